import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, part, rescue } from '../example-case.ts';
import type { giveOpinion } from './act.ts';

export const examples: ExamplesOf<typeof giveOpinion> = [
  {
    name: 'The rescue service supports it with conditions',
    given: new ExampleCase(),
    by: officerOf(rescue),
    at: at('2027-01-18'),
    task: taskName.opinion(part.building, rescue),
    when: { stance: 'no-objection-with-conditions', text: 'Två utgångar behövs när fler än 30 personer vistas där.' },
    gives: { recorded: [{ type: 'opinion-given', stance: 'no-objection-with-conditions' }] },
  },
  {
    name: 'Its conditions stand each by itself',
    given: new ExampleCase(),
    by: officerOf(rescue),
    at: at('2027-01-18'),
    task: taskName.opinion(part.building, rescue),
    when: {
      stance: 'no-objection-with-conditions',
      text: 'Lokalen har en utgång mot gården.',
      conditions: ['Två utgångar behövs när fler än 30 personer vistas där.', 'Utgången mot gården hålls fri.'],
    },
    gives: { recorded: [{ type: 'opinion-given', conditions: { length: 2 } }] },
  },
  {
    name: 'An objection has no conditions',
    given: new ExampleCase(),
    by: officerOf(rescue),
    at: at('2027-01-18'),
    task: taskName.opinion(part.building, rescue),
    when: { stance: 'objection', text: 'Lokalen saknar en andra utgång.', conditions: ['Bygg en utgång.'] },
    gives: { refused: ['conditions-unexpected'] },
  },
];
