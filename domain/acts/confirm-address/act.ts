import * as z from 'zod';
import type { AddressAsk } from '../../case/address.ts';
import { factKey } from '../../case/facts.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { sameEmail } from '../../fields/email.ts';
import { sentAgainAs } from '../again.ts';
import { definePromisedAct, type Situation } from '../define.ts';
import { words } from './words.ts';

/** What the address of the call names. */
export const askNamed = ({ view, ref }: Pick<Situation, 'view' | 'ref'>): AddressAsk | undefined =>
  view.address.asks.find(({ number }) => String(number) === ref);

/** It may have been confirmed, and another since. */
const refusals = { stopped: 'stopped', replaced: 'replaced', confirmed: 'replaced', over: 'over' } as const;

/** Somebody who reads the new mailbox confirms it: from now on everything goes there, and the links from before end. */
export const confirmAddress = definePromisedAct({
  name: 'confirm-address',
  by: ['owner'],
  on: 'case',
  tasks: [],
  path: '/api/cases/{caseId}/addresses/{id}/confirm-address',
  call: {
    id: 'confirmAddress',
    summary:
      'Confirm another address, with the key of the link that was mailed there. It is used from now on, and every link from before ends',
    again: sentAgainAs.once('–'),
  },
  input: undefined,
  refuse: (at) => {
    const ask = askNamed(at);
    if (!ask) return [{ code: 'not-found' }];
    return ask.state === 'waiting' ? [] : [{ code: refusals[ask.state] }];
  },
  record: (at) => {
    const ask = askNamed(at);
    if (!ask) return [];
    return [
      {
        type: 'address-confirmed',
        key: factKey.contact(at.view.address.steps + 1),
        ask: ask.number,
        email: ask.email,
        mails: [mailCause.address('new', ask.number), mailCause.address('left', ask.number)],
      },
    ];
  },
  effects: { 'address-confirmed': ['tells-applicant', 'tells-coordinator'] },
  isDone: (at) => {
    const ask = askNamed(at);
    return ask?.state === 'confirmed' && sameEmail(ask.email, at.view.address.email);
  },
  answer: {
    says: 'The address that is confirmed',
    schema: z.object({ email: z.string() }),
    of: (at) => ({ email: askNamed(at)?.email ?? '' }),
  },
  fromMailbox: 'confirm',
  evenWhenClosed: true,
  words,
});
