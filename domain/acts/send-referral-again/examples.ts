import type { ExamplesOf } from '../example.ts';
import { at } from '../example-case.ts';
import { askedInside, askedOutside, goneReferrals, referral } from '../referral-examples.ts';
import type { sendReferralAgain } from './act.ts';

const email = 'vag@exempel.example';

export const examples: ExamplesOf<typeof sendReferralAgain> = [
  {
    ...referral,
    name: 'The body has lost its link',
    given: askedOutside,
    when: { email },
    gives: { recorded: [{ type: 'referral-sent-again', email, mails: [`referral-question/${referral.ref}/1`] }] },
  },
  {
    ...referral,
    name: 'The address was wrong',
    given: askedOutside,
    at: at('2027-01-13', '09:02:00'),
    when: { email: 'ratt@exempel.example' },
    gives: { recorded: [{ type: 'referral-sent-again', email: 'ratt@exempel.example' }] },
  },
  {
    ...referral,
    name: 'A link that went a moment ago may be on its way',
    given: askedOutside,
    at: at('2027-01-13', '09:10:00'),
    when: { email },
    gives: { refused: ['sent-recently'] },
  },
  {
    ...referral,
    name: 'The last day it opens it can be sent',
    given: askedOutside,
    at: at('2027-02-10'),
    when: { email },
    gives: { recorded: [{ type: 'referral-sent-again', email }] },
  },
  {
    ...referral,
    name: 'A link whose time is out opens nothing, however often it is sent',
    given: askedOutside,
    at: at('2027-02-11'),
    when: { email },
    gives: { refused: ['link-ended'] },
  },
  {
    ...referral,
    name: 'Nor does it at another address',
    given: askedOutside,
    at: at('2027-02-11'),
    when: { email: 'ratt@exempel.example' },
    gives: { refused: ['link-ended'] },
  },
  {
    ...referral,
    name: 'A body of the catalogue has a task, and no link',
    given: askedInside,
    when: { email },
    gives: { refused: ['not-found'] },
  },
  ...goneReferrals.map((one) => ({ ...referral, ...one, when: { email } })),
];
