import { weeks } from '#domain/calendar/day.ts';
import { all, chosen, not, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { needsDemolitionPermit } from './building-law.ts';
import { buildingNotificationClock } from './times.ts';

export const demolitionNotification = definePermit({
  id: 'demolition-notification',
  kind: 'notification',
  name: { sv: 'Rivningsanmälan', en: 'Demolition notification' },
  department: 'building-board',
  // “En byggnadsarea som är större än 50,0 kvadratmeter”, where no permit is needed (PBF 6 kap. 1 § 1).
  when: all(yes('demolishes'), chosen('demolish_what', 'free_over50', 'over50'), not(needsDemolitionPermit)),
  why: {
    sv: 'Ni ska riva ett hus över 50 kvadratmeter där det inte krävs lov.',
    en: 'You will demolish a building over 50 square metres that needs no permit.',
  },
  tests: {
    sv: 'Hur rivningen kontrolleras och avfallet sorteras.',
    en: 'How the demolition is supervised and the waste sorted.',
  },
  obstacles: [
    {
      sv: 'Rivningen börjar före startbesked. Det ger en avgift. Vänta på startbeskedet.',
      en: 'The work starts before the start clearance. That brings a sanction fee. Wait for the clearance.',
    },
  ],
  fee: { sv: 'Kommunens taxa.', en: 'The municipality’s fee scale.' },
  validity: { sv: 'Startbeskedet gäller två år.', en: 'The start clearance is valid for two years.' },
  law: {
    source: law.planAndBuildingOrdinance('6 kap. 1 § 1, 2 och 5 §§'),
    also: [law.planAndBuilding('10 kap. 3, 23 c och 25 §§')],
    verified: true,
  },
  neededToOpen: false,
  clock: buildingNotificationClock,
  requirements: [
    'property_designation',
    'premises_owner',
    'planned_start_day',
    'demolition_details',
    'site_plan',
    'control_plan',
    'waste_plan',
  ],
  appeal: { to: 'county-board', within: weeks(3) },
  outcomes: {
    granted: { sv: 'Startbesked', en: 'Start clearance' },
    'granted-with-conditions': { sv: 'Startbesked med villkor', en: 'Start clearance with conditions' },
    refused: { sv: 'Inget startbesked', en: 'No start clearance' },
  },
});
