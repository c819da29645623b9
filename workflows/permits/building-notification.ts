import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { because } from './reads.ts';
import { counted, referralTime } from './times.ts';

export const buildingNotification = definePermit({
  id: 'building-notification',
  kind: 'notification',
  name: { sv: 'Bygganmälan', en: 'Building notification' },
  department: 'building-board',
  when: yes('building_works'),
  why: {
    sv: 'Ni ska ändra ventilation, bärande delar, brandskydd eller vatten och avlopp. Det anmäls om det inte redan ingår i ett bygglov.',
    en: 'You will change ventilation, load-bearing parts, fire protection or water and drains. It is notified unless a building permit covers it.',
  },
  tests: {
    sv: 'Att ändringen uppfyller byggreglerna. Ni får startbesked före arbetet och slutbesked efter.',
    en: 'That the change meets the building rules. You get a start clearance before the work and a final clearance after.',
  },
  obstacles: [
    {
      sv: 'Imkanalen går genom en brandcell. Låt en brandkonsult rita lösningen.',
      en: 'The exhaust duct passes through a fire compartment. Let a fire consultant draw the solution.',
    },
    {
      sv: 'Arbetet är redan gjort. Då tas en sanktionsavgift ut. Anmäl före.',
      en: 'The work is already done. Then a sanction fee is charged. Notify before.',
    },
  ],
  fee: {
    sv: 'Kommunens taxa, lägre än för bygglov.',
    en: 'The municipality’s tariff, lower than for a building permit.',
  },
  validity: { sv: 'Startbeskedet gäller två år.', en: 'The start clearance holds for two years.' },
  law: { source: unread('Plan- och byggförordningen (2011:338) 6 kap. 1 och 5 §§'), verified: false },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'law',
    statutory: weeks(4),
    extension: weeks(4),
    counting: {
      ...counted.building,

      source: unread(
        'Plan- och byggförordningen (2011:338) 6 kap. 5 §, jämförd med plan- och bygglagen (2010:900) 9 kap. 99 §',
      ),
    },
    source: sources.buildingOrdinance,
    verified: false,
    note: {
      sv: 'Inget arbete före startbesked, ingen användning före slutbesked.',
      en: 'No work before the start clearance, no use before the final clearance.',
    },
  },
  requirements: [
    'property_designation',
    'premises_owner',
    'floor_area',
    'building_measures',
    'fire_safety',
    'ventilation',
    'certified_controller',
    'floor_plan',
    'technical_description',
    'control_plan',
  ],
  referrals: [
    {
      to: 'rescue-service',
      strength: 'customary',
      why: {
        sv: 'Håller brandskyddet när huset ändras?',
        en: 'Does the fire protection hold when the building changes?',
      },
      answerWithin: referralTime,
      reads: {
        property_designation: because.place,
        building_measures: because.works,
        fire_safety: because.fireSafety,
        floor_plan: because.drawing,
      },
    },
  ],
  appeal: { to: 'county-board', within: weeks(3) },
  // PBL 10 kap. 23 c och 24 §§.
  outcomes: {
    granted: { sv: 'Startbesked', en: 'Start clearance' },
    'granted-with-conditions': { sv: 'Startbesked med villkor', en: 'Start clearance with conditions' },
    refused: { sv: 'Inget startbesked', en: 'No start clearance' },
  },
  sources: [sources.buildingOrdinance, sources.kopingBuilding, sources.kungsorBuilding],
});
