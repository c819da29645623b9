import { defineEvent } from '../define.ts';

export const closeBusiness = defineEvent({
  id: 'close-business',
  group: 'company',
  aim: 'close',
  name: { sv: 'Avsluta en verksamhet', en: 'Close a business' },
  description: {
    sv: 'Stänga, sälja eller lämna över. Vi säger vilka ni ska höra av er till och när.',
    en: 'Close, sell or hand over. We tell you who to contact, and when.',
  },
  given: { closes: true },
});
