import { defineEvent } from '../define.ts';

export const healthCare = defineEvent({
  id: 'health-care',
  group: 'body',
  aim: 'open',
  name: { sv: 'Starta vårdmottagning', en: 'Start a health care practice' },
  description: {
    sv: 'Läkare, tandläkare, psykolog, fysioterapeut eller annan vård.',
    en: 'Doctor, dentist, psychologist, physiotherapist or other health care.',
  },
  given: { looks_after_people: true },
});
