import { defineEvent } from '../define.ts';

export const vehicleWorkshop = defineEvent({
  id: 'vehicle-workshop',
  group: 'industry',
  name: { sv: 'Öppna verkstad', en: 'Open a vehicle workshop' },
  description: { sv: 'Bilverkstad, däckverkstad eller annan verkstad.', en: 'Car, tyre or other workshop.' },
  given: { takes_payment: true, staff_ledger_trade: true },
  questions: [
    'oily_wastewater',
    'washes_many_vehicles',
    'industry_over_threshold',
    'flammable_goods',
    'stores_waste',
    'transports_waste',
    'sells_second_hand',
    'use_changes',
    'build_weeks',
    'building_works',
    'sign',
  ],
});
