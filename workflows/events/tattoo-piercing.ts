import { defineEvent } from '../define.ts';

export const tattooPiercing = defineEvent({
  id: 'tattoo-piercing',
  group: 'body',
  aim: 'open',
  name: { sv: 'Tatuera eller pierca', en: 'Tattoo or pierce' },
  description: {
    sv: 'Studio för tatuering, piercing eller permanent makeup.',
    en: 'Studio for tattooing, piercing or permanent make-up.',
  },
  given: { skin_piercing: true, takes_payment: true, staff_ledger_trade: true },
});
