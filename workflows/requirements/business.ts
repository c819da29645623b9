import { yes } from '#domain/definitions/condition.ts';
import type { Requirements } from './shapes.ts';

export const business = {
  business_description: {
    section: 'business',
    label: { sv: 'Beskriv verksamheten', en: 'Describe the business' },
    help: {
      sv: 'Några meningar räcker: vad ni erbjuder, till vem och när.',
      en: 'A few sentences are enough: what you offer, to whom and when.',
    },
    type: { kind: 'long-text' },
  },
  takeover_from: {
    section: 'business',
    label: { sv: 'Vilken verksamhet tar ni över?', en: 'Which business are you taking over?' },
    help: {
      sv: 'Namn och organisationsnummer.',
      en: 'Name and organisation number.',
    },
    type: { kind: 'text', max: 200 },
    optional: true,
    when: yes('takeover'),
  },
  employees: {
    section: 'business',
    label: { sv: 'Hur många ska arbeta i verksamheten?', en: 'How many people will work in the business?' },
    type: { kind: 'number', min: 1, max: 10000, integer: true },
  },
} as const satisfies Requirements;
