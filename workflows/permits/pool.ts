import { weeks } from '#domain/calendar/day.ts';
import { all, any, chosen, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { startsHere } from './environment-sizes.ts';
import { because } from './reads.ts';
import { healthWait, referralTime } from './times.ts';

/** FMH 38 § 2: “för allmänheten eller som på annat sätt används av många människor”. How many is not said. */
export const pool = definePermit({
  id: 'pool',
  kind: 'notification',
  name: { sv: 'Anmälan av bad', en: 'Notification of a pool or bath' },
  department: 'environment-board',
  boundTo: 'place',
  when: any(
    all(
      yes('pool'),
      startsHere,
      any(chosen('pool_users', 'many'), all(chosen('pool_users', 'few'), yes('board_says_pool'))),
    ),
    all(yes('has_treatments'), yes('has_pool'), yes('moves')),
  ),
  why: {
    sv: 'Ni ska ha pool, bubbelpool eller annat bad för allmänheten eller många gäster.',
    en: 'You will have a pool, hot tub or other bath for the public or many guests.',
  },
  tests: {
    sv: 'Reningen, provtagningen och er egen kontroll.',
    en: 'The water treatment, the samples and your self-inspection.',
  },
  obstacles: [
    {
      sv: 'Reningen är för liten för antalet badande. Räkna på det med leverantören.',
      en: 'The water treatment is too small for the number of bathers. Work it out with the supplier.',
    },
    {
      sv: 'Provtagningen är inte planerad. Välj laboratorium innan ni anmäler.',
      en: 'Sampling is not planned. Choose a laboratory before you notify.',
    },
  ],
  fee: {
    sv: 'Timavgift och prover. Att börja utan anmälan kostar 3 000 kr.',
    en: 'An hourly fee, and the cost of samples. Starting without notifying costs SEK 3,000.',
  },
  validity: {
    sv: 'Tills vidare. En ny ägare säger till. Resten av huset får öppna före badet.',
    en: 'Until further notice. A new owner must tell the board. The rest of the premises may open before the pool.',
  },
  law: {
    source: law.healthProtection('38 §'),
    also: [law.environmentalSanctions('3 kap. 3 §'), law.environmentalCode('26 kap. 19 §')],
    verified: true,
  },
  neededToOpen: true,
  clock: healthWait,
  after: [
    {
      permit: 'building-permit',
      gate: 'start',
      strength: 'advisable',
      when: any(yes('builds_new'), yes('extends')),
      why: {
        sv: 'En ny badanläggning kan kräva bygglov. Det prövas för sig.',
        en: 'A new pool may need a building permit. That is assessed separately.',
      },
      source: law.planAndBuilding('9 kap. 3 §'),
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
});
