import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { unread } from '../sources.ts';
import { needsBuildingPermit } from './building-law.ts';
import { usual } from './phrases.ts';
import { shoreBefore, shoreOfStateBefore } from './prerequisites.ts';
import { because } from './reads.ts';
import { buildingClock, buildingStages, referralTime } from './times.ts';

export const buildingPermit = definePermit({
  id: 'building-permit',
  kind: 'permit',
  name: { sv: 'Bygglov', en: 'Building permit' },
  department: 'building-board',
  when: needsBuildingPermit,
  why: {
    sv: 'Ni ska bygga, bygga ut eller ändra en fasad så att lagen kräver lov.',
    en: 'You will build, extend or alter a façade in a way that requires a permit by law.',
  },
  tests: {
    sv: 'Om detaljplanen tillåter det, och om läge, form och tillgänglighet fungerar. Brandskydd och teknik prövas i startbeskedet.',
    en: 'Whether the detailed plan allows it, and whether position, design and accessibility work. Fire safety and technical requirements are assessed at the start clearance.',
  },
  obstacles: [
    {
      sv: 'Ritningarna saknar mått eller skala. Låt någon kunnig rita.',
      en: 'The drawings have no measurements or scale. Have them drawn by a professional.',
    },
    {
      sv: 'Det strider mot detaljplanen. Fråga byggnadsnämnden innan ni köper ritningar.',
      en: 'It conflicts with the detailed plan. Ask the building board before you pay for drawings.',
    },
    {
      sv: 'Bygget börjar före startbesked. Det ger en byggsanktionsavgift. Vänta på startbeskedet.',
      en: 'Building starts before the start clearance. That brings a sanction fee. Wait for the clearance.',
    },
    {
      sv: 'Beslutet gäller genast men kan överklagas i ungefär fyra veckor. Ändras det kan ni få riva. Fråga grannarna först.',
      en: 'The decision takes effect at once but can be appealed for about four weeks. If it is overturned you may have to demolish. Ask the neighbours first.',
    },
  ],
  fee: {
    sv: 'Kommunens taxa efter åtgärd och yta. Karta och kontrollansvarig kostar extra.',
    en: 'The municipality’s fee scale, by type of work and area. A map and a certified controller cost extra.',
  },
  validity: {
    sv: 'Börja inom två år och bli klara inom fem, från att beslutet står fast.',
    en: 'Start within two years and finish within five, from when the decision is final.',
  },
  law: {
    source: law.planAndBuilding('9 kap. 3–18, 34–37 och 114–115 §§; 10 kap. 3–4 §§'),
    verified: true,
  },
  neededToOpen: true,
  clock: buildingClock,
  stages: buildingStages,
  after: [
    shoreBefore,
    shoreOfStateBefore,
    {
      permit: 'sewage-permit',
      gate: 'decision',
      strength: 'advisable',
      when: yes('private_sewage'),
      why: {
        sv: 'Avloppet måste gå att lösa på platsen.',
        en: 'It must be possible to deal with the sewage on the site.',
      },
      source: unread('Ingen lag kräver ordningen'),
      verified: false,
    },
  ],
  requirements: [
    'property_designation',
    'premises_owner',
    'planned_start_day',
    'floor_area',
    'max_persons',
    'building_measures',
    'detailed_plan',
    'accessibility',
    'certified_controller',
    'site_plan',
    'floor_plan',
    'elevations',
    'fire_safety_description',
    'control_plan',
    'waste_plan',
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
        en: 'Do noise, sewage or contaminated land stand in the way?',
      },
      answerWithin: referralTime,
      reads: {
        property_designation: because.place,
        building_measures: because.works,
        site_plan: because.position,
      },
    },
  ],
  phrases: usual,
  appeal: { to: 'county-board', within: weeks(3) },
});
