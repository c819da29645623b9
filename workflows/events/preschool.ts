import { defineEvent } from '../define.ts';

export const preschool = defineEvent({
  id: 'preschool',
  group: 'care',
  aim: 'open',
  name: { sv: 'Starta förskola, skola eller fritidshem', en: 'Start a preschool, school or after-school centre' },
  description: {
    sv: 'Fristående förskola, skola, fritidshem eller pedagogisk omsorg.',
    en: 'A private preschool, school, after-school centre or family day care.',
  },
  given: { looks_after_people: true, pays_how: 'invoice', vat_free: true },
  about: ['runs_preschool', 'runs_pedagogical_care', 'runs_after_school', 'runs_school', 'runs_open_activity'],
  leavesOut: [{ permits: ['cash-register'], because: 'its fees are invoiced' }],
});
