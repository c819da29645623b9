import { describe, expect, test } from 'vitest';
import { idFor, newMunicipality } from '#domain/catalogue/new-municipality.ts';
import {
  legalUnsaid,
  legalUnsaidInWords,
  reservedMailboxesInWords,
  stillToAnswer,
  stillToAnswerInWords,
} from '#domain/catalogue/still-to-answer.ts';
import type { Catalogue } from '#domain/definitions/catalogue.ts';
import { all, any, no, not, yes } from '#domain/definitions/condition.ts';
import type { MunicipalityDefinition, Practice } from '#domain/definitions/organisation.ts';
import type { AnyPermit } from '#domain/definitions/permit.ts';
import { stepsTo } from '#domain/plan/reach.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { commonDepartments } from '#workflows/municipalities/common.ts';
import { roles } from '#workflows/roles.ts';

const source = { proof: 'practice', title: 'x', url: 'https://kommun.se', read: '2026-11-26' } as const;
const told: Practice = { decidedBy: 'board', fees: source.url, contact: source.url, source, verified: true };
const [any1] = Object.values(catalogue.municipalities) as [MunicipalityDefinition];

/** A municipality that has answered everything, with one thing changed. */
function answered(
  change: Partial<MunicipalityDefinition> = {},
  departments: Catalogue['departments'] = {},
): readonly { readonly about: string; readonly missing: readonly string[] }[] {
  const whole: Catalogue = {
    ...catalogue,
    departments: {
      ...Object.fromEntries(
        Object.entries(catalogue.departments).map(([id, d]) => [
          id,
          { ...d, mailbox: `${id}@kommun.se`, known: { source, verified: true } },
        ]),
      ),
      ...departments,
    },
    municipalities: {
      whole: {
        ...any1,
        id: 'whole',
        practice: Object.fromEntries(Object.keys(roles).map((role) => [role, told])),
        privacy: { controller: said, officer: 'ombud@kommun.se', retention: said, recipients: said },
        accessibility: {
          compliance: 'full',
          assessed: '2026-11-20',
          updated: '2026-11-27',
          method: said,
          faults: [],
          mailbox: 'webb@kommun.se',
        },
        coordinator: {
          ...any1.coordinator,
          mailbox: 'lots@kommun.se',
          page: 'https://kommun.se',
          reach: { sv: 'Telefon 0221-250 00.', en: 'Telephone 0221-250 00.' },
        },
        ...change,
      },
    },
  };
  return (stillToAnswer(whole, 'whole', roles) ?? []).map(({ about, missing }) => ({ about, missing }));
}

const said = { sv: 'Sagt.', en: 'Said.' };

