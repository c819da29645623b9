import { defineEvent } from '../define.ts';

export const takeOverRestaurant = defineEvent({
  id: 'take-over-restaurant',
  group: 'food',
  name: { sv: 'Ta över en restaurang', en: 'Take over a restaurant' },
  description: {
    sv: 'Köpa eller ta över ett kafé eller en restaurang som redan är i gång.',
    en: 'Buy or take over a café or restaurant that is already running.',
  },
  given: { handles_food: true, takeover: true, takes_payment: true, staff_ledger_trade: true },
  questions: [
    'serves_alcohol',
    'serves_folkol',
    'max_persons',
    'outdoor_seating',
    'uses_public_place',
    'municipal_land',
    'flammable_goods',
    'sells_tobacco',
    'sells_nicotine',
    'use_changes',
    'build_weeks',
    'building_works',
    'own_water_or_sewage',
    'own_well',
    'private_sewage',
    'sign',
  ],
});
