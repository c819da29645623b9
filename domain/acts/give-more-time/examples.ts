import type { ExamplesOf } from '../example.ts';
import { askedCase, goneExamples, question } from '../gone-examples.ts';
import type { giveMoreTime } from './act.ts';

const of = { ...question, given: askedCase };

export const examples: ExamplesOf<typeof giveMoreTime> = [
  {
    ...of,
    name: 'The business has called and needs two weeks more',
    when: { lastDay: '2027-02-10' },
    gives: { recorded: [{ type: 'request-extended', request: question.ref, lastDay: '2027-02-10' }] },
  },
  {
    ...of,
    name: 'The day it has already is no more time',
    when: { lastDay: '2027-01-27' },
    gives: { refused: ['last-day-too-early'] },
  },
  {
    ...of,
    name: 'More than half a year from today is too long',
    when: { lastDay: '2027-07-21' },
    gives: { refused: ['last-day-too-late'] },
  },
  ...goneExamples.map((one) => ({ ...question, ...one, when: { lastDay: '2027-02-10' } })),
];