describe('what a municipality still must answer', () => {
  test('is nothing when all is said', () => {
    expect(answered()).toEqual([]);
    expect(stillToAnswerInWords(catalogue, any1.id, roles, [])).toBe(`${any1.name.sv} has answered everything.`);
  });
  test('is undefined of a municipality that is not there', () => {
    expect(stillToAnswer(catalogue, 'atlantis', roles)).toBeUndefined();
  });
  test('a role that nobody holds', () => {
    const { land: _land, ...departments } = any1.departments;
    expect(answered({ departments })).toEqual([
      { about: 'land', missing: ['Nobody holds this role. Say which department does, in `departments`.'] },
    ]);
  });
  test('what is not read of how it is done, and what is not verified', () => {
    const practice = { ...Object.fromEntries(Object.keys(roles).map((role) => [role, told])) };
    expect(answered({ practice: { ...practice, land: { source, verified: false } } })).toEqual([
      {
        about: 'land',
        missing: [
          'Not read: who decides, the board or an officer (`decidedBy`), where the fees stand (`fees`), where to ask (`contact`). Write it in `practice`.',
          'How it is done rests on “x”, which is not verified. Ask, and set `verified`.',
        ],
      },
    ]);
    // How the state's bodies do it is not the municipality's to say.
    expect(answered({ practice: { ...practice, police: { source, verified: false } } })).toEqual([]);
  });
  test('a department whose page is not read, or settles nothing, and a mailbox that reaches nobody, each said once', () => {
    const id = any1.departments['building-board'] ?? '';
    const base = { ...catalogue.departments[id], mailbox: 'b@kommun.se' } as Catalogue['departments'][string];
    const departments = { ...any1.departments, land: id };
    const missing = (change: Partial<Catalogue['departments'][string]>) =>
      answered({ departments }, { [id]: { ...base, known: { source, verified: true }, ...change } }).flatMap(
        (a) => a.missing,
      );
    expect(missing({})).toEqual([]);
    expect(missing({ known: { source: { proof: 'none', title: 'x' }, verified: false } })).toEqual([
      `No page is read that says that ${base.name.sv} has this. Read one, and write it as \`known\` of ${id}.`,
    ]);
    expect(missing({ known: { source, verified: false } })).toEqual([
      `“x” does not settle that ${base.name.sv} has this. Ask, and write what you read as \`known\` of ${id}.`,
    ]);
    for (const mailbox of ['b@kommun.example', 'b@example.com', 'b@mail.kommun.test']) {
      expect(missing({ mailbox })).toEqual([
        `Mail goes to ${mailbox}, which reaches nobody. Set its real \`mailbox\` in values.ts.`,
      ]);
    }
    expect(missing({ mailbox: 'b@exempel.se' })).toEqual([]);
  });
  test('how to reach its coordinator, before all else', () => {
    const reach = { sv: 'Se kommunens sida.', en: 'See the page.' };
    const coordinator = { ...any1.coordinator, mailbox: 'l@kommun.example', page: 'https://kommun.example', reach };
    expect(answered({ coordinator, practice: {} })[0]).toEqual({
      about: 'coordinator',
      missing: [
        'Mail goes to l@kommun.example, which reaches nobody. Set its real `mailbox` in values.ts.',
        'Its page, https://kommun.example, is no page. Set `page`.',
        'Owners are told no telephone number. Write it, and the hours, in `reach`.',
      ],
    });
  });
  test('what the law has its pages say', () => {
    const { privacy: _privacy, accessibility: _accessibility, ...silent } = any1;
    const unsaid = { ...catalogue, municipalities: { [any1.id]: silent } };
    expect(legalUnsaid(unsaid)).toEqual({ [any1.id]: ['privacy', 'accessibility'] });
    expect(legalUnsaidInWords(unsaid)).toContain(`${any1.id}: privacy, accessibility`);
    expect(legalUnsaidInWords({ ...catalogue, municipalities: {} })).toBeUndefined();
  });
  test('where its mails really go', () => {
    const { mailbox } = any1.coordinator;
    const one = { ...catalogue, departments: {}, municipalities: { [any1.id]: any1 } };
    expect(reservedMailboxesInWords(one)).toContain(`: ${mailbox}`);
    const reached = { ...any1, coordinator: { ...any1.coordinator, mailbox: 'lots@kommun.se' } };
    expect(reservedMailboxesInWords({ ...one, municipalities: { [any1.id]: reached } })).toBeUndefined();
  });
  test('who handles personal data for it (GDPR, article 13.1 e and f)', () =>
    expect(answered({ privacy: { controller: said, officer: 'ombud@kommun.se', retention: said } })).toEqual([
      {
        about: expect.any(String),
        missing: [
          'Owners are not told who handles their personal data for it. Write `recipients` of `privacy` in values.ts.',
        ],
      },
    ]));
  test.each(Object.values(catalogue.municipalities))('of $name.sv stands by what most owners meet', ({ id }) => {
    const answers = stillToAnswer(catalogue, id, roles) ?? [];
    const always = answers.map((a) => a.always);
    expect(always).toEqual([...always].sort((a, b) => b - a));
    const text = stillToAnswerInWords(catalogue, id, roles, answers);
    for (const { missing } of answers) for (const sentence of missing) expect(text).toContain(sentence);
    expect(text).toContain(`workflows/municipalities/${id}.ts`);
  });
});

describe('how far an owner is from a permit', () => {
  const [event] = Object.values(catalogue.events);
  const steps = (when: AnyPermit['when']) =>
    event &&
    stepsTo(catalogue, { ...event, given: { a: true } }, { ...catalogue.permits['sign-permit'], when } as never);
  test.each([
    ['always', { always: true } as const, 0],
    ['what is given', yes('a'), 0],
    ['what is not so', no('a'), Number.POSITIVE_INFINITY],
    ['one thing', yes('b'), 1],
    ['two things', all(yes('a'), yes('b'), yes('c')), 2],
    ['the nearer way', any(all(yes('b'), yes('c')), yes('d')), 1],
    ['a no, which most say', all(no('b'), not(yes('c'))), 0],
  ])('%s', (_what, when, expected) => expect(steps(when)).toBe(expected));
});

describe('a municipality to start from', () => {
  const filled = Object.keys(commonDepartments);
  test('has every role, each with what it does, and nothing of the state’s', () => {
    const { municipality, departments } = newMunicipality('ny-stad', roles, filled, []);
    for (const [role, { does }] of Object.entries(roles)) {
      const isOwn = !filled.includes(role);
      expect(municipality.includes(`// ${does}\n    ${role.includes('-') ? `'${role}'` : role}: 'ny-stad-`)).toBe(
        isOwn,
      );
    }
    expect(departments.match(/unread\(/g)).toHaveLength(Object.keys(roles).length - filled.length);
    expect(municipality).toContain('export const nyStad = ');
  });
  test('has three letters of its own', () => {
    const prefix = (taken: string[]) =>
      /prefix: '(\w+)'/.exec(newMunicipality('heby', roles, filled, taken).municipality)?.[1];
    expect(prefix([])).toBe('HEB');
    expect(prefix(['HEB'])).toBe('HEY');
    expect(prefix(['HEB', 'HEY'])).toMatch(/^H[A-Z]{2}$/);
  });
  test.each([
    ['Hällefors', 'hallefors'],
    ['Upplands Väsby', 'upplands-vasby'],
    ['heby', 'heby'],
    ['123', ''],
  ])('%s is called %s', (name, id) => expect(idFor(name)).toBe(id));
});
