import { defineEvent } from '../define.ts';

export const takeOverBusiness = defineEvent({
  id: 'take-over-business',
  group: 'company',
  aim: 'open',
  name: { sv: 'Ta över en verksamhet', en: 'Take over a business' },
  description: {
    sv: 'Köpa eller ta över en verksamhet i vilken bransch som helst.',
    en: 'Buy or take over any kind of business.',
  },
  given: { takeover: true },
});
