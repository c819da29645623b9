import * as z from 'zod';
import { isOutside } from '../../case/asked.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { askedOf } from '../../case/view.ts';
import { sentAgainAs } from '../again.ts';
import { definePromisedAct } from '../define.ts';
import { waitingReferral } from '../referrals.ts';
import { notNeededBy } from '../tasks-ended.ts';
import { words } from './words.ts';

/** The officer takes back a question to another body: its task ends, and its link opens nothing. */
export const takeBackReferral = definePromisedAct({
  name: 'take-back-referral',
  by: ['officer'],
  on: 'task',
  tasks: ['review'],
  path: '/api/tasks/{taskId}/referrals/{id}/take-back-referral',
  call: {
    id: 'takeBackReferral',
    summary: 'Take back a question to another body: it reads nothing more, and its answer is not needed',
    again: sentAgainAs.once('–'),
  },
  input: undefined,
  refuse: (at) => {
    const asked = waitingReferral(at);
    return typeof asked === 'string' && asked !== 'taken-back' ? [{ code: asked }] : [];
  },
  record: (at) => {
    const { ref: referral = '', task, view } = at;
    const asked = askedOf(view, referral);
    const back = { type: 'referral-taken-back', task: task.task, referral } as const;
    const told =
      asked && isOutside(asked.to) ? [mailCause.consulted('taken-back', referral, 0)] : notNeededBy(at, [back]);
    return [{ ...back, ...(told.length > 0 && { mails: told }) }];
  },
  effects: { 'referral-taken-back': ['takes-referral-back', 'tells-applicant', 'tells-coordinator'] },
  isDone: ({ view, ref = '' }) => askedOf(view, ref)?.state === 'taken-back',
  answer: {
    says: 'Which question was taken back',
    schema: z.object({ takenBack: z.string() }),
    of: ({ ref }) => ({ takenBack: ref }),
  },
  words,
});
