import { before, camel, NewFault, quoted, type Thing } from './thing.ts';

const list = 'workflows/catalogue.ts';

/**
 * A permit, as docs/add-a-permit.md says. What its author has to find out is left empty, or is a condition that never holds:
 * the compiler takes it, and `npm run catalogue` names each such place until it is written.
 */
export const permit: Thing = ({ id, sv, en }, read) => {
  const name = camel(id);
  const { permits } = JSON.parse(read('workflows/known-ids.json')) as { permits: readonly string[] };
  if (permits.includes(id))
    throw new NewFault(`There is or was a permit ${id}: cases name it, so take another id (docs/retire.md says why).`);
  const catalogue = read(list);
  const line = `import { ${name} } from './permits/${id}.ts';\n`;
  // In order of the files' names, as the formatter would have it.
  const following = [
    ...catalogue.matchAll(/^import (?:\{[^}]*\}|\w+) from '\.\/(permits\/[\w-]+|[q-z][\w/-]*)\.ts'/gm),
  ].find(([, path = '']) => path > `permits/${id}`);
  const imported = following
    ? `${catalogue.slice(0, following.index)}${line}${catalogue.slice(following.index)}`
    : before(list, catalogue, /^\n(?:const|\/\*\*|export)/m, line);
  return {
    files: [{ file: `workflows/permits/${id}.ts`, text: definition(id, name, { sv, en }) }],
    edits: [
      {
        file: list,
        text: before(list, imported, /(?<=^ {2}permits: \[\n(?: {4}.*\n)*)(?= {2}\],)/m, `    ${name},\n`),
      },
    ],
    next: [
      `Write what is empty in workflows/permits/${id}.ts: npm run catalogue names each place.`,
      `In ${list}, put ${name} in the list permits where a person would think of it.`,
      'Go on at step 2 of docs/add-a-permit.md: the question that decides it, and the situations.',
    ],
  };
};

const definition = (id: string, name: string, { sv, en }: { sv: string; en: string }): string => `\
import { weeks } from '#domain/calendar/day.ts';
import { any } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { unread } from '../sources.ts';
import { noTimeInLaw } from './times.ts';

export const ${name} = definePermit({
  id: '${id}',
  kind: 'permit',
  name: { sv: ${quoted(sv)}, en: ${quoted(en)} },
  department: 'land',
  // The act that the statute forbids or demands. Until it is written, the permit is never needed.
  when: any(),
  why: { sv: '', en: '' },
  tests: { sv: '', en: '' },
  obstacles: [],
  fee: { sv: '', en: '' },
  validity: { sv: '', en: '' },
  law: { source: unread('Ingen källa läst'), verified: false },
  neededToOpen: false,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(4),
    counting: noTimeInLaw(),
    source: unread('Antagen tid, ingen uppgift läst'),
    verified: false,
  },
  requirements: [],
  appeal: { to: 'administrative-court', within: weeks(3) },
});
`;
