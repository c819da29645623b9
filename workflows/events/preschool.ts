import { defineEvent } from '../define.ts';

export const preschool = defineEvent({
  id: 'preschool',
  group: 'other',
  aim: 'open',
  name: { sv: 'Starta fristående förskola', en: 'Start a private preschool' },
  description: { sv: 'Förskola som inte drivs av kommunen.', en: 'A preschool not run by the municipality.' },
  given: { preschool: true },
});
