import { weeks } from '#domain/calendar/day.ts';
import { any, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { because } from './reads.ts';
import { healthWait, referralTime } from './times.ts';

export const pool = definePermit({
  id: 'pool',
  kind: 'notification',
  name: { sv: 'Anmälan av bad', en: 'Notification of a pool' },
  department: 'environment-board',
  when: yes('pool'),
  why: {
    sv: 'Ni ska ha pool, bubbelpool eller annat bad för allmänheten eller många gäster.',
    en: 'You will have a pool, hot tub or other bath for the public or many guests.',
  },
  tests: {
    sv: 'Reningen, provtagningen och er egen kontroll.',
    en: 'The water treatment, the samples and your own control.',
  },
  obstacles: [
    {
      sv: 'Reningen är för liten för antalet badande. Räkna på det med leverantören.',
      en: 'The treatment is too small for the number of bathers. Work it out with the supplier.',
    },
    {
      sv: 'Provtagningen är inte planerad. Välj laboratorium innan ni anmäler.',
      en: 'Sampling is not planned. Choose a laboratory before you notify.',
    },
  ],
  fee: {
    sv: 'Timavgift enligt kommunens taxa. Ni betalar också proverna.',
    en: 'An hourly fee by the municipality’s tariff. You also pay for the samples.',
  },
  validity: { sv: 'Tills vidare. Anmäl ändringar.', en: 'Until further notice. Notify changes.' },
  law: { source: unread('Förordning (1998:899) 38 §; miljöbalken 9 kap. och 26 kap. 19 §'), verified: false },
  neededToOpen: true,
  clock: healthWait,
  after: [
    {
      permit: 'building-permit',
      gate: 'start',
      strength: 'hard',
      when: any(yes('builds_new'), yes('extends')),
      why: { sv: 'En ny badanläggning kan kräva bygglov.', en: 'A new bath can need a building permit.' },
      source: sources.pbl,
      verified: false,
    },
  ],
  requirements: [
    'property_designation',
    'planned_opening_day',
    'pool_details',
    'sampling_plan',
    'chemicals',
    'ventilation',
    'technical_description',
    'self_inspection_programme',
  ],
  referrals: [
    {
      to: 'rescue-service',
      strength: 'customary',
      why: { sv: 'Hanteras kemikalierna säkert?', en: 'Are the chemicals handled safely?' },
      answerWithin: referralTime,
      reads: {
        property_designation: because.place,
        chemicals: because.chemicals,
      },
    },
  ],
  appeal: { to: 'county-board', within: weeks(3) },
  sources: [sources.kopingHealth],
});
