import { chosen, yes } from '#domain/definitions/condition.ts';
import type { Prerequisite } from '#domain/definitions/permit.ts';
import { law } from '../law.ts';
import { sources } from '../sources.ts';

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

/** What several permits wait for. Who serves alcohol must offer food (alkohollagen 8 kap. 15 §). */
export const foodFirst = {
  permit: 'food-registration',
  gate: 'decision',
  strength: 'hard',
  when: yes('handles_food'),
  veto: true,
  why: {
    sv: 'Servering kräver en registrerad livsmedelslokal.',
    en: 'Serving needs a registered food establishment.',
  },
  source: sources.alcoholAct,
  verified: false,
} as const satisfies Prerequisite;
