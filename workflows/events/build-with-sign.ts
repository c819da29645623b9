import { defineEvent } from '../define.ts';

export const buildWithSign = defineEvent({
  id: 'build-with-sign',
  group: 'other',
  name: { sv: 'Bygga nytt eller bygga ut, med skylt', en: 'Build or extend, with a sign' },
  description: {
    sv: 'Ny lokal, tillbyggnad, ny fasad eller ny skylt.',
    en: 'New premises, an extension, a new front or a new sign.',
  },
  given: {},
  questions: [
    'builds_or_extends',
    'use_changes',
    'near_shore',
    'build_weeks',
    'building_works',
    'own_water_or_sewage',
    'own_well',
    'private_sewage',
    'new_heat_pump',
    'sign',
  ],
});
