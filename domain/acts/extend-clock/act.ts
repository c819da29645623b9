import * as z from 'zod';
import { isBefore } from '../../calendar/day.ts';
import { canBeExtended } from '../../case/clock.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { type CaseView, permitOf, type TaskView } from '../../case/view.ts';
import { words as text } from '../../fields/fields.ts';
import { sentAgainAs } from '../again.ts';
import { defineAct, type Refused } from '../define.ts';
import { taskAnswer, taskAnswered } from '../task-answer.ts';
import { type CannotExtend, words } from './words.ts';

const input = z.strictObject({ reasons: text(8000) });

/**
 * The body that decides takes the longer time that the law of its matter allows: once, with reasons that the owner reads, and
 * before the first time is over (for building matters plan- och bygglagen (2010:900) 9 kap. 99 §).
 */
export const extendClock = defineAct({
  name: 'extend-clock',
  by: ['officer'],
  on: 'task',
  tasks: ['review'],
  call: {
    id: 'extendClock',
    summary: 'Extend the time for the decision, once and with reasons, where the law of the matter allows it',
    again: sentAgainAs.same('409: a time is extended once'),
  },
  input,
  refuse: ({ view, task }): readonly Refused<CannotExtend>[] => {
    const why = whyNot(view, task);
    return why === undefined ? [] : [{ code: why }];
  },
  record: ({ task }, { reasons }) => [
    {
      type: 'clock-extended',
      task: task.task,
      permit: task.permit ?? '',
      reasons,
      mails: [mailCause.ofAct('extend-clock', task.task)],
    },
  ],
  effects: { 'clock-extended': ['extends-clock', 'tells-applicant', 'tells-coordinator'] },
  isDone: ({ view, task, by }, { reasons }) =>
    view.history.some(
      (f) =>
        f.type === 'clock-extended' &&
        f.task === task.task &&
        f.reasons === reasons &&
        f.by.kind === 'officer' &&
        by.kind === 'officer' &&
        f.by.id === by.id,
    ),
  answer: {
    says: 'The task whose time was extended',
    schema: taskAnswered,
    of: taskAnswer,
  },
  words,
  offered: (view, task) => whyNot(view, task) === undefined,
});

function whyNot(view: CaseView, { permit: id = '' }: TaskView): CannotExtend | undefined {
  const permit = permitOf(view, id);
  const { clock, planned } = permit ?? {};
  if (planned?.clock.noLimit) return 'no-limit';
  if (!clock || !planned || !canBeExtended(planned.clock)) return 'no-extension';
  if (clock.extended) return 'extended-already';
  if (clock.due === undefined) return 'clock-stands';
  return isBefore(clock.due, view.today) ? 'time-is-over' : undefined;
}
