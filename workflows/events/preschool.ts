import { defineEvent } from '../define.ts';

export const preschool = defineEvent({
  id: 'preschool',
  group: 'other',
  name: { sv: 'Starta fristående förskola', en: 'Start a private preschool' },
  description: { sv: 'Förskola som inte drivs av kommunen.', en: 'A preschool not run by the municipality.' },
  given: { preschool: true },
  questions: [
    'use_changes',
    'builds_or_extends',
    'near_shore',
    'build_weeks',
    'building_works',
    'large_preschool',
    'handles_food',
    'commercial_kitchen',
    'own_water_or_sewage',
    'own_well',
    'private_sewage',
    'has_employees',
    'sign',
  ],
});
