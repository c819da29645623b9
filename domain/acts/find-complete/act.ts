import * as z from 'zod';
import { type Day, isBefore } from '../../calendar/day.ts';
import { cameInOn } from '../../case/came-in.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { type CaseView, permitOf, type TaskView } from '../../case/view.ts';
import { officersDay } from '../../fields/fields.ts';
import { saidTheSame, sentAgainAs } from '../again.ts';
import { defineAct, type Refused } from '../define.ts';
import { taskAnswer, taskAnswered } from '../task-answer.ts';
import { type CannotBeComplete, words } from './words.ts';

const input = z.strictObject({ day: officersDay });

/**
 * The body that decides has found that all it needs was in on a day. Where the law counts from a complete application its time runs
 * from that day (such as alkoholförordningen (2010:1636) 5 §), and what is asked for afterwards moves it no more. The owner is told, with
 * what a receipt must hold: lag (2009:1079) om tjänster på den inre marknaden 8 §.
 */
export const findComplete = defineAct({
  name: 'find-complete',
  by: ['officer'],
  on: 'task',
  tasks: ['review'],
  call: {
    id: 'findComplete',
    summary: 'Say from which day everything that the matter needs was in. It can be put right to an earlier day',
    again: sentAgainAs.same('201 for an earlier day, 409 for a later one'),
  },
  input,
  refuse: ({ view, task }, { day }): readonly Refused<CannotBeComplete>[] => {
    const permit = permitOf(view, task.permit ?? '');
    if (!permit || !isTheOwners(view, task)) return [{ code: 'not-applied-for' }];
    if (view.requests.some((r) => r.task === task.task && r.kind === 'supplement' && !r.answer))
      return [{ code: 'still-asked' }];
    const said = permit.clockEvents?.complete?.at(-1)?.from;
    if (said !== undefined && !isBefore(day, said)) return [{ code: 'said-already', days: { day: said } }];
    return cameInOn(view, permit).includes(day) ? [] : [{ code: 'nothing-came-in', pointer: '/day' }];
  },
  record: ({ task }, { day }) => [
    {
      type: 'found-complete',
      task: task.task,
      permit: task.permit ?? '',
      day,
      mails: [mailCause.ofAct('find-complete', `${task.task}/${day}`)],
    },
  ],
  effects: { 'found-complete': ['says-complete', 'tells-applicant', 'tells-coordinator'] },
  isDone: saidTheSame('found-complete', input.shape),
  answer: { says: 'The task whose matter is complete', schema: taskAnswered, of: taskAnswer },
  words,
  offered: (view, task) => isTheOwners(view, task) && earlierDays(view, task).length > 0,
});

/** The days on which something came in and that can be said: all of them at first, and then those before the day that was said last. */
function earlierDays(view: CaseView, { permit: id = '' }: TaskView): readonly Day[] {
  const permit = permitOf(view, id);
  const said = permit?.clockEvents?.complete?.at(-1)?.from;
  return permit ? cameInOn(view, permit).filter((day) => said === undefined || isBefore(day, said)) : [];
}

/** An opinion is another body's question, and nobody has applied for it. */
const isTheOwners = (view: CaseView, { permit = '' }: TaskView): boolean =>
  permitOf(view, permit)?.planned.kind !== 'opinion';
