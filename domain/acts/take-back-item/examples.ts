import type { ExamplesOf } from '../example.ts';
import { officerOf } from '../example-case.ts';
import { askedCase, goneExamples, question } from '../gone-examples.ts';
import type { takeBackItem } from './act.ts';

const of = { ...question, given: askedCase, when: { item: 0 } };

export const examples: ExamplesOf<typeof takeBackItem> = [
  {
    ...of,
    name: 'The drawing was in the application already',
    gives: { recorded: [{ type: 'item-taken-back', request: question.ref, item: 0 }] },
  },
  {
    ...of,
    name: 'What was not asked for cannot be taken back',
    when: { item: 7 },
    gives: { refused: ['not-waited-for'] },
  },
  {
    ...of,
    name: 'What was taken back is not waited for',
    given: askedCase.inTask(question.task, '2027-01-18', officerOf('example-building', 'officer-2'), {
      type: 'item-taken-back',
      request: question.ref,
      item: 0,
    }),
    gives: { refused: ['taken-back'] },
  },
  ...goneExamples.map((one) => ({ ...of, ...one })),
];
