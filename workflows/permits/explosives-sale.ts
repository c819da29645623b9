import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { because } from './reads.ts';
import { flammableClock, referralTime } from './times.ts';

export const explosivesSale = definePermit({
  id: 'explosives-sale',
  kind: 'permit',
  name: { sv: 'Tillstånd för fyrverkerier', en: 'Permit for fireworks' },
  department: 'rescue-service',
  when: yes('sells_fireworks'),
  why: {
    sv: 'Ni ska sälja eller lagra fyrverkerier eller andra explosiva varor.',
    en: 'You will sell or store fireworks or other explosive goods.',
  },
  tests: {
    sv: 'Lagringen, avståndet till bostäder och att ni är lämpliga.',
    en: 'The storage, the distance to homes and that you are suitable.',
  },
  obstacles: [
    {
      sv: 'Avståndet till bostäder räcker inte. Mät innan ni hyr lagret.',
      en: 'The distance to homes is too short. Measure before you rent the store.',
    },
    {
      sv: 'Föreståndare saknas. Utse någon innan ni ansöker.',
      en: 'There is no supervisor. Appoint somebody before you apply.',
    },
  ],
  fee: { sv: 'Räddningstjänstens taxa.', en: 'The rescue service’s tariff.' },
  validity: { sv: 'Den tid som står i beslutet.', en: 'The time in the decision.' },
  law: { source: unread('Lag (2010:1011) 16 och 18–19 §§; förordning (2010:1075) 14 och 17 §§'), verified: false },
  neededToOpen: true,
  clock: { ...flammableClock, source: sources.flammableOrdinance },
  requirements: [
    'property_designation',
    'explosive_goods',
    'goods_storage',
    'persons_with_influence',
    'goods_supervisor',
    'site_plan',
    'technical_description',
  ],
  referrals: [
    {
      to: 'police',
      strength: 'required',
      why: { sv: 'Är personerna lämpliga (14 §)?', en: 'Are the persons suitable (section 14)?' },
      answerWithin: referralTime,
      reads: {
        persons_with_influence: because.persons,
        goods_supervisor: because.persons,
      },
    },
  ],
  appeal: { to: 'county-board', within: weeks(3) },
  sources: [sources.flammableAct, sources.flammableOrdinance],
});
