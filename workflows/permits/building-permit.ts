import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { because } from './reads.ts';
import { buildingClock, buildingStages, referralTime } from './times.ts';

export const buildingPermit = definePermit({
  id: 'building-permit',
  kind: 'permit',
  name: { sv: 'Bygglov', en: 'Building permit' },
  department: 'building-board',
  when: yes('builds_or_extends'),
  why: {
    sv: 'Ni ska bygga nytt, bygga ut, dela upp lokaler eller ändra en fasad mot allmän plats.',
    en: 'You will build, extend, divide premises or change a front towards a public place.',
  },
  tests: {
    sv: 'Om detaljplanen tillåter det, och om placering, utformning, brandskydd och tillgänglighet fungerar.',
    en: 'Whether the detailed plan allows it, and whether position, design, fire safety and accessibility work.',
  },
  obstacles: [
    {
      sv: 'Ritningarna saknar mått eller skala. Låt någon kunnig rita.',
      en: 'The drawings lack measurements or scale. Let somebody skilled draw.',
    },
    {
      sv: 'Det strider mot detaljplanen. Fråga byggnadsnämnden innan ni köper ritningar.',
      en: 'It goes against the detailed plan. Ask the building board before you buy drawings.',
    },
    {
      sv: 'Bygget börjar före startbesked. Det ger en byggsanktionsavgift.',
      en: 'The works start before the start clearance. That gives a sanction fee.',
    },
  ],
  fee: {
    sv: 'Kommunens taxa efter åtgärd och yta. Karta och kontrollansvarig kostar extra.',
    en: 'The municipality’s tariff by measure and area. A map and a certified controller cost extra.',
  },
  validity: { sv: 'Börja inom två år och bli klara inom fem.', en: 'Start within two years and finish within five.' },
  law: {
    source: unread('Plan- och bygglagen (2010:900) 9 kap. 10, 15, 34–38 och 99 §§; 10 kap. 3 §'),
    verified: false,
  },
  neededToOpen: true,
  clock: buildingClock,
  stages: buildingStages,
  after: [
    {
      permit: 'shoreline-dispensation',
      gate: 'start',
      strength: 'hard',
      when: yes('near_shore'),
      why: {
        sv: 'Strandskyddet prövas för sig och måste vara klart innan ni bygger.',
        en: 'Shore protection is examined separately and must be settled before you build.',
      },
      source: sources.vanersborgShore,
      verified: false,
    },
    {
      permit: 'sewage-permit',
      gate: 'decision',
      strength: 'advisable',
      when: yes('private_sewage'),
      why: { sv: 'Avloppet måste gå att lösa på platsen.', en: 'The sewage must be possible to solve on the site.' },
      source: sources.environmentOrdinance,
      verified: false,
    },
  ],
  requirements: [
    'property_designation',
    'premises_owner',
    'planned_opening_day',
    'floor_area',
    'max_persons',
    'building_measures',
    'detailed_plan',
    'fire_safety',
    'accessibility',
    'certified_controller',
    'site_plan',
    'floor_plan',
    'elevations',
    'fire_safety_description',
    'control_plan',
    'power_of_attorney',
  ],
  referrals: [
    {
      to: 'rescue-service',
      strength: 'customary',
      why: { sv: 'Fungerar brandskydd och utrymning?', en: 'Do fire safety and evacuation work?' },
      answerWithin: referralTime,
      reads: {
        property_designation: because.place,
        max_persons: because.number,
        building_measures: because.works,
        fire_safety: because.fireSafety,
        site_plan: because.position,
        floor_plan: because.drawing,
        fire_safety_description: because.fireSafety,
      },
    },
    {
      to: 'environment-board',
      strength: 'customary',
      why: {
        sv: 'Finns hinder i buller, avlopp eller förorenad mark?',
        en: 'Are noise, sewage or contaminated land in the way?',
      },
      answerWithin: referralTime,
      reads: {
        property_designation: because.place,
        building_measures: because.works,
        site_plan: because.position,
      },
    },
  ],
  appeal: { to: 'county-board', within: weeks(3) },
  sources: [sources.pbl, sources.kopingBuilding, sources.kungsorBuilding],
});
