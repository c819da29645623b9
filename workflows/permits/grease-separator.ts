import { weeks } from '#domain/calendar/day.ts';
import { all, no, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { sources } from '../sources.ts';
import { noTimeInLaw } from './times.ts';

/** No statute demands a grease separator: LAV 21 § forbids what harms the pipes, and LAV 23 § lets the municipality say more. */
export const greaseSeparator = definePermit({
  id: 'grease-separator',
  kind: 'notification',
  name: {
    sv: 'Besked från VA-bolaget om fettavskiljaren',
    en: 'Answer from the water company about the grease separator',
  },
  department: 'water-utility',
  when: all(yes('commercial_kitchen'), no('private_sewage'), yes('separator_demanded')),
  why: {
    sv: 'Fett stoppar ledningarna. VA-bolaget kräver oftast en avskiljare.',
    en: 'Fat blocks the pipes. The water company usually requires a separator.',
  },
  tests: { sv: 'Storlek, plats och hur den töms.', en: 'Size, location and how it is emptied.' },
  obstacles: [
    {
      sv: 'Tömningsbilen når inte fram. Avståndet får vara högst 25 meter.',
      en: 'The tanker lorry cannot reach it. The distance may be at most 25 metres.',
    },
    {
      sv: 'Ingen i huset tar ansvar för den. Ägaren ansvarar för avskiljaren, ni för driften.',
      en: 'Nobody in the building takes charge. The property owner is responsible for the separator, you for running it.',
    },
    {
      sv: 'Avskiljaren är för liten. Räkna på antalet portioner.',
      en: 'The separator is too small. Work out the number of portions.',
    },
  ],
  fee: {
    sv: 'VA-bolagets taxa. VafabMiljö tar betalt för tömningen.',
    en: 'The water company’s fee scale. VafabMiljö charges for emptying.',
  },
  validity: {
    sv: 'Tills vidare. Finns den redan och räcker behöver ni inte göra något.',
    en: 'Until further notice. If there already is one and it is large enough, you need do nothing.',
  },
  law: {
    source: law.waterServices('21 och 23 §§'),
    also: [law.planAndBuildingOrdinance('6 kap. 1 § 5')],
    verified: false,
  },
  neededToOpen: false,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(4),
    counting: noTimeInLaw(law.waterServices('23 §')),
    source: sources.vafab,
    verified: false,
    note: {
      sv: 'Ingen lag sätter en tid. Vi räknar med fyra veckor.',
      en: 'No law sets a time. We allow four weeks.',
    },
  },
  after: [
    {
      permit: 'building-notification',
      gate: 'start',
      strength: 'advisable',
      why: {
        sv: 'Nya ledningar i huset kräver startbesked. Skicka samma ritning till båda.',
        en: 'New pipes in the building need a start clearance. Send the same drawing to both.',
      },
      source: law.planAndBuildingOrdinance('6 kap. 1 § 5'),
      verified: true,
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
  appeal: { to: 'no-decision', within: weeks(3) },
});
