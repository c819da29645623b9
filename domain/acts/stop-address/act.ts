import * as z from 'zod';
import { lostWith } from '../../case/address-mails.ts';
import { factKey } from '../../case/facts.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { sameEmail } from '../../fields/email.ts';
import { sentAgainAs } from '../again.ts';
import { askNamed } from '../confirm-address/act.ts';
import { definePromisedAct } from '../define.ts';
import { words } from './words.ts';

/**
 * Somebody who reads the mailbox that was in use stops a change, or takes it back when it has been confirmed already: whoever
 * asked may have used a link that was not theirs, so every link and session ends, and a fresh one is mailed.
 */
export const stopAddress = definePromisedAct({
  name: 'stop-address',
  by: ['owner'],
  on: 'case',
  tasks: [],
  path: '/api/cases/{caseId}/addresses/{id}/stop-address',
  call: {
    id: 'stopAddress',
    summary:
      'Stop a change of address, or take it back, with the key of the link that was mailed to the address in use before. Every link and session of the case ends, and a fresh link is mailed there',
    again: sentAgainAs.once('–'),
  },
  input: undefined,
  refuse: (at) => {
    const ask = askNamed(at);
    if (!ask) return [{ code: 'not-found' }];
    return ask.stoppableUntil === undefined ? [{ code: 'too-late' }] : [];
  },
  record: (at) => {
    const ask = askNamed(at);
    if (!ask) return [];
    return [
      {
        type: 'address-stopped',
        key: factKey.contact(at.view.address.steps + 1),
        ask: ask.number,
        mails: [mailCause.address('stopped', ask.number), ...lostWith(at.view.address)],
      },
    ];
  },
  effects: { 'address-stopped': ['tells-applicant', 'tells-coordinator'] },
  // Of an ask that ended with an earlier one, this mailbox gets nothing back.
  isDone: (at) => {
    const ask = askNamed(at);
    return ask?.state === 'stopped' && sameEmail(ask.former, at.view.address.email);
  },
  answer: {
    says: 'That mails go where they went before, and that a fresh link is on its way there',
    schema: z.object({ stopped: z.literal(true) }),
    of: () => ({ stopped: true }),
  },
  fromMailbox: 'stop',
  evenWhenClosed: true,
  words,
});
