import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, part, rescue } from '../example-case.ts';
import type { writeNote } from './act.ts';

const given = new ExampleCase();
const when = { text: 'Ägaren ringde. Ritningen kommer i morgon.' };

export const examples: ExamplesOf<typeof writeNote> = [
  {
    name: 'An officer writes down a call for their colleagues',
    given,
    by: officerOf('example-building'),
    at: at('2027-01-13'),
    task: taskName.review(part.building),
    when,
    gives: { recorded: [{ type: 'colleagues-written-to', task: taskName.review(part.building), ...when }] },
  },
  {
    name: 'So does somebody of a body that was asked',
    given,
    by: officerOf(rescue),
    at: at('2027-01-13'),
    task: taskName.opinion(part.building, rescue),
    when,
    gives: { recorded: [{ type: 'colleagues-written-to' }] },
  },
];
