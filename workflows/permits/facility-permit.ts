import { weeks } from '#domain/calendar/day.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { needsFacilityPermit } from './building-law.ts';
import { shoreBefore, shoreOfStateBefore } from './prerequisites.ts';
import { buildingClock, buildingStages } from './times.ts';

export const facilityPermit = definePermit({
  id: 'facility-permit',
  kind: 'permit',
  name: { sv: 'Bygglov för anläggning', en: 'Building permit for a facility' },
  department: 'building-board',
  when: needsFacilityPermit,
  why: {
    sv: 'Ni ska anlägga något utomhus som är så stort att lagen kräver lov.',
    en: 'You will construct something outdoors that is large enough to require a permit by law.',
  },
  tests: {
    sv: 'Om planen tillåter det, och hur det passar platsen och grannarna.',
    en: 'Whether the plan allows it, and how it suits the site and the neighbours.',
  },
  obstacles: [
    {
      sv: 'Vindkraftverket står närmare gränsen än det är högt. Flytta det längre in, eller sök bygglov.',
      en: 'The wind turbine stands nearer the boundary than it is high. Move it further in, or apply for a permit.',
    },
    {
      sv: 'Parkering och upplag räknas ihop för hela fastigheten. Mät allt innan ni söker.',
      en: 'Parking and storage are added up for the whole property. Measure everything before you apply.',
    },
    {
      sv: 'En båthamn är också arbete i vatten. Det prövas för sig, så kryssa i det med.',
      en: 'A marina is also work in water. That is assessed separately, so tick it as well.',
    },
    {
      sv: 'Platsen saknar detaljplan och grannarna ska få säga sitt. Räkna med tid för deras svar.',
      en: 'There is no detailed plan, and the neighbours must be consulted. Allow time for their answers.',
    },
    {
      sv: 'En stor camping, nöjespark eller djurpark kan först behöva en detaljplan. Fråga kommunen tidigt.',
      en: 'A large campsite, amusement park or zoo may first need a detailed plan. Ask the municipality early.',
    },
  ],
  fee: { sv: 'Kommunens taxa.', en: 'The municipality’s fee scale.' },
  validity: {
    sv: 'Börja inom två år och bli klara inom fem, från att beslutet står fast.',
    en: 'Start within two years and finish within five, from when the decision is final.',
  },
  law: {
    source: law.planAndBuilding('9 kap. 19–35 och 38 §§; 10 kap. 3–4 §§'),
    also: [law.planAndBuildingOrdinance('9 kap. 23 §')],
    verified: true,
  },
  neededToOpen: true,
  clock: buildingClock,
  stages: buildingStages,
  after: [shoreBefore, shoreOfStateBefore],
  requirements: [
    'property_designation',
    'premises_owner',
    'planned_start_day',
    'facility_details',
    'detailed_plan',
    'certified_controller',
    'site_plan',
    'elevations',
    'control_plan',
    'waste_plan',
  ],
  appeal: { to: 'county-board', within: weeks(3) },
});
