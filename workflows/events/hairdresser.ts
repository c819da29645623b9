import { defineEvent } from '../define.ts';

export const hairdresser = defineEvent({
  id: 'hairdresser',
  group: 'body',
  aim: 'open',
  name: { sv: 'Öppna frisörsalong', en: 'Open a hairdresser’s' },
  description: {
    sv: 'Klippa och färga hår, kanske med annan behandling.',
    en: 'Cut and colour hair, perhaps with other treatments.',
  },
  given: { has_premises: true, treats_bodies: true, staff_ledger_trade: true, pays_how: 'spot' },
});
