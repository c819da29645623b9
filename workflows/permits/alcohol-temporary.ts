import { weeks } from '#domain/calendar/day.ts';
import { any, chosen, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { companyFirst, foodFirst, rightToArea } from './prerequisites.ts';
import { because } from './reads.ts';
import { fireAndPeople, policeOpinion } from './referrals.ts';
import { alcoholClock } from './times.ts';

export const alcoholTemporary = definePermit({
  id: 'alcohol-temporary',
  kind: 'permit',
  name: { sv: 'Tillfälligt serveringstillstånd', en: 'Temporary licence to serve alcohol' },
  department: 'alcohol-licensing',
  when: any(yes('serves_alcohol_once'), chosen('tasting_who', 'other')),
  why: {
    sv: 'Ni ska servera alkohol till alla under en viss tid. Kan vem som helst köpa biljett är det till alla.',
    en: 'You will serve alcohol to the public for a limited time. If anyone can buy a ticket, that is the public.',
  },
  tests: {
    sv: 'Att ni är lämpliga, kan alkohollagen, har en avgränsad yta och håller ordning.',
    en: 'That you are suitable, know the Alcohol Act, have a clearly marked area and keep order.',
  },
  obstacles: [
    {
      sv: 'Ansökan kommer för sent. Lämna in den fyra månader före, om ni kan.',
      en: 'The application comes in too late. Hand it in four months ahead, if you can.',
    },
    {
      sv: 'Det syns inte var serveringsytan slutar. Rita gränser och ingångar.',
      en: 'The drawing does not show where the serving area ends. Mark its limits and entrances.',
    },
    {
      sv: 'Alkoholen köps i en vanlig butik. Köp av partihandlare eller på Systembolaget.',
      en: 'The alcohol is bought in an ordinary shop. Buy from a wholesaler or Systembolaget.',
    },
  ],
  fee: { sv: 'Kommunens avgift för ansökan.', en: 'The municipality’s application fee.' },
  validity: { sv: 'De datum som står i beslutet.', en: 'The dates stated in the decision.' },
  law: {
    source: law.alcohol('8 kap. 1, 2, 10–14, 16 och 17 §§'),
    also: [law.alcoholOrdinance('5 §')],
    verified: true,
  },
  neededToOpen: true,
  clock: alcoholClock,
  after: [companyFirst, foodFirst, rightToArea],
  requirements: [
    'event_dates',
    'expected_visitors',
    'beverages',
    'serving_hours',
    'serving_area',
    'persons_with_influence',
    'order_and_safety',
    'knowledge_test',
    'registration_certificate',
    'right_to_place',
    'serving_area_plan',
    'fire_safety_description',
    'fee_receipt',
  ],
  referrals: [
    // “Om det inte rör sig om arrangemang av endast obetydlig omfattning” (8 kap. 11 §): how small that is, the officer judges.
    policeOpinion({
      event_dates: because.when,
      expected_visitors: because.number,
      serving_hours: because.hours,
      serving_area: because.area,
      order_and_safety: { sv: 'Säger hur ordningen hålls.', en: 'It says how order is kept.' },
    }),
    fireAndPeople({
      event_dates: because.when,
      expected_visitors: because.number,
      serving_area: because.area,
      order_and_safety: because.evacuation,
      serving_area_plan: because.drawing,
      fire_safety_description: because.fireSafety,
    }),
  ],
  appeal: { to: 'administrative-court', within: weeks(3) },
});
