import { chosen, yes } from '#domain/definitions/condition.ts';
import type { Prerequisite } from '#domain/definitions/permit.ts';
import { law } from '../law.ts';

/** A company that does not exist yet: a sole trader does, and a non-profit association may register but need not (HRL 2 §). */
export const forming = chosen('company', 'limited', 'partnership', 'cooperative');

/**
 * For whatever is bound to who holds it: “Innan bolaget har registrerats, kan det inte förvärva rättigheter … Det kan inte
 * heller föra talan vid domstol eller någon annan myndighet” (ABL 2 kap. 25 §; HBL 1 kap. 4 §; EFL 2 kap. 4 §). Building
 * matters follow the place, so they do not wait.
 */
export const companyFirst = {
  permit: 'company-registration',
  gate: 'filing',
  strength: 'hard',
  when: forming,
  why: {
    sv: 'Ett bolag som inte är registrerat kan inte söka något.',
    en: 'A company that is not registered cannot apply for anything.',
  },
  source: law.companies('2 kap. 25 §'),
  verified: true,
} as const satisfies Prerequisite;

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
    en: 'Drinks count as food. The premises must be registered before serving starts.',
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
    en: 'You must have the right to use the serving area. In a public place the police permit gives you that right.',
  },
  goOn: {
    sv: 'Serveringen prövas då utan den offentliga platsen.',
    en: 'The serving is then assessed without the public place.',
  },
  source: law.alcohol('8 kap. 14 §'),
  verified: true,
} as const satisfies Prerequisite;

/** By a protected shore nothing may be built before the dispensation: “får inte nya byggnader uppföras” (miljöbalken 7 kap. 15 §). */
export const shoreBefore = {
  permit: 'shoreline-dispensation',
  gate: 'start',
  strength: 'hard',
  why: {
    sv: 'Strandskyddet prövas för sig och måste vara klart innan ni bygger.',
    en: 'Shore protection is assessed separately and must be settled before you build.',
  },
  source: law.environmentalCode('7 kap. 15 §'),
  verified: true,
} as const satisfies Prerequisite;

export const shoreOfStateBefore = { ...shoreBefore, permit: 'shoreline-county' } as const satisfies Prerequisite;
