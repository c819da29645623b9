import { defineEvent } from '../define.ts';

export const lodging = defineEvent({
  id: 'lodging',
  group: 'stay',
  name: { sv: 'Öppna hotell, vandrarhem eller B&B', en: 'Open a hotel, hostel or B&B' },
  description: {
    sv: 'Hyra ut rum till gäster, med eller utan frukost.',
    en: 'Let rooms to guests, with or without breakfast.',
  },
  given: { takes_payment: true },
  questions: [
    'large_lodging',
    'handles_food',
    'commercial_kitchen',
    'own_water_or_sewage',
    'own_well',
    'private_sewage',
    'use_changes',
    'builds_or_extends',
    'near_shore',
    'build_weeks',
    'building_works',
    'pool',
    'serves_alcohol',
    'serves_folkol',
    'max_persons',
    'new_heat_pump',
    'flammable_goods',
    'sign',
  ],
});
