import { weeks } from '#domain/calendar/day.ts';
import { all, any, chosen, no, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { noTimeInLaw, plantWait } from './times.ts';

const built = chosen('sewage_work', 'without_toilet');
const ownOilDrain = all(yes('oily_wastewater'), chosen('separator_work', 'own'));

/** FMH 13 § first paragraph: to build with a toilet or to connect one; and what the municipality has put on the same footing. */
export const sewagePermit = definePermit({
  id: 'sewage-permit',
  kind: 'permit',
  name: { sv: 'Tillstånd för eget avlopp', en: 'Permit for a private sewage system' },
  department: 'environment-board',
  when: all(yes('private_sewage'), any(chosen('sewage_work', 'toilet'), all(built, yes('local_permit_rule')))),
  why: {
    sv: 'Ni bygger ett avlopp med toalett, eller kopplar in en toalett.',
    en: 'You are building a sewage system with a toilet, or connecting a toilet.',
  },
  tests: {
    sv: 'Att anläggningen klarar vattnet och inte når brunnar eller sjöar.',
    en: 'That the system can take the water, and that none of it reaches wells or lakes.',
  },
  obstacles: [
    {
      sv: 'Ni gräver före beslutet. Det ger en avgift på upp till 5 000 kr, så vänta.',
      en: 'You dig before the decision. That costs up to SEK 5,000, so wait.',
    },
    {
      sv: 'Grannens brunn är för nära. Mät avståndet.',
      en: 'The neighbour’s well is too close. Measure the distance.',
    },
  ],
  fee: { sv: 'Kommunens taxa.', en: 'The municipality’s fee scale.' },
  validity: {
    sv: 'Fem år. Det förfaller om arbetet inte har börjat inom två år.',
    en: 'Five years. It lapses if the work has not begun within two.',
  },
  law: {
    source: law.healthProtection('13, 15, 18 och 19 §§'),
    also: [law.environmentalSanctions('3 kap. 1 §')],
    verified: true,
  },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(8),
    counting: noTimeInLaw(law.healthProtection('13 §')),
    source: law.healthProtection('13 §'),
    verified: false,
    note: {
      sv: 'Lagen sätter ingen tid. Vi räknar med åtta veckor.',
      en: 'The law sets no time. We allow eight weeks.',
    },
  },
  requirements: [
    'property_designation',
    'max_persons',
    'sewage_details',
    'water_source',
    'neighbours_distance',
    'site_plan',
    'soil_investigation',
  ],
  appeal: { to: 'county-board', within: weeks(3) },
});

/** FMH 13 § second paragraph and 14 §: another drain than one with a toilet, or a material change of the plant. */
export const sewageNotification = definePermit({
  id: 'sewage-notification',
  kind: 'notification',
  name: { sv: 'Anmälan om eget avlopp', en: 'Notification of a private drain' },
  department: 'environment-board',
  when: any(
    ownOilDrain,
    all(
      yes('private_sewage'),
      any(
        chosen('sewage_work', 'change'),
        all(built, no('local_permit_rule')),
        // More guests without touching the plant is no change of it: the board says whether it must be altered.
        all(chosen('sewage_work', 'more'), yes('board_says_sewage')),
      ),
    ),
  ),
  why: {
    sv: 'Ni bygger eller ändrar ett avlopp utan ny toalett.',
    en: 'You are building or changing a drain without a new toilet.',
  },
  tests: { sv: 'Att marken och avloppet klarar vattnet.', en: 'That the ground and the system can take the water.' },
  obstacles: [
    {
      sv: 'Kök och spolvatten är inte med. Räkna allt vatten.',
      en: 'Water from the kitchen and rinsing is left out. Count all the water.',
    },
    {
      sv: 'Oljeavskiljaren till mark eller dike är inte ritad. Ta med den i samma anmälan.',
      en: 'The oil separator that drains to the ground or a ditch is not on the drawing. Include it in the same notification.',
    },
  ],
  fee: { sv: 'Kommunens taxa.', en: 'The municipality’s fee scale.' },
  validity: {
    sv: 'Tills vidare. En ny ägare säger till.',
    en: 'Until further notice. A new owner must tell the board.',
  },
  law: {
    source: law.healthProtection('13 § andra stycket, 14 och 15 §§'),
    also: [law.environmentalSanctions('3 kap. 1 §')],
    verified: true,
  },
  neededToOpen: true,
  clock: plantWait(law.healthProtection('13 och 14 §§')),
  requirements: ['property_designation', 'sewage_details', 'wastewater', 'neighbours_distance', 'site_plan'],
  appeal: { to: 'county-board', within: weeks(3) },
});
