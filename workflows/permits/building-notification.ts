import { weeks } from '#domain/calendar/day.ts';
import { all, any, no, not, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { turbineIsNotified } from './building-law.ts';
import { because } from './reads.ts';
import { buildingNotificationClock, referralTime, useStages } from './times.ts';

export const buildingNotification = definePermit({
  id: 'building-notification',
  kind: 'notification',
  name: { sv: 'Bygganmälan', en: 'Building notification' },
  department: 'building-board',
  // 1 § 2–5; not in a building of the state or a region, nor in a farm building outside a plan (2 § 3). 1 § 6: wind turbines.
  when: any(
    turbineIsNotified,
    all(
      any(
        yes('works_ventilation'),
        yes('works_water'),
        yes('works_bearing'),
        yes('works_fire'),
        yes('works_stove'),
        yes('works_lift'),
      ),
      no('state_building'),
      not(all(yes('farm_building'), yes('outside_plan'))),
    ),
  ),
  why: {
    sv: 'Ni ska ändra något i huset som lagen räknar upp, eller sätta upp ett vindkraftverk. Det anmäls om det inte ingår i ett bygglov.',
    en: 'You will change something in the building that the law lists, or put up a wind turbine. You must notify the building board unless a building permit covers it.',
  },
  tests: {
    sv: 'Att ändringen uppfyller byggreglerna. Ni får startbesked före arbetet och slutbesked efter.',
    en: 'That the change meets the building rules. You get a start clearance before the work and a final clearance after.',
  },
  obstacles: [
    {
      sv: 'Imkanalen går genom en brandcell. Låt en brandkonsult rita lösningen.',
      en: 'The extraction duct passes through a fire compartment. Have a fire consultant design the solution.',
    },
    {
      sv: 'Arbetet är redan gjort. Då tas en sanktionsavgift ut. Anmäl före.',
      en: 'The work has already been done. Then a sanction fee is charged. Notify first.',
    },
  ],
  fee: {
    sv: 'Kommunens taxa, lägre än för bygglov.',
    en: 'The municipality’s fee scale, lower than for a building permit.',
  },
  validity: { sv: 'Startbeskedet gäller två år.', en: 'The start clearance is valid for two years.' },
  law: {
    source: law.planAndBuildingOrdinance('6 kap. 1–2 och 5–6 §§'),
    also: [law.planAndBuilding('10 kap. 3–4, 23 c och 25 §§')],
    verified: true,
  },
  neededToOpen: true,
  clock: buildingNotificationClock,
  stages: useStages,
  requirements: [
    'property_designation',
    'premises_owner',
    'planned_start_day',
    'floor_area',
    'building_measures',
    'fire_safety',
    'ventilation',
    'floor_plan',
    'technical_description',
    'control_plan',
    'waste_plan',
  ],
  referrals: [
    {
      to: 'rescue-service',
      strength: 'customary',
      why: {
        sv: 'Håller brandskyddet när huset ändras?',
        en: 'Is the fire protection still good enough when the building changes?',
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
});
