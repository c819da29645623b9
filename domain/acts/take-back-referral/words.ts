import type { ActWords } from '../define.ts';
import { type GoneReferral, goneReferralRefusals } from '../referrals.ts';

/** Taken back once more it is the same. */
const { 'taken-back': _same, ...refusals } = goneReferralRefusals;
export type Gone = Exclude<GoneReferral, 'taken-back'>;

export const words: ActWords<never, Gone, 'referral-taken-back'> = {
  title: { sv: 'Ta tillbaka frågan', en: 'Take the question back' },
  button: { sv: 'Ta tillbaka frågan', en: 'Take the question back' },
  fields: {},
  refusals,
  history: {
    'referral-taken-back': {
      staff: {
        sv: '{department} tog tillbaka sin fråga till {asked}: {permit}.',
        en: '{department} took back its question to {asked}: {permit}.',
      },
      applicant: {
        sv: '{department} behöver inte längre något yttrande från {asked}: {permit}.',
        en: '{department} no longer needs an opinion from {asked}: {permit}.',
      },
    },
  },
};
