import * as z from 'zod';
import { addSpan, days, isBefore, months } from '../../calendar/day.ts';
import { isWithin } from '../../case/last-days.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { type CaseView, permitOf, type TaskView } from '../../case/view.ts';
import { officersDay, words as text } from '../../fields/fields.ts';
import { saidLast, sentAgainAs } from '../again.ts';
import { defineAct, type Refused } from '../define.ts';
import { taskAnswer, taskAnswered } from '../task-answer.ts';
import { type CannotTell, words } from './words.ts';

const input = z.strictObject({ reasons: text(8000), newDay: officersDay });

/** A day that lies further ahead tells nobody anything. Our own setting. */
const furthest = months(12);

/**
 * The body that decides tells the owner that the decision will be much delayed, and why (förvaltningslagen 11 §). The law asks for no
 * day; we do, since it is what an owner can plan by. It moves no clock: a last day that has passed stays.
 */
export const tellDelay = defineAct({
  name: 'tell-delay',
  by: ['officer'],
  on: 'task',
  tasks: ['review'],
  call: {
    id: 'tellDelay',
    summary: 'Tell the applicant that the decision is delayed, why, and by when it is expected. No clock is moved',
    again: sentAgainAs.lasts('201, told anew'),
  },
  input,
  refuse: ({ view, task }, { newDay }): readonly Refused<CannotTell>[] => {
    if (!isWaitedFor(view, task)) return [{ code: 'nobody-waits' }];
    const bounds = { first: addSpan(view.today, days(1)), last: addSpan(view.today, furthest) };
    if (!isWithin(newDay, bounds)) return [{ code: 'day-out-of-bounds', pointer: '/newDay', days: bounds }];
    const due = permitOf(view, task.permit ?? '')?.clock?.due;
    const isInTime = due !== undefined && !isBefore(due, view.today) && !isBefore(due, newDay);
    return isInTime ? [{ code: 'in-time', pointer: '/newDay', days: { due } }] : [];
  },
  record: ({ task }, { reasons, newDay }) => [
    {
      type: 'delay-told',
      task: task.task,
      permit: task.permit ?? '',
      newDay,
      reasons,
      mails: [mailCause.ofAct('tell-delay', `${task.task}/${task.version}`)],
    },
  ],
  effects: { 'delay-told': ['tells-delay', 'tells-applicant', 'tells-coordinator'] },
  isDone: saidLast('delay-told', input.shape),
  answer: { says: 'The task whose delay was told', schema: taskAnswered, of: taskAnswer },
  words,
  offered: isWaitedFor,
});

/** Of an opinion the body that decides hears, and a notification's owner may start without a decision. */
function isWaitedFor(view: CaseView, { permit: id = '' }: TaskView): boolean {
  const planned = permitOf(view, id)?.planned;
  return planned !== undefined && planned.kind !== 'opinion' && planned.clock.kind === 'decision';
}
