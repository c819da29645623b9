import type { Text } from '../definitions/text.ts';

/** What a role is called, and what it does, in a few words. */
export interface RoleInWords {
  readonly name: Text;
  readonly does: string;
}
export type RolesInWords = Readonly<Record<string, RoleInWords>>;

/** What a municipality's person starts from: each part with the file it belongs to. */
export interface Skeleton {
  readonly file: string;
  /** All of a new file. */
  readonly municipality: string;
  /** Entries for `workflows/departments.ts`. */
  readonly departments: string;
  /** What `workflows/catalogue.ts` imports. */
  readonly listed: string;
  /** The name in the list `municipalities`. */
  readonly name: string;
}

const titled = (id: string) =>
  id
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
const camel = (id: string) => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
/** A property's name, in quotes where it needs them. */
const key = (name: string) => (/^[a-z_]+$/i.test(name) ? name : `'${name}'`);
/** `building-board` of solby is first called `solby-building`. */
const departmentOf = (id: string, role: string) => `${id}-${role.replace(/-(board|licensing|utility|service)$/, '')}`;

/** An id that a name could have: `hallefors` for Hällefors. */
export const idFor = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

/** Three letters that open its reference numbers and no other municipality's. */
function prefixOf(id: string, taken: readonly string[]): string {
  const [first = 'a', ...others] = id.replaceAll('-', '').toUpperCase();
  const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const candidates = [...others, ...alphabet].flatMap((second, i, all) =>
    [...all.slice(i + 1), ...alphabet].map((third) => first + second + third),
  );
  return candidates.find((prefix) => !taken.includes(prefix)) ?? '';
}

/**
 * The files of a municipality that is not defined yet. They compile as they are; everything in them that nobody has read
 * says so, and `stillToAnswer` lists it.
 *
 * @param id as `idFor` writes it
 * @param roles every role, with what it does
 * @param filled the roles that the state's bodies hold everywhere, from `workflows/municipalities/common.ts`
 * @param taken the prefixes of the other municipalities
 */
export function newMunicipality(
  id: string,
  roles: RolesInWords,
  filled: readonly string[],
  taken: readonly string[],
): Skeleton {
  const name = titled(id);
  const own = Object.entries(roles).filter(([role]) => !filled.includes(role));
  const municipality = `import { defineMunicipality } from '../define.ts';
import { commonDepartments, commonPractice } from './common.ts';

export const ${camel(id)} = defineMunicipality({
  id: '${id}',
  name: { sv: '${name}', en: '${name}' },
  // Opens every reference number.
  prefix: '${prefixOf(id, taken)}',
  departments: {
${own.map(([role, { does }]) => `    // ${does}\n    ${key(role)}: '${departmentOf(id, role)}',`).join('\n')}
    // the state’s bodies
    ...commonDepartments,
  },
  practice: {
    ...commonPractice,
  },
  coordinator: {
    name: { sv: 'Företagslotsen i ${name}', en: 'The business coordinator in ${name}' },
    mailbox: 'foretagslots@${id}.example',
    page: 'https://${id}.example',
    reach: {
      sv: 'Kontaktuppgifter och öppettider står på kommunens sida.',
      en: 'Contact details and opening hours are on the municipality’s page.',
    },
  },
});
`;
  const departments = own
    .map(([role, words]) => {
      const department = departmentOf(id, role);
      return `  '${department}': {
    id: '${department}',
    name: { sv: '${words.name.sv} i ${name}', en: '${name} ${words.name.en}' },
    level: 'municipal',
    mailbox: '${department}@${id}.example',
    known: unread('Ingen sida läst'),
  },
`;
    })
    .join('');
  return {
    file: `workflows/municipalities/${id}.ts`,
    municipality,
    departments,
    listed: `import { ${camel(id)} } from './municipalities/${id}.ts';\n`,
    name: camel(id),
  };
}

/** How to start, step by step, as it is printed. */
export function startingFrom(skeleton: Skeleton, roles: RolesInWords, filled: readonly string[]): string {
  return `1. Save this as ${skeleton.file}, and correct the name and the three letters:

${skeleton.municipality}
2. Put these in workflows/departments.ts, with the names the bodies have. A body that holds several roles is one department, named by each:

${skeleton.departments}
3. List it in workflows/catalogue.ts: add this line, and add ${skeleton.name} to the list municipalities:

${skeleton.listed}
Filled by workflows/municipalities/common.ts, with the bodies of the state. The county board is that of one county: in another, write your own after commonDepartments.
${filled.map((role) => `  ${role}: ${roles[role]?.does ?? ''}`).join('\n')}

Then run this again: it says what is still to be answered. docs/add-a-municipality.md goes through it.`;
}
