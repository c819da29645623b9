import { defineEvent } from '../define.ts';

export const changeBusiness = defineEvent({
  id: 'change-business',
  group: 'company',
  aim: 'change',
  name: { sv: 'Ändra en verksamhet som redan finns', en: 'Change a business that already exists' },
  description: {
    sv: 'Fler platser, andra tider, nya varor, nya ägare eller ny adress.',
    en: 'More seats, different hours, new goods, new owners or a new address.',
  },
  given: { changes: true },
});
