import { weeks } from '#domain/calendar/day.ts';
import { all, chosen, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { sources } from '../sources.ts';
import { noTimeInLaw } from './times.ts';

/**
 * To the public sewer only (FMH 15 §): no notification to the environment board. LAV 21 § forbids leading oil in; how the water
 * company wants to be asked is its own rule. To ground or ditch it is `sewage-notification`.
 */
export const oilSeparator = definePermit({
  id: 'oil-separator',
  kind: 'notification',
  name: {
    sv: 'Besked från VA-bolaget om oljeavskiljaren',
    en: 'Answer from the water company about the oil separator',
  },
  department: 'water-utility',
  when: all(yes('oily_wastewater'), chosen('separator_work', 'public'), yes('separator_demanded')),
  why: {
    sv: 'Olja får inte nå kommunens ledning. VA-bolaget vill se avskiljaren först.',
    en: 'Oil must not reach the public sewer. The water company wants to see the separator first.',
  },
  tests: { sv: 'Storlek, klass, larm och provtagningsbrunn.', en: 'Size, class, alarm and sampling well.' },
  obstacles: [
    {
      sv: 'Avskiljaren har fel klass. Be leverantören räkna på flödet.',
      en: 'The separator is of the wrong class. Ask the supplier to work out the flow.',
    },
    {
      sv: 'Nya rör i huset anmäls till byggnadsnämnden. Gör det samtidigt.',
      en: 'New pipes in the building must be notified to the building board. Do it at the same time.',
    },
  ],
  fee: { sv: 'VA-bolagets taxa.', en: 'The water company’s fee scale.' },
  validity: {
    sv: 'Tills vidare. Töm den så ofta leverantören och kommunen säger. Det som töms är farligt avfall.',
    en: 'Until further notice. Empty it as often as the supplier and the municipality say. What is emptied is hazardous waste.',
  },
  law: {
    source: law.waterServices('21 och 23 §§'),
    also: [law.healthProtection('15 §'), law.planAndBuildingOrdinance('6 kap. 1 § 5')],
    verified: false,
  },
  neededToOpen: false,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(4),
    counting: noTimeInLaw(law.waterServices('23 §')),
    source: sources.malarenergi,
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
    'separator_details',
    'wastewater',
    'separator_sheet',
    'site_plan',
  ],
  appeal: { to: 'no-decision', within: weeks(3) },
});
