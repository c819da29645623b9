import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { because } from './reads.ts';
import { noTimeInLaw, referralTime } from './times.ts';

export const greaseSeparator = definePermit({
  id: 'grease-separator',
  kind: 'notification',
  name: { sv: 'Anmälan av fettavskiljare', en: 'Notification of a grease separator' },
  department: 'water-utility',
  when: yes('commercial_kitchen'),
  why: {
    sv: 'Fett från köket stoppar ledningarna. Därför behöver köket en avskiljare.',
    en: 'Fat from the kitchen blocks the pipes. So the kitchen needs a separator.',
  },
  tests: { sv: 'Storlek, plats och hur den töms.', en: 'Size, place and how it is emptied.' },
  obstacles: [
    {
      sv: 'Tömningsbilen når inte fram. Avståndet får vara högst 25 meter.',
      en: 'The lorry cannot reach it. The distance may be at most 25 metres.',
    },
    {
      sv: 'Ingen i huset äger frågan. Ägaren ansvarar för avskiljaren, ni för driften.',
      en: 'Nobody in the building owns the matter. The owner answers for the separator, you for running it.',
    },
    {
      sv: 'Avskiljaren är för liten. Räkna på antalet portioner.',
      en: 'The separator is too small. Work out the number of portions.',
    },
  ],
  fee: {
    sv: 'VA-huvudmannens taxa. VafabMiljö tar betalt för tömningen.',
    en: 'The water company’s tariff. VafabMiljö charges for emptying.',
  },
  validity: { sv: 'Tills vidare. Kontrollera den varje år.', en: 'Until further notice. Check it every year.' },
  law: {
    source: unread('Lag (2006:412) om allmänna vattentjänster; plan- och byggförordningen (2011:338) 6 kap. 1 § 5'),
    verified: false,
  },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(4),
    counting: noTimeInLaw(sources.vafab),
    source: sources.vafab,
    verified: false,
    note: {
      sv: 'Följer bygganmälan. Vi räknar med fyra veckor.',
      en: 'Follows the building notification. We count four weeks.',
    },
  },
  after: [
    {
      permit: 'building-notification',
      gate: 'start',
      strength: 'hard',
      when: yes('building_works'),
      why: {
        sv: 'Nya ledningar i huset anmäls och kräver startbesked.',
        en: 'New pipes in the building are notified and need a start clearance.',
      },
      source: sources.buildingOrdinance,
      verified: false,
    },
  ],
  requirements: [
    'property_designation',
    'premises_owner',
    'food_volume',
    'separator_details',
    'separator_sheet',
    'floor_plan',
  ],
  referrals: [
    {
      to: 'building-board',
      strength: 'customary',
      why: { sv: 'Kan avskiljaren installeras där?', en: 'Can the separator be installed there?' },
      answerWithin: referralTime,
      reads: {
        property_designation: because.place,
        separator_details: because.separator,
        floor_plan: because.drawing,
      },
    },
  ],
  appeal: { to: 'county-board', within: weeks(3) },
  sources: [sources.vafab, sources.malarenergi],
});
