import { defineEvent } from '../define.ts';

export const changeBusiness = defineEvent({
  id: 'change-business',
  group: 'other',
  aim: 'change',
  name: { sv: 'Ändra en verksamhet som redan finns', en: 'Change a business that already exists' },
  description: {
    sv: 'Fler platser, andra tider, nya varor, ny skylt eller ny ägarform.',
    en: 'More seats, other hours, new goods, a new sign or a new company form.',
  },
  given: {},
});
