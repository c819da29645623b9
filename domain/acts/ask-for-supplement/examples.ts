import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, part } from '../example-case.ts';
import type { askForSupplement } from './act.ts';

const of = {
  given: new ExampleCase(),
  by: officerOf('example-building'),
  at: at('2027-01-13'),
  task: taskName.review(part.building),
};
const question = { text: 'Vi ser inte hur stor lokalen är. Skicka en ritning.', items: ['Planritning'] };

export const examples: ExamplesOf<typeof askForSupplement> = [
  {
    ...of,
    name: 'An officer asks for a drawing, with two weeks to find it',
    when: { ...question, lastDay: '2027-01-27' },
    gives: { recorded: [{ type: 'supplement-requested', lastDay: '2027-01-27', items: ['Planritning'] }] },
  },
  {
    ...of,
    name: 'A last day on a Saturday becomes the Monday after',
    when: { ...question, lastDay: '2027-01-30' },
    gives: { recorded: [{ type: 'supplement-requested', lastDay: '2027-02-01' }] },
  },
  {
    ...of,
    name: 'Tomorrow is too early: a paper takes working days to find',
    when: { ...question, lastDay: '2027-01-14' },
    gives: { refused: ['last-day-too-early'] },
  },
  {
    ...of,
    name: 'A year is too late: the case must not lie still',
    when: { ...question, lastDay: '2028-01-13' },
    gives: { refused: ['last-day-too-late'] },
  },
];
