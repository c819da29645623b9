import { defineEvent } from '../define.ts';

export const takeOverRestaurant = defineEvent({
  id: 'take-over-restaurant',
  group: 'food',
  aim: 'open',
  name: { sv: 'Ta över kafé eller restaurang', en: 'Take over a café or restaurant' },
  description: {
    sv: 'Köpa eller ta över ett ställe som redan finns.',
    en: 'Buy or take over a place that already exists.',
  },
  given: {
    handles_food: true,
    has_premises: true,
    takeover: true,
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
