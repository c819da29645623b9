import { weeks } from '#domain/calendar/day.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { needsChangeOfUse } from './building-law.ts';
import { shoreBefore, shoreOfStateBefore } from './prerequisites.ts';
import { because } from './reads.ts';
import { buildingClock, referralTime, useStages } from './times.ts';

export const changeOfUse = definePermit({
  id: 'change-of-use',
  kind: 'permit',
  name: { sv: 'Bygglov för ändrad användning', en: 'Building permit for a change of use' },
  department: 'building-board',
  when: needsChangeOfUse,
  why: {
    sv: 'Lokalen ska användas till något väsentligt annat än den senast användes till. Det kräver bygglov även om ni inte bygger om.',
    en: 'The premises will be used for something substantially different from their last use. That needs a building permit even if you do no building work.',
  },
  tests: {
    sv: 'Om detaljplanen tillåter användningen, och om lokalen passar och är tillgänglig. Brandskydd och ventilation prövas i startbeskedet.',
    en: 'Whether the detailed plan allows the use, and whether the premises are suitable and accessible. Fire safety and ventilation are assessed at the start clearance.',
  },
  obstacles: [
    {
      sv: 'Detaljplanen tillåter inte användningen. Fråga byggnadsnämnden innan ni skriver på hyresavtalet.',
      en: 'The detailed plan does not allow the use. Ask the building board before you sign the lease.',
    },
    {
      sv: 'Det går inte att ordna utrymning, imkanal eller tillgänglig toalett. Låt någon kunnig titta på lokalen först.',
      en: 'Evacuation, an extraction duct or an accessible toilet turns out to be impossible. Have a professional look at the premises first.',
    },
    {
      sv: 'Ni börjar använda lokalen före startbesked och slutbesked. Det ger en avgift. Vänta.',
      en: 'You start using the premises before the start and final clearances. That brings a sanction fee. Wait.',
    },
  ],
  fee: {
    sv: 'Kommunens taxa, ofta lägre när inget byggs om.',
    en: 'The municipality’s fee scale, often lower when nothing is built.',
  },
  validity: {
    sv: 'Börja inom två år och bli klara inom fem, från att beslutet står fast.',
    en: 'Start within two years and finish within five, from when the decision is final.',
  },
  law: {
    source: law.planAndBuilding('9 kap. 4–5 §§, 15 § 1, 16 § och 34 § 2; 10 kap. 3–4 §§'),
    also: [law.planAndBuildingOrdinance('9 kap. 8 och 20 §§')],
    verified: true,
  },
  neededToOpen: true,
  clock: buildingClock,
  stages: useStages,
  after: [shoreBefore, shoreOfStateBefore],
  requirements: [
    'property_designation',
    'premises_owner',
    'planned_start_day',
    'floor_area',
    'max_persons',
    'business_description',
    'previous_use',
    'building_measures',
    'detailed_plan',
    'accessibility',
    'ventilation',
    'floor_plan',
    'site_plan',
    'fire_safety_description',
    'control_plan',
    'waste_plan',
  ],
  referrals: [
    {
      to: 'rescue-service',
      strength: 'customary',
      why: {
        sv: 'Vilka krav på brandskyddet ger den nya användningen?',
        en: 'What does the new use require of the fire safety?',
      },
      answerWithin: referralTime,
      reads: {
        property_designation: because.place,
        max_persons: because.number,
        previous_use: because.formerUse,
        building_measures: because.works,
        floor_plan: because.drawing,
        fire_safety_description: because.fireSafety,
      },
    },
    {
      to: 'environment-board',
      strength: 'customary',
      why: {
        sv: 'Passar lokalen för buller, lukt, ventilation och livsmedel?',
        en: 'Are the premises suitable as regards noise, smell, ventilation and food?',
      },
      answerWithin: referralTime,
      reads: {
        property_designation: because.place,
        business_description: because.use,
        previous_use: because.formerUse,
        ventilation: { sv: 'Säger hur luft och lukt leds bort.', en: 'It says how air and smells are led away.' },
        floor_plan: because.drawing,
      },
    },
  ],
  appeal: { to: 'county-board', within: weeks(3) },
});
