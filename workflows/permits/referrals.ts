import type { Reads, Referral } from '#domain/definitions/permit.ts';
import type { Role } from '../define.ts';
import { because } from './reads.ts';
import { referralTime } from './times.ts';

/**
 * Questions that several permits put to the same body. Each permit says what more than this the body may read, since each
 * form asks something else.
 */
export const policeOpinion = <const More extends Reads>(more: More) =>
  ({
    to: 'police',
    strength: 'required',
    why: {
      sv: 'Vad vet polisen om personerna, och om ordningen på platsen? Yttrandet krävs (alkohollagen 8 kap. 11 §).',
      en: 'What do the police know about the people, and about order at the place? The opinion is required (the Alcohol Act, chapter 8, section 11).',
    },
    answerWithin: referralTime,
    reads: { persons_with_influence: because.persons, ...more },
  }) as const satisfies Referral<Role>;

export const taxes = {
  to: 'tax-agency',
  strength: 'customary',
  why: {
    sv: 'Sköter företaget och personerna skatter och redovisning?',
    en: 'Do the business and the people keep their taxes and accounts in order?',
  },
  answerWithin: referralTime,
  reads: { persons_with_influence: because.persons },
} as const satisfies Referral<Role>;

export const debts = {
  to: 'enforcement-authority',
  strength: 'customary',
  why: { sv: 'Har företaget eller personerna skulder?', en: 'Do the business or the people have debts?' },
  answerWithin: referralTime,
  reads: { persons_with_influence: because.persons },
} as const satisfies Referral<Role>;

export const fireAndPeople = <const What extends Reads>(reads: What) =>
  ({
    to: 'rescue-service',
    strength: 'customary',
    why: {
      sv: 'Är platsen brandsäker, och för hur många personer?',
      en: 'Is the place fire-safe, and for how many people?',
    },
    answerWithin: referralTime,
    reads,
  }) as const satisfies Referral<Role>;
