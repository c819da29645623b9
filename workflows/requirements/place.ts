import { days, months } from '#domain/calendar/day.ts';
import { any, no, yes } from '#domain/definitions/condition.ts';
import { wishedDay } from '#domain/definitions/requirement.ts';
import type { Requirements } from './shapes.ts';

/** A cart has no property, owner or floor: it is asked of whoever has premises too, or no cart. */
const inPremises = any(yes('has_premises'), no('mobile'));

export const place = {
  property_designation: {
    section: 'place',
    label: { sv: 'Fastighetsbeteckning', en: 'Property designation' },
    help: {
      sv: 'Till exempel Centrum 1:12. Den står i hyresavtalet, eller fråga fastighetsägaren.',
      en: 'For example Centrum 1:12. It is in your lease, or ask the property owner.',
    },
    ask: { sv: 'Vilken fastighet ligger lokalen på?', en: 'Which property are the premises on?' },
    type: { kind: 'property' },
    dontKnow: {
      sv: 'Adressen räcker. Handläggaren tar reda på fastigheten.',
      en: 'The address is enough. The officer finds the property.',
    },
    atHand: { sv: 'Hyresavtalet eller köpebrevet', en: 'The lease or the deed' },
    when: inPremises,
  },
  premises_owner: {
    section: 'place',
    label: { sv: 'Fastighetsägare', en: 'Property owner' },
    ask: { sv: 'Vem äger fastigheten?', en: 'Who owns the property?' },
    atHand: { sv: 'Hyresavtalet eller köpebrevet', en: 'The lease or the deed' },
    type: { kind: 'text', max: 120 },
    when: inPremises,
  },
  planned_opening_day: {
    section: 'place',
    label: { sv: 'När vill ni öppna?', en: 'When do you want to open?' },
    // A business opens today at the earliest; further ahead than five years is a slip of the pen.
    type: { kind: 'day', from: days(0), to: months(60) },
    optional: true,
    answeredBy: wishedDay,
  },
  planned_start_day: {
    section: 'place',
    label: { sv: 'När ska arbetet börja?', en: 'When will the work start?' },
    help: {
      sv: 'Det får börja först när ni har startbesked.',
      en: 'It may start only once you have the start clearance.',
    },
    type: { kind: 'day', from: days(0), to: months(60) },
  },
  floor_area: {
    section: 'place',
    label: { sv: 'Lokalens yta', en: 'Floor area of the premises' },
    ask: { sv: 'Hur stor är lokalen?', en: 'How large are the premises?' },
    type: { kind: 'number', min: 1, max: 100000, integer: false, unit: { sv: 'm²', en: 'm²' } },
    when: inPremises,
  },
  max_persons: {
    section: 'place',
    label: {
      sv: 'Hur många personer kan vistas i lokalen samtidigt?',
      en: 'How many people can be in the premises at once?',
    },
    type: { kind: 'number', min: 1, max: 10000, integer: true },
    when: inPremises,
  },
} as const satisfies Requirements;
