import { defineEvent } from '../define.ts';

export const tattooPiercing = defineEvent({
  id: 'tattoo-piercing',
  group: 'body',
  aim: 'open',
  name: { sv: 'Öppna tatuerings- eller piercingstudio', en: 'Open a tattoo or piercing studio' },
  description: {
    sv: 'Tatuering, piercing eller annat som går igenom huden.',
    en: 'Tattooing, piercing or anything else that goes through the skin.',
  },
  given: { has_premises: true, treats_bodies: true, skin_piercing: true, staff_ledger_trade: true, pays_how: 'spot' },
});
