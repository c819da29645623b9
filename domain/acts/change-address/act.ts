import * as z from 'zod';
import { secondsBetween } from '../../calendar/day.ts';
import { type AddressAsk, lastDayOf, waitingAsk } from '../../case/address.ts';
import { factKey } from '../../case/facts.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { asciiEmail, emailSchema, sameEmail } from '../../fields/email.ts';
import { sentAgainAs } from '../again.ts';
import { defineAct, type Situation } from '../define.ts';
import { words } from './words.ts';

const input = z.strictObject({ email: emailSchema });

/** Whoever asks for the same address within so many seconds has sent it twice; after that they want another mail. */
const quietSeconds = 15 * 60;

/** The very same, asked a moment ago. */
function justAsked({ view, now }: Situation, email: string): AddressAsk | undefined {
  const waiting = waitingAsk(view.address);
  const isSame = waiting !== undefined && sameEmail(waiting.email, email);
  return isSame && secondsBetween(waiting.askedAt, now) < quietSeconds ? waiting : undefined;
}

/**
 * The owner asks for another address to be used. The new mailbox gets a link that confirms it, and the one in use a link that
 * stops it; until it is confirmed, everything goes where it went. Asking again replaces what was asked before.
 */
export const changeAddress = defineAct({
  name: 'change-address',
  by: ['owner'],
  on: 'case',
  tasks: [],
  call: {
    id: 'changeAddress',
    summary:
      'Ask for mails to go to another address, which is used when somebody has confirmed it with the link that is mailed there. The address in use is told, and can stop it',
    again: sentAgainAs.same(
      '201, and what is asked last can be confirmed; the same address a quarter of an hour later is another mail',
    ),
  },
  input,
  refuse: ({ view }, { email }) =>
    sameEmail(email, view.address.email) ? [{ code: 'in-use', pointer: '/email' }] : [],
  record: ({ view }, { email }) => {
    const number = view.address.steps + 1;
    return [
      {
        type: 'address-asked',
        key: factKey.contact(number),
        email,
        mails: [mailCause.address('confirm', number), mailCause.address('asked', number)],
      },
    ];
  },
  effects: { 'address-asked': ['tells-applicant', 'tells-coordinator'] },
  isDone: (at, { email }) => justAsked(at, email) !== undefined,
  answer: {
    says: 'The address that waits to be confirmed, and the last Swedish day for that',
    schema: z.object({ email: z.string(), lastDay: z.string() }),
    of: (at, { email }) => ({ email, lastDay: justAsked(at, email)?.lastDay ?? lastDayOf(at.now) }),
  },
  writesTo: ({ email }) => asciiEmail(email)?.toLowerCase() ?? email,
  evenWhenClosed: true,
  words,
});
