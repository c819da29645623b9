import { yes } from '#domain/definitions/condition.ts';
import type { Prerequisite } from '#domain/definitions/permit.ts';
import { law } from '../law.ts';

/**
 * Drinks are food, so the premises are registered when serving starts. Alkohollagen asks for no food since 8 kap. 15 § was
 * abolished on 1 June 2026, so the decision on alcohol waits for nothing.
 */
export const foodFirst = {
  permit: 'food-registration',
  gate: 'start',
  strength: 'hard',
  why: {
    sv: 'Dryck räknas som livsmedel. Lokalen ska vara registrerad när serveringen börjar.',
    en: 'Drinks count as food. The premises must be registered when serving starts.',
  },
  source: law.foodHygiene('artikel 6.2'),
  verified: false,
} as const satisfies Prerequisite;

/** “Ett visst avgränsat utrymme som disponeras av tillståndshavaren” (alkohollagen 8 kap. 14 §). */
export const rightToArea = {
  permit: 'public-place',
  gate: 'decision',
  strength: 'hard',
  when: yes('uses_public_place'),
  why: {
    sv: 'Serveringsytan måste vara er att använda. På offentlig plats ger polisens tillstånd den rätten.',
    en: 'The serving area must be yours to use. On a public place the police permit gives that right.',
  },
  goOn: {
    sv: 'Serveringen prövas då utan den offentliga platsen.',
    en: 'Serving is then examined without the public place.',
  },
  source: law.alcohol('8 kap. 14 §'),
  verified: true,
} as const satisfies Prerequisite;
