import { defineEvent } from '../define.ts';

export const openRestaurant = defineEvent({
  id: 'open-restaurant',
  group: 'food',
  name: { sv: 'Öppna kafé eller restaurang', en: 'Open a café or restaurant' },
  description: {
    sv: 'Kafé, lunchställe, pizzeria eller restaurang, med eller utan alkohol.',
    en: 'Café, lunch place, pizzeria or restaurant, with or without alcohol.',
  },
  given: { handles_food: true, takes_payment: true, staff_ledger_trade: true },
  questions: [
    'use_changes',
    'build_weeks',
    'building_works',
    'commercial_kitchen',
    'own_water_or_sewage',
    'own_well',
    'private_sewage',
    'serves_alcohol',
    'serves_folkol',
    'max_persons',
    'outdoor_seating',
    'uses_public_place',
    'municipal_land',
    'flammable_goods',
    'sign',
  ],
});
