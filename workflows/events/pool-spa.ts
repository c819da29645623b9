import { defineEvent } from '../define.ts';

export const poolSpa = defineEvent({
  id: 'pool-spa',
  group: 'body',
  aim: 'open',
  name: { sv: 'Öppna bad eller spa', en: 'Open a bath or spa' },
  description: { sv: 'Pool, bubbelpool eller spa för allmänheten.', en: 'Pool, hot tub or spa for the public.' },
  given: { pool: true, takes_payment: true, staff_ledger_trade: true },
});
