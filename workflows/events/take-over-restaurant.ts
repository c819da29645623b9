import { defineEvent } from '../define.ts';

export const takeOverRestaurant = defineEvent({
  id: 'take-over-restaurant',
  group: 'food',
  aim: 'open',
  name: { sv: 'Ta över en restaurang', en: 'Take over a restaurant' },
  description: {
    sv: 'Köpa eller ta över ett kafé eller en restaurang som redan är i gång.',
    en: 'Buy or take over a café or restaurant that is already running.',
  },
  given: { handles_food: true, takeover: true, takes_payment: true, staff_ledger_trade: true },
});
