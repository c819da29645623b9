import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources } from '../sources.ts';
import { referralTime } from './times.ts';

export const oilSeparator = definePermit({
  id: 'oil-separator',
  kind: 'notification',
  name: { sv: 'Anmälan av oljeavskiljare', en: 'Notification of an oil separator' },
  department: 'water-utility',
  when: yes('oily_wastewater'),
  why: {
    sv: 'Spolvattnet kan innehålla olja. Den får inte nå avloppet.',
    en: 'The rinse water can hold oil. It must not reach the drains.',
  },
  tests: { sv: 'Storlek, klass, larm och provtagningsbrunn.', en: 'Size, class, alarm and sampling well.' },
  obstacles: [
    {
      sv: 'Avskiljaren har fel klass. Be leverantören räkna på flödet.',
      en: 'The separator is of the wrong class. Ask the supplier to work out the flow.',
    },
    {
      sv: 'Provtagningsbrunn saknas. Rita in den från början.',
      en: 'There is no sampling well. Draw it from the start.',
    },
  ],
  fee: { sv: 'VA-huvudmannens taxa.', en: 'The water company’s tariff.' },
  validity: {
    sv: 'Tills vidare. Kontrollera och töm varje år.',
    en: 'Until further notice. Check and empty it every year.',
  },
  law: {
    cite: 'Lag (2006:412) om allmänna vattentjänster; förordning (1998:899) 13–14 §§',
    source: sources.malarenergi,
    verified: false,
  },
  clock: {
    kind: 'decision',
    typical: weeks(4),
    onSupplement: 'restart',
    source: sources.malarenergi,
    verified: false,
    note: { sv: 'Ingen tid är känd. Vi räknar med fyra veckor.', en: 'No time is known. We count four weeks.' },
  },
  requirements: [
    'property_designation',
    'premises_owner',
    'separator_details',
    'wastewater',
    'separator_sheet',
    'site_plan',
  ],
  referrals: [
    {
      to: 'environment-board',
      strength: 'customary',
      why: { sv: 'Utsläppet.', en: 'The discharge.' },
      answerWithin: referralTime,
    },
  ],
  appeal: { to: 'county-board', weeks: 3 },
  sources: [sources.malarenergi],
});
