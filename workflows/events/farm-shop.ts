import { defineEvent } from '../define.ts';

export const farmShop = defineEvent({
  id: 'farm-shop',
  group: 'shop',
  name: { sv: 'Öppna gårdsbutik', en: 'Open a farm shop' },
  description: {
    sv: 'Sälja egna varor på gården, kanske med kafé.',
    en: 'Sell your own goods on the farm, perhaps with a café.',
  },
  given: { handles_food: true, takes_payment: true },
  questions: [
    'own_water_or_sewage',
    'own_well',
    'private_sewage',
    'animal_products_wholesale',
    'industry_over_threshold',
    'commercial_kitchen',
    'serves_alcohol',
    'serves_folkol',
    'sells_folkol',
    'max_persons',
    'use_changes',
    'build_weeks',
    'building_works',
    'builds_or_extends',
    'near_shore',
    'sign',
  ],
});
