import { yes } from '#domain/definitions/condition.ts';
import type { Prerequisite } from '#domain/definitions/permit.ts';
import { law } from '../law.ts';
import { sources } from '../sources.ts';

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

/** By a protected shore nothing may be built before the dispensation: “får inte nya byggnader uppföras” (miljöbalken 7 kap. 15 §). */
export const shoreBefore = {
  permit: 'shoreline-dispensation',
  gate: 'start',
  strength: 'hard',
  why: {
    sv: 'Strandskyddet prövas för sig och måste vara klart innan ni bygger.',
    en: 'Shore protection is examined separately and must be settled before you build.',
  },
  source: law.environmentalCode('7 kap. 15 §'),
  verified: true,
} as const satisfies Prerequisite;

export const shoreOfStateBefore = { ...shoreBefore, permit: 'shoreline-county' } as const satisfies Prerequisite;
