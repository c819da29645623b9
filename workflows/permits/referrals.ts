import type { Referral } from '#domain/definitions/permit.ts';
import type { Role } from '../define.ts';
import { referralTime } from './times.ts';

/** Questions that several permits put to the same body. */
export const policeOpinion = {
  to: 'police',
  strength: 'required',
  why: { sv: 'Polisens yttrande måste hämtas in (8 kap. 11 §).', en: 'The police must be heard (8:11).' },
  answerWithin: referralTime,
} as const satisfies Referral<Role>;

export const taxes = {
  to: 'tax-agency',
  strength: 'customary',
  why: { sv: 'Skatter och redovisning.', en: 'Taxes and accounts.' },
  answerWithin: referralTime,
} as const satisfies Referral<Role>;

export const debts = {
  to: 'enforcement-authority',
  strength: 'customary',
  why: { sv: 'Skulder.', en: 'Debts.' },
  answerWithin: referralTime,
} as const satisfies Referral<Role>;

export const fireAndPeople = {
  to: 'rescue-service',
  strength: 'customary',
  why: { sv: 'Brandsäkerhet och antal personer.', en: 'Fire safety and number of people.' },
  answerWithin: referralTime,
} as const satisfies Referral<Role>;
