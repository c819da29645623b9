import { defineEvent } from '../define.ts';

export const beautySalon = defineEvent({
  id: 'beauty-salon',
  group: 'body',
  aim: 'open',
  name: { sv: 'Öppna skönhetssalong', en: 'Open a beauty salon' },
  description: {
    sv: 'Hudvård, fotvård, naglar, injektioner eller massage.',
    en: 'Skin care, foot care, nails, injections or massage.',
  },
  given: { has_premises: true, treats_bodies: true, staff_ledger_trade: true, pays_how: 'spot' },
});
