import { defineEvent } from '../define.ts';

export const wasteBusiness = defineEvent({
  id: 'waste-business',
  group: 'industry',
  aim: 'open',
  name: { sv: 'Ta hand om avfall eller skrot', en: 'Handle waste or scrap' },
  description: {
    sv: 'Köra, sortera eller lagra avfall, eller skrota bilar.',
    en: 'Carry, sort or store waste, or scrap cars.',
  },
  given: { handles_waste: true },
});
