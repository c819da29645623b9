import { defineEvent } from '../define.ts';

export const vehicleWorkshop = defineEvent({
  id: 'vehicle-workshop',
  group: 'industry',
  aim: 'open',
  name: { sv: 'Öppna verkstad', en: 'Open a vehicle workshop' },
  description: { sv: 'Bilverkstad, däckverkstad eller annan verkstad.', en: 'Car, tyre or other workshop.' },
  given: { takes_payment: true, staff_ledger_trade: true },
});
