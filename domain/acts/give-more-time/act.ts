import * as z from 'zod';
import { isBefore } from '../../calendar/day.ts';
import { nextWorkingDay } from '../../calendar/working-day.ts';
import { extensionBounds, isWithin } from '../../case/last-days.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { officersDay } from '../../fields/fields.ts';
import { lastAct, sentAgainAs } from '../again.ts';
import { definePromisedAct, type Refused } from '../define.ts';
import type { OutOfBounds } from '../last-day-words.ts';
import { type GoneQuestion, lastDayRefused, openQuestion } from '../questions.ts';
import { words } from './words.ts';

/** The applicant gets more time to answer a question, never less. */
export const giveMoreTime = definePromisedAct({
  name: 'give-more-time',
  by: ['officer'],
  on: 'task',
  tasks: ['review'],
  path: '/api/tasks/{taskId}/requests/{id}/extension',
  call: {
    id: 'giveMoreTime',
    summary: 'Give the applicant more time to answer, at most six months from today',
    again: sentAgainAs.same('201 for a later day, 422 `last-day` for an earlier one'),
  },
  input: z.strictObject({ lastDay: officersDay }),
  refuse: (at, { lastDay }): readonly Refused<GoneQuestion | OutOfBounds>[] => {
    const question = openQuestion(at);
    if (typeof question === 'string') return [{ code: question }];
    const bounds = extensionBounds(question, at.view.today);
    if (isWithin(lastDay, bounds)) return [];
    return [lastDayRefused(isBefore(lastDay, bounds.first) ? 'last-day-too-early' : 'last-day-too-late', bounds)];
  },
  record: ({ task, ref = '' }, { lastDay }) => [
    {
      type: 'request-extended',
      task: task.task,
      request: ref,
      lastDay: nextWorkingDay(lastDay),
      mails: [mailCause.extended(ref, nextWorkingDay(lastDay), task.version)],
    },
  ],
  effects: { 'request-extended': ['gives-more-time', 'tells-applicant', 'tells-coordinator'] },
  isDone: (at, { lastDay }) => lastAct(at, 'request-extended')?.lastDay === nextWorkingDay(lastDay),
  answer: {
    says: 'The question, and its new last day',
    schema: z.object({ request: z.string(), lastDay: z.iso.date() }),
    of: ({ ref }, { lastDay }) => ({ request: ref, lastDay: nextWorkingDay(lastDay) }),
  },
  words,
});
