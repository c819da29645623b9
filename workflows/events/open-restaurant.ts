import { defineEvent } from '../define.ts';

export const openRestaurant = defineEvent({
  id: 'open-restaurant',
  group: 'food',
  aim: 'open',
  name: { sv: 'Öppna kafé eller restaurang', en: 'Open a café or restaurant' },
  description: {
    sv: 'Kafé, lunchställe, pizzeria eller restaurang, med eller utan alkohol.',
    en: 'A café, lunch place, pizzeria or restaurant, with or without alcohol.',
  },
  given: {
    handles_food: true,
    has_premises: true,
    staff_ledger_trade: true,
    pays_how: 'spot',
    food_extent: 'regular',
    own_produce: false,
    makes_animal_products: false,
    grows_sprouts: false,
  },
  leavesOut: [
    {
      permits: ['food-approval', 'sprout-approval', 'primary-production-registration'],
      because: 'it serves or sells food that others have grown or made from animals',
    },
  ],
});
