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
const form = { id: '5f2b8c0d9e1a4b3c8d7e6f5a4b3c2d1e', name: 'blankett.pdf', size: 48_213 };

export const examples: ExamplesOf<typeof askForSupplement> = [
  {
    ...of,
    name: 'An officer asks for a drawing, with two weeks to find it',
    when: { ...question, lastDay: '2027-01-27' },
    gives: { recorded: [{ type: 'supplement-requested', lastDay: '2027-01-27', items: ['Planritning'] }] },
  },
  {
    ...of,
    name: 'What is missing does not stand in the way of the decision, so that the request says that it is made anyway',
    when: { ...question, lastDay: '2027-01-27', consequence: 'decided' },
    gives: { recorded: [{ type: 'supplement-requested', consequence: 'decided' }] },
  },
  {
    ...of,
    name: 'A form to fill in goes with it',
    when: { ...question, lastDay: '2027-01-27', files: [form] },
    gives: { recorded: [{ type: 'supplement-requested', files: [form] }] },
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
