import * as z from 'zod';
import { dayOf, isBefore } from '../../calendar/day.ts';
import { askDue, isAskOpen } from '../../case/decision-ask.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { permitOf } from '../../case/view.ts';
import { sentAgainAs } from '../again.ts';
import { definePromisedAct, type Refused } from '../define.ts';
import { type CannotAsk, words } from './words.ts';

/**
 * The owner asks, in writing and once, that what has not been decided within six months be decided. The body then has four weeks to
 * decide, or to refuse the request by a decision that can be appealed (förvaltningslagen 12 §).
 */
export const askForDecision = definePromisedAct({
  name: 'ask-for-decision',
  by: ['owner'],
  on: 'task',
  tasks: ['review'],
  path: '/api/cases/{caseId}/permits/{id}/ask-for-decision',
  call: {
    id: 'askForDecision',
    summary: 'Ask that a part be decided, once, when it has not been within six months',
    again: sentAgainAs.once('409 when it has been refused, or the part decided'),
  },
  input: undefined,
  refuse: ({ view, task }): readonly Refused<CannotAsk>[] => {
    const permit = permitOf(view, task.permit ?? '');
    if (permit?.mayAskFrom === undefined) return [{ code: 'nobody-decides' }];
    if (task.status === 'done') return [{ code: 'decided' }];
    if (permit.ask?.refused) return [{ code: 'refused', days: { on: dayOf(permit.ask.refused.at) } }];
    return isBefore(view.today, permit.mayAskFrom) ? [{ code: 'too-early', days: { from: permit.mayAskFrom } }] : [];
  },
  record: ({ task }) => [
    {
      type: 'decision-asked',
      task: task.task,
      permit: task.permit ?? '',
      mails: [mailCause.notice('decision-asked', task.task)],
    },
  ],
  effects: { 'decision-asked': ['asks-to-decide', 'tells-applicant', 'tells-coordinator'] },
  isDone: ({ view, task }) => {
    const permit = permitOf(view, task.permit ?? '');
    return isAskOpen(permit?.ask, permit?.endedAt);
  },
  answer: {
    says: 'By when the part must be decided, or the request refused',
    schema: z.object({ due: z.iso.date() }),
    of: ({ view, task }) => ({ due: permitOf(view, task.permit ?? '')?.ask?.due ?? askDue(view.today) }),
  },
  words,
});
