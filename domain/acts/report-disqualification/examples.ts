import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, part, rescue } from '../example-case.ts';
import type { reportDisqualification } from './act.ts';

const of = { given: new ExampleCase(), at: at('2027-01-13') } as const;

export const examples: ExamplesOf<typeof reportDisqualification> = [
  {
    ...of,
    name: 'An officer whose sister runs the business reports it before they open the task',
    by: officerOf('example-building'),
    task: taskName.review(part.building),
    when: { ground: 'party' },
    gives: { recorded: [{ type: 'disqualified', ground: 'party' }] },
  },
  {
    ...of,
    name: 'So does somebody of a body that was asked',
    by: officerOf(rescue),
    task: taskName.opinion(part.building, rescue),
    when: { ground: 'other' },
    gives: { recorded: [{ type: 'disqualified', ground: 'other' }] },
  },
  {
    ...of,
    name: 'Who chose the wrong ground reports the right one',
    given: new ExampleCase().inTask(taskName.review(part.building), '2027-01-12', officerOf('example-building'), {
      type: 'disqualified',
      ground: 'other',
    }),
    by: officerOf('example-building'),
    task: taskName.review(part.building),
    when: { ground: 'party' },
    gives: { recorded: [{ type: 'disqualified', ground: 'party' }] },
  },
];
