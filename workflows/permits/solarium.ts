import { weeks } from '#domain/calendar/day.ts';
import { all, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { newHolder } from './environment-sizes.ts';
import { boundToBoth } from './holder.ts';
import { companyFirst } from './prerequisites.ts';
import { countedBefore } from './times.ts';

/** SSF 8 §, and SSMFS 2025:1 since 15 September 2025, whose text has not been read: not FMH 38 §. */
export const solarium = definePermit({
  id: 'solarium',
  kind: 'notification',
  name: { sv: 'Anmälan av solarium', en: 'Notification of a solarium' },
  department: 'environment-board',
  ...boundToBoth(all(yes('solarium'), newHolder), all(yes('has_treatments'), yes('has_solarium'))),
  why: {
    sv: 'Kunder ska kunna sola i solarium hos er.',
    en: 'Customers will be able to use a solarium on your premises.',
  },
  tests: {
    sv: 'UV-klass, åldersgräns, rengöring och er egen kontroll.',
    en: 'UV class, age limit, cleaning and your self-inspection.',
  },
  obstacles: [
    {
      sv: 'Ingen kontrollerar att kunden har fyllt 18 år. Bestäm hur det går till.',
      en: 'Nobody checks that the customer is 18. Decide how you will do it.',
    },
    {
      sv: 'Gamla solarier klarar inte gränsvärdena. Be om produktblad.',
      en: 'Old solariums do not meet the limits. Ask for the product data sheets.',
    },
  ],
  fee: { sv: 'Kommunens taxa för strålskydd.', en: 'The municipality’s fee scale for radiation protection.' },
  validity: {
    sv: 'Tills vidare. Säg till om ni ändrar, flyttar eller slutar.',
    en: 'Until further notice. Tell them if you change, move or stop.',
  },
  law: {
    source: law.radiationOrdinance('8 §'),
    also: [law.solariums(), law.radiation('7 kap. 6–8 §§')],
    verified: false,
  },
  neededToOpen: true,
  after: [companyFirst],
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: weeks(6),
    counting: countedBefore(law.radiationOrdinance('8 §')),
    source: law.solariums(),
    verified: false,
    note: {
      sv: 'Anmäl minst sex veckor innan ni börjar. Så läser kommunerna de nya föreskrifterna.',
      en: 'Notify at least six weeks before you start. That is how municipalities read the new regulations.',
    },
  },
  requirements: [
    'property_designation',
    'planned_opening_day',
    'tanning_beds',
    'age_check',
    'hand_basin',
    'self_inspection_programme',
    'technical_description',
  ],
  // SSL 10 kap. 2 §.
  appeal: { to: 'administrative-court', within: weeks(3) },
});
