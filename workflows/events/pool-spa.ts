import { defineEvent } from '../define.ts';

export const poolSpa = defineEvent({
  id: 'pool-spa',
  group: 'body',
  name: { sv: 'Öppna bad eller spa', en: 'Open a bath or spa' },
  description: { sv: 'Pool, bubbelpool eller spa för allmänheten.', en: 'Pool, hot tub or spa for the public.' },
  given: { pool: true, takes_payment: true, staff_ledger_trade: true },
  questions: [
    'builds_or_extends',
    'skin_piercing',
    'aesthetic_injections',
    'solarium',
    'handles_food',
    'commercial_kitchen',
    'serves_alcohol',
    'serves_folkol',
    'max_persons',
    'near_shore',
    'use_changes',
    'build_weeks',
    'building_works',
    'sign',
  ],
});
