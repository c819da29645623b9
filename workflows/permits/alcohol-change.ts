import { weeks } from '#domain/calendar/day.ts';
import { all, any, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { because } from './reads.ts';
import { fireAndPeople } from './referrals.ts';
import { alcoholClock, referralTime } from './times.ts';

export const alcoholChange = definePermit({
  id: 'alcohol-change',
  kind: 'permit',
  name: { sv: 'Ändring av serveringstillstånd', en: 'Change of an alcohol licence' },
  department: 'alcohol-licensing',
  when: yes('alcohol_changes'),
  why: {
    sv: 'Ert tillstånd gäller en viss yta, vissa tider och vissa drycker. En ändring prövas för sig.',
    en: 'Your licence holds for a certain area, certain hours and certain drinks. A change is examined separately.',
  },
  tests: { sv: 'Ytan, ordningen på platsen och brandsäkerheten.', en: 'The area, order at the place and fire safety.' },
  obstacles: [
    {
      sv: 'Ritningen visar inte bord och antal personer. Rita in båda.',
      en: 'The drawing does not show tables and number of people. Draw both.',
    },
    {
      sv: 'En gata skiljer lokalen från uteserveringen. Fråga handläggaren innan ni söker.',
      en: 'A street separates the premises from the seating. Ask the officer before you apply.',
    },
    {
      sv: 'Sena tider stör grannar. Beskriv hur ni håller ordning.',
      en: 'Late hours disturb neighbours. Describe how you keep order.',
    },
  ],
  fee: {
    sv: 'Kommunens avgift för ansökan. Handläggningen börjar när den är betald.',
    en: 'The municipality’s application fee. Handling starts when it is paid.',
  },
  validity: { sv: 'Som tillståndet.', en: 'As the licence.' },
  law: { source: unread('Alkohollagen (2010:1622) 8 kap. 2, 11, 14 och 19 §§; 9 kap.'), verified: false },
  neededToOpen: true,
  clock: { ...alcoholClock, source: sources.kungsbackaChange },
  after: [
    {
      permit: 'public-place',
      gate: 'decision',
      strength: 'hard',
      when: all(yes('outdoor_seating'), yes('uses_public_place')),
      why: {
        sv: 'Serveringsytan måste vara er att använda (8 kap. 14 §). På offentlig plats ger polisens tillstånd den rätten.',
        en: 'The serving area must be yours to use (8:14). On a public place the police permit gives that right.',
      },
      goOn: {
        sv: 'Serveringen prövas då utan den offentliga platsen.',
        en: 'Serving is then examined without the public place.',
      },
      source: sources.alcoholAct,
      verified: false,
    },
    {
      permit: 'building-permit',
      gate: 'start',
      strength: 'advisable',
      when: any(yes('builds_new'), yes('extends')),
      why: {
        sv: 'En uteservering med tak eller golv kan kräva bygglov.',
        en: 'Seating with a roof or floor can need a building permit.',
      },
      source: sources.pbl,
      verified: false,
    },
  ],
  requirements: [
    'property_designation',
    'change_wanted',
    'serving_area',
    'serving_hours',
    'beverages',
    'opening_hours',
    'serving_area_plan',
    'menu',
    'right_to_place',
    'fire_safety_description',
    'fee_receipt',
  ],
  referrals: [
    {
      to: 'police',
      strength: 'customary',
      why: {
        sv: 'Hur går det med ordningen, särskilt vid sena tider?',
        en: 'How will order be, late at night above all?',
      },
      answerWithin: referralTime,
      reads: {
        property_designation: because.place,
        change_wanted: because.change,
        serving_hours: because.hours,
        serving_area: because.area,
      },
    },
    fireAndPeople({
      property_designation: because.place,
      change_wanted: because.change,
      serving_area: because.area,
      serving_area_plan: because.drawing,
      fire_safety_description: because.fireSafety,
    }),
  ],
  appeal: { to: 'administrative-court', within: weeks(3) },
  sources: [sources.alcoholAct, sources.kungsbackaChange],
});
