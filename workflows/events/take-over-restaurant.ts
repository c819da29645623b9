import { defineEvent } from '../define.ts';

export const takeOverRestaurant = defineEvent({
  id: 'take-over-restaurant',
  group: 'food',
  aim: 'open',
  name: { sv: 'Ta över kafé eller restaurang', en: 'Take over a café or restaurant' },
  description: {
    sv: 'Köpa eller ta över ett ställe som redan finns.',
    en: 'Buy or take over a place that is already there.',
  },
  given: { handles_food: true, has_premises: true, takeover: true, staff_ledger_trade: true, pays_how: 'spot' },
});
