import * as z from 'zod';
import { lostWith } from '../../case/address-mails.ts';
import { factKey } from '../../case/facts.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { emailSchema, sameEmail } from '../../fields/email.ts';
import { words as text } from '../../fields/fields.ts';
import { isBySame, saysTheSame, sentAgainAs } from '../again.ts';
import { definePromisedAct } from '../define.ts';
import { words } from './words.ts';

const input = z.strictObject({ email: emailSchema, reason: text(2000) });

/**
 * The coordinator corrects the address that mails to the applicant go to, and the receipt goes out again. The address in use
 * may be given once more while its mails come back: it may have been the mailbox that failed. Settles the follow-ups about
 * mails that did not arrive.
 */
export const correctContact = definePromisedAct({
  name: 'correct-contact',
  by: ['coordinator'],
  on: 'case',
  tasks: [],
  path: '/api/cases/{caseId}/contact',
  call: {
    id: 'correctContact',
    summary: 'Correct the address that mails to the applicant go to. The receipt goes out again, to that address',
    again: sentAgainAs.same('201, a second correction; at once: 412 for the later one'),
  },
  input,
  evenWhenClosed: true,
  refuse: () => [],
  record: ({ view }, { email, reason }) => {
    const number = view.address.steps + 1;
    return [
      {
        type: 'contact-corrected',
        key: factKey.contact(number),
        email,
        reason,
        mails: [
          mailCause.receiptAgain(number),
          ...(sameEmail(email, view.address.email) ? [] : lostWith(view.address)),
        ],
      },
      ...view.tasks
        .filter((t) => t.problem === 'mail-bounced' && t.status === 'open')
        .map(({ task }) => ({ type: 'follow-up-resolved', task, note: reason }) as const),
    ];
  },
  effects: {
    'contact-corrected': ['tells-applicant', 'tells-coordinator'],
    'follow-up-resolved': ['ends-task', 'tells-coordinator'],
  },
  isDone: ({ view, by }, said) => {
    const last = view.history.find(({ key }) => key === factKey.contact(view.address.steps));
    const isSaid = last?.type === 'contact-corrected' && isBySame(last, by) && saysTheSame(last, said, input.shape);
    return isSaid && view.mailFailsSince === undefined;
  },
  answer: {
    says: 'The address from now on; the receipt goes out again, to that',
    schema: z.object({ email: z.string() }),
    of: (_at, { email }) => ({ email }),
  },
  words,
});
