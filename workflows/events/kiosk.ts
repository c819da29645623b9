import { defineEvent } from '../define.ts';

export const kiosk = defineEvent({
  id: 'kiosk',
  group: 'shop',
  aim: 'open',
  name: { sv: 'Öppna kiosk', en: 'Open a kiosk' },
  description: {
    sv: 'Kiosk med godis, kaffe, tobak och folköl.',
    en: 'A kiosk with sweets, coffee, tobacco and low-alcohol beer.',
  },
  given: {
    handles_food: true,
    has_premises: true,
    pays_how: 'spot',
    uses_outdoors: true,
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
