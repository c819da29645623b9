import { weeks } from '#domain/calendar/day.ts';
import { all, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { foodFirst } from './prerequisites.ts';
import { because } from './reads.ts';
import { fireAndPeople, policeOpinion } from './referrals.ts';
import { alcoholClock } from './times.ts';

export const alcoholTemporary = definePermit({
  id: 'alcohol-temporary',
  kind: 'permit',
  name: { sv: 'Tillfälligt serveringstillstånd', en: 'Temporary licence to serve alcohol' },
  department: 'alcohol-licensing',
  when: yes('serves_alcohol_once'),
  why: {
    sv: 'Ni ska servera alkohol till allmänheten vid ett eller några tillfällen.',
    en: 'You will serve alcohol to the public on one or a few occasions.',
  },
  tests: {
    sv: 'Att ni är lämpliga, att ytan är avgränsad och att det finns mat.',
    en: 'That you are suitable, that the area is fenced off and that there is food.',
  },
  obstacles: [
    {
      sv: 'Ansökan kommer för sent. Lämna in den tre månader före.',
      en: 'The application comes too late. Hand it in three months before.',
    },
    {
      sv: 'Serveringsytan är inte avgränsad. Rita staket och ingångar.',
      en: 'The serving area is not fenced off. Draw fences and entrances.',
    },
  ],
  fee: {
    sv: 'Kommunens avgift för ansökan. Handläggningen börjar när den är betald.',
    en: 'The municipality’s application fee. Handling starts when it is paid.',
  },
  validity: { sv: 'De datum som står i beslutet.', en: 'The dates in the decision.' },
  law: { source: unread('Alkohollagen (2010:1622) 8 kap. 2, 10–12 och 15 §§'), verified: false },
  neededToOpen: true,
  clock: alcoholClock,
  after: [
    foodFirst,
    {
      permit: 'public-event',
      gate: 'decision',
      strength: 'hard',
      when: all(yes('holds_event'), yes('uses_public_place')),
      why: {
        sv: 'Serveringen hör till arrangemanget som polisen prövar.',
        en: 'The serving belongs to the event the police examine.',
      },
      goOn: {
        sv: 'Serveringen prövas då utan arrangemanget.',
        en: 'Serving is then examined without the event.',
      },
      source: sources.alcoholAct,
      verified: false,
    },
    {
      permit: 'public-place',
      gate: 'decision',
      strength: 'hard',
      when: yes('uses_public_place'),
      why: { sv: 'Ni måste ha rätt till ytan (8 kap. 14 §).', en: 'You must have the right to the area (8:14).' },
      goOn: {
        sv: 'Serveringen prövas då utan den offentliga platsen.',
        en: 'Serving is then examined without the public place.',
      },
      source: sources.alcoholAct,
      verified: false,
    },
  ],
  requirements: [
    'event_dates',
    'expected_visitors',
    'beverages',
    'serving_hours',
    'serving_area',
    'responsible_servers',
    'food_offer',
    'persons_with_influence',
    'order_and_safety',
    'knowledge_test',
    'registration_certificate',
    'right_to_place',
    'serving_area_plan',
    'menu',
    'fire_safety_description',
    'fee_receipt',
  ],
  referrals: [
    policeOpinion({
      event_dates: because.when,
      expected_visitors: because.number,
      serving_hours: because.hours,
      serving_area: because.area,
      order_and_safety: { sv: 'Säger hur ordningen hålls.', en: 'Says how order is kept.' },
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
  sources: [sources.alcoholAct, sources.gotene],
});
