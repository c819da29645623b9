import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { because } from './reads.ts';
import { environmentWait, referralTime } from './times.ts';

export const wasteStorage = definePermit({
  id: 'waste-storage',
  kind: 'notification',
  name: { sv: 'Anmälan om lagring av avfall', en: 'Notification of waste storage' },
  department: 'environment-board',
  when: yes('stores_waste'),
  why: {
    sv: 'Ni ska lagra mer än 10 ton avfall på platsen.',
    en: 'You will store more than 10 tonnes of waste on the site.',
  },
  tests: { sv: 'Slag, mängd, underlag och risken för brand.', en: 'Kind, amount, ground and the risk of fire.' },
  obstacles: [
    { sv: 'Schaktmassor räknas inte in. De är också avfall.', en: 'Excavated soil is not counted. It is waste too.' },
  ],
  fee: { sv: 'Timavgift och en årlig avgift.', en: 'An hourly fee and a yearly fee.' },
  validity: { sv: 'Tills vidare. Anmäl ändringar.', en: 'Until further notice. Notify changes.' },
  law: { source: unread('Miljöprövningsförordningen (2013:251) 29 kap.'), verified: false },
  neededToOpen: true,
  clock: environmentWait,
  requirements: ['property_designation', 'waste_streams', 'neighbours_distance', 'site_plan'],
  referrals: [
    {
      to: 'rescue-service',
      strength: 'customary',
      why: { sv: 'Hur stor är risken för brand i upplaget?', en: 'How great is the risk of fire in the storage?' },
      answerWithin: referralTime,
      reads: {
        property_designation: because.place,
        waste_streams: because.waste,
        neighbours_distance: because.neighbours,
        site_plan: because.position,
      },
    },
  ],
  appeal: { to: 'county-board', within: weeks(3) },
  sources: [sources.environmentAssessment, sources.vasterasWaste, sources.alingsasNotification],
});
