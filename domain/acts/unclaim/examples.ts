import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, part } from '../example-case.ts';
import type { unclaim } from './act.ts';

const task = taskName.review(part.building);
const officer = officerOf('example-building');

export const examples: ExamplesOf<typeof unclaim> = [
  {
    name: 'An officer puts a task back for their colleagues',
    given: new ExampleCase().inTask(task, '2027-01-12', officer, { type: 'task-claimed' }),
    by: officer,
    at: at('2027-01-13'),
    task,
    when: undefined,
    gives: { recorded: [{ type: 'task-released', task }] },
  },
];
