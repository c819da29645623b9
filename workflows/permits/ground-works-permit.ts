import { weeks } from '#domain/calendar/day.ts';
import { all, any, chosen, no, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { buildingClock } from './times.ts';

export const groundWorksPermit = definePermit({
  id: 'ground-works-permit',
  kind: 'permit',
  name: { sv: 'Marklov', en: 'Groundworks permit' },
  department: 'building-board',
  // “Ändrar höjdläget mer än 0,5 meter”, or what the plan regulates (47 §); not what a building permit covers (50 §).
  when: all(
    yes('changes_ground'),
    no('outside_plan'),
    any(chosen('ground_change', 'over05'), all(chosen('ground_change', 'trees_paving'), yes('plan_on_ground'))),
  ),
  why: {
    sv: 'Ni ska ändra marken inom detaljplan mer än en halv meter, eller så som planen reglerar.',
    en: 'You will change the ground level within a detailed plan by more than half a metre, or in a way that the plan regulates.',
  },
  tests: {
    sv: 'Om marken går att bygga på efteråt, och om grannarna störs.',
    en: 'Whether the ground can be built on afterwards, and whether the neighbours are disturbed.',
  },
  obstacles: [
    {
      sv: 'Grävningen ingår redan i ett bygglov. Då behövs inget marklov. Fråga handläggaren.',
      en: 'The digging is already part of a building permit. Then no groundworks permit is needed. Ask the officer.',
    },
    {
      sv: 'Vattnet rinner till grannen. Visa på ritningen vart det tar vägen.',
      en: 'The water runs onto the neighbour’s land. Show on the drawing where it goes.',
    },
  ],
  fee: { sv: 'Kommunens taxa.', en: 'The municipality’s fee scale.' },
  validity: {
    sv: 'Börja inom två år och bli klara inom fem, från att beslutet står fast.',
    en: 'Start within two years and finish within five, from when the decision is final.',
  },
  law: { source: law.planAndBuilding('9 kap. 47, 50, 77 och 114–115 §§; 10 kap. 3 §'), verified: true },
  neededToOpen: false,
  clock: buildingClock,
  requirements: [
    'property_designation',
    'premises_owner',
    'planned_start_day',
    'ground_details',
    'detailed_plan',
    'site_plan',
    'control_plan',
    'waste_plan',
  ],
  appeal: { to: 'county-board', within: weeks(3) },
});
