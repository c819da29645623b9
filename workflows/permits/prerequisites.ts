import { yes } from '#domain/definitions/condition.ts';
import type { Prerequisite } from '#domain/definitions/permit.ts';
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
