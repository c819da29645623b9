import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, colleagueOf, ExampleCase, officerOf, part } from '../example-case.ts';
import type { assign } from './act.ts';

const task = taskName.review(part.building);
const given = new ExampleCase();
const [one, other] = [officerOf('example-building'), officerOf('example-building', 'officer-2')];
const colleagues = [colleagueOf(one), colleagueOf(other)];

export const examples: ExamplesOf<typeof assign> = [
  {
    name: 'An officer hands a task that nobody works on to a colleague, and their department is told',
    given,
    by: one,
    at: at('2027-01-12'),
    task,
    colleagues,
    when: { to: other.id },
    gives: {
      recorded: [{ type: 'task-assigned', task, assignee: colleagueOf(other), mails: [`notice/assigned/${task}/1`] }],
    },
  },
  {
    name: 'An officer hands a task on that a colleague works on',
    given: given.inTask(task, '2027-01-12', other, { type: 'task-claimed' }),
    by: one,
    at: at('2027-01-13'),
    task,
    colleagues,
    when: { to: one.id },
    gives: { recorded: [{ type: 'task-assigned', task, assignee: colleagueOf(one) }] },
  },
  {
    name: 'Who has the task already is not handed it again',
    given: given.inTask(task, '2027-01-12', other, { type: 'task-claimed' }),
    by: one,
    at: at('2027-01-13'),
    task,
    colleagues,
    when: { to: other.id },
    gives: { recorded: [] },
  },
  {
    name: 'Nobody hands a task to somebody of whom their department knows nothing',
    given,
    by: one,
    at: at('2027-01-12'),
    task,
    colleagues: [colleagueOf(one)],
    when: { to: other.id },
    gives: { refused: ['no-colleague'] },
  },
  {
    name: 'A task is handed to nobody who has reported that they are disqualified',
    given: given.inTask(task, '2027-01-12', other, { type: 'disqualified', ground: 'party' }),
    by: one,
    at: at('2027-01-13'),
    task,
    colleagues,
    when: { to: other.id },
    gives: { refused: ['colleague-disqualified'] },
  },
];
