import * as z from 'zod';
import { secondsBetween } from '../../calendar/day.ts';
import { isOpenTo } from '../../case/asked.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { emailSchema, sameEmail } from '../../fields/email.ts';
import { callAgainSeconds, lastAct, sentAgainAs } from '../again.ts';
import { definePromisedAct, type TaskSituation } from '../define.ts';
import { outsideOf, waitingReferral } from '../referrals.ts';
import { words } from './words.ts';

const input = z.strictObject({ email: emailSchema });

/** The same address gets the link again after so long at the earliest; another gets it at once. Our own setting, in seconds. */
const quietSeconds = 15 * 60;

const isWithin = ({ now }: TaskSituation, at: string, seconds: number): boolean => secondsBetween(at, now) < seconds;

/** The officer sends the link of a question once more, or to the right address. */
export const sendReferralAgain = definePromisedAct({
  name: 'send-referral-again',
  by: ['officer'],
  on: 'task',
  tasks: ['review'],
  path: '/api/tasks/{taskId}/referrals/{id}/send-referral-again',
  call: {
    id: 'sendReferralAgain',
    summary:
      'Send the link of a question to a body outside the catalogue once more. With another `email` the link that went to the one before ends',
    again: sentAgainAs.same('201, it is sent there instead'),
  },
  input,
  refuse: (at, { email }) => {
    const asked = waitingReferral(at);
    if (typeof asked === 'string') return [{ code: asked }];
    const to = outsideOf(asked);
    if (!to) return [{ code: 'not-found' }];
    if (!isOpenTo(asked, at.view.today)) return [{ code: 'link-ended' }];
    return sameEmail(to.email, email) && isWithin(at, to.lastSentAt, quietSeconds) ? [{ code: 'sent-recently' }] : [];
  },
  record: (at, { email }) => {
    const { ref: referral = '', task } = at;
    const number = (outsideOf(waitingReferral(at))?.sentAgain ?? 0) + 1;
    const mails = [mailCause.consulted('question', referral, number)];
    return [{ type: 'referral-sent-again', task: task.task, referral, email, mails }];
  },
  effects: { 'referral-sent-again': ['sends-referral-again', 'tells-coordinator'] },
  isDone: (at, { email }) => {
    const last = lastAct(at, 'referral-sent-again');
    return last !== undefined && sameEmail(last.email, email) && isWithin(at, last.at, callAgainSeconds);
  },
  answer: {
    says: 'Which question was sent again',
    schema: z.object({ sentAgain: z.string() }),
    of: ({ ref }) => ({ sentAgain: ref }),
  },
  words,
});
