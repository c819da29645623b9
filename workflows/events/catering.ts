import { defineEvent } from '../define.ts';

export const catering = defineEvent({
  id: 'catering',
  group: 'food',
  aim: 'open',
  name: { sv: 'Starta catering eller festlokal', en: 'Start catering or a party venue' },
  description: {
    sv: 'Laga mat som levereras, eller hyra ut lokal till slutna sällskap.',
    en: 'Cook food for delivery, or hire out a venue for private parties.',
  },
  given: { handles_food: true, has_premises: true, staff_ledger_trade: true, food_extent: 'regular' },
});
