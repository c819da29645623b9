import { before, camel, NewFault, quoted, type Thing } from './thing.ts';

const facts = 'domain/case/facts.ts';
const list = 'domain/acts/all.ts';

/**
 * An act, as docs/add-an-act.md says: an officer writes something in a task. It compiles and its example passes; who does it,
 * what it asks and what it does to the case are its author's to say.
 */
export const act: Thing = ({ id, sv, en }, read) => {
  const name = camel(id);
  const fact = `${id}-recorded`;
  const book = read(facts);
  if (new RegExp(`'${fact}'`).test(book))
    throw new NewFault(`${facts} has a fact ${fact} already: what was stored keeps its name, so take another id.`);
  const all = read(list);
  const line = `import { ${name} } from './${id}/act.ts';\n`;
  const following = [...all.matchAll(/^import .* from '\.\/([\w-]+)(?:\/act)?\.ts';/gm)].find(
    ([, path = '']) => `${path}/` > `${id}/`,
  );
  const imported = following
    ? `${all.slice(0, following.index)}${line}${all.slice(following.index)}`
    : before(list, all, /^\n\/\*\*/m, line);
  return {
    files: [
      { file: `domain/acts/${id}/act.ts`, text: rule(id, name, fact, en) },
      { file: `domain/acts/${id}/words.ts`, text: words(fact, { sv, en }) },
      { file: `domain/acts/${id}/examples.ts`, text: examples(name, fact, en) },
    ],
    edits: [
      {
        file: facts,
        text: before(
          facts,
          book,
          /^ {4}\| ReferralSaid$/m,
          `    | { readonly type: '${fact}'; readonly task: string; readonly text: string }\n`,
        ),
      },
      { file: list, text: before(list, imported, /^\] as const;/m, `  ${name},\n`) },
    ],
    next: [
      `Say in domain/acts/${id}/act.ts who does it, why it may not be done, and what it does to the case.`,
      `Keep a fact of its kind as it is stored in tests/fixtures/facts.json.`,
      'npx vitest run tests/domain tests/functions/api-contract.test.ts -u makes its pages; look at the difference.',
    ],
  };
};

const rule = (id: string, name: string, fact: string, en: string): string => `\
import * as z from 'zod';
import { words as text } from '../../fields/fields.ts';
import { saidLast, sentAgainAs } from '../again.ts';
import { defineAct } from '../define.ts';
import { taskAnswer, taskAnswered } from '../task-answer.ts';
import { words } from './words.ts';

const input = z.strictObject({ text: text(8000) });

/** ${en.replaceAll('*/', '')}. */
export const ${name} = defineAct({
  name: '${id}',
  by: ['officer'],
  on: 'task',
  tasks: ['review'],
  call: {
    id: '${name}',
    summary: ${quoted(en)},
    again: sentAgainAs.lasts('201, another'),
  },
  input,
  refuse: () => [],
  record: ({ task }, said) => [{ type: '${fact}', task: task.task, ...said }],
  effects: { '${fact}': [] },
  isDone: saidLast('${fact}', input.shape),
  answer: { says: 'The task', schema: taskAnswered, of: taskAnswer },
  words,
});
`;

const words = (fact: string, { sv, en }: { sv: string; en: string }): string => `\
import type { ActWords } from '../define.ts';

export const words: ActWords<'text', never, '${fact}'> = {
  title: { sv: ${quoted(sv)}, en: ${quoted(en)} },
  button: { sv: ${quoted(sv)}, en: ${quoted(en)} },
  fields: { text: { label: { sv: 'Text', en: 'Text' }, as: 'text', rows: 3 } },
  refusals: {},
  history: {
    '${fact}': {
      staff: { sv: ${quoted(`{officer}: ${sv}.`)}, en: ${quoted(`{officer}: ${en}.`)} },
    },
  },
};
`;

const examples = (name: string, fact: string, en: string): string => `\
import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, part } from '../example-case.ts';
import type { ${name} } from './act.ts';

const task = taskName.review(part.building);

export const examples: ExamplesOf<typeof ${name}> = [
  {
    name: ${quoted(en)},
    given: new ExampleCase(),
    by: officerOf('example-building'),
    at: at('2027-01-13'),
    task,
    when: { text: 'Texten står här.' },
    gives: { recorded: [{ type: '${fact}', task }] },
  },
];
`;
