import { defineEvent } from '../define.ts';

export const vehicleWorkshop = defineEvent({
  id: 'vehicle-workshop',
  group: 'industry',
  aim: 'open',
  name: { sv: 'Öppna fordonsverkstad', en: 'Open a vehicle workshop' },
  description: { sv: 'Reparera bilar, cyklar, båtar eller maskiner.', en: 'Repair cars, bicycles, boats or machines.' },
  given: { has_premises: true, makes_or_repairs: true, staff_ledger_trade: true },
});
