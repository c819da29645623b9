import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, part } from '../example-case.ts';
import type { claim } from './act.ts';

const task = taskName.review(part.building);
const given = new ExampleCase();

export const examples: ExamplesOf<typeof claim> = [
  {
    name: 'An officer takes a task that nobody works on',
    given,
    by: officerOf('example-building'),
    at: at('2027-01-12'),
    task,
    when: undefined,
    gives: { recorded: [{ type: 'task-claimed', task }] },
  },
  {
    name: 'An officer takes over a colleague’s task',
    given: given.inTask(task, '2027-01-12', officerOf('example-building', 'officer-2'), { type: 'task-claimed' }),
    by: officerOf('example-building'),
    at: at('2027-01-13'),
    task,
    when: undefined,
    gives: { recorded: [{ type: 'task-claimed', task }] },
  },
];
