import { defineEvent } from '../define.ts';

export const foodTruck = defineEvent({
  id: 'food-truck',
  group: 'food',
  aim: 'open',
  name: { sv: 'Sälja mat från vagn eller stånd', en: 'Sell food from a cart or stall' },
  description: {
    sv: 'Matvagn, gatukök på hjul eller stånd på torget.',
    en: 'A food truck, a kitchen on wheels or a stall in the square.',
  },
  given: {
    handles_food: true,
    mobile: true,
    uses_outdoors: true,
    staff_ledger_trade: true,
    pays_how: 'spot',
    stall_outdoors: true,
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
