import { days, months } from '#domain/calendar/day.ts';
import type { Requirements } from './shapes.ts';

export const place = {
  property_designation: {
    section: 'place',
    label: { sv: 'Fastighetsbeteckning', en: 'Property designation' },
    help: {
      sv: 'Till exempel Centrum 1:12. Den står i hyresavtalet, eller fråga fastighetsägaren.',
      en: 'For example Centrum 1:12. It is in your lease, or ask the property owner.',
    },
    type: { kind: 'property' },
  },
  premises_owner: {
    section: 'place',
    label: { sv: 'Fastighetsägare', en: 'Property owner' },
    type: { kind: 'text', max: 120 },
  },
  planned_opening_day: {
    section: 'place',
    label: { sv: 'När vill ni öppna?', en: 'When do you want to open?' },
    // A business opens today at the earliest; further ahead than five years is a slip of the pen.
    type: { kind: 'day', from: days(0), to: months(60) },
    optional: true,
  },
  floor_area: {
    section: 'place',
    label: { sv: 'Lokalens yta', en: 'Floor area of the premises' },
    type: { kind: 'number', min: 1, max: 100000, integer: false, unit: { sv: 'm²', en: 'm²' } },
  },
  max_persons: {
    section: 'place',
    label: {
      sv: 'Hur många personer kan vistas i lokalen samtidigt?',
      en: 'How many people can be in the premises at once?',
    },
    type: { kind: 'number', min: 1, max: 10000, integer: true },
  },
} as const satisfies Requirements;
