import type { ExamplesOf } from '../example.ts';
import { askedInside, askedOutside, goneReferrals, referral } from '../referral-examples.ts';
import type { takeBackReferral } from './act.ts';

export const examples: ExamplesOf<typeof takeBackReferral> = [
  {
    ...referral,
    name: 'The question is not needed any more',
    given: askedInside,
    when: undefined,
    gives: { recorded: [{ type: 'referral-taken-back', referral: referral.ref }] },
  },
  {
    ...referral,
    name: 'A body without an account hears that it need not answer',
    given: askedOutside,
    when: undefined,
    gives: { recorded: [{ type: 'referral-taken-back', mails: [`referral-taken-back/${referral.ref}/0`] }] },
  },
  // Taken back once more it is the same.
  ...goneReferrals.flatMap(({ gives, ...one }) =>
    gives.refused.flatMap((code) =>
      code === 'taken-back' ? [] : [{ ...referral, ...one, when: undefined, gives: { refused: [code] } }],
    ),
  ),
];
