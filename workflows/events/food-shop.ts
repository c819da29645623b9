import { defineEvent } from '../define.ts';

export const foodShop = defineEvent({
  id: 'food-shop',
  group: 'shop',
  aim: 'open',
  name: { sv: 'Öppna livsmedelsbutik', en: 'Open a food shop' },
  description: {
    sv: 'Butik med livsmedel, med eller utan folköl, tobak och läkemedel.',
    en: 'A shop that sells food, with or without low-alcohol beer, tobacco and medicines.',
  },
  given: { handles_food: true, has_premises: true, mainly_ledger_trade: false, food_extent: 'regular' },
});
