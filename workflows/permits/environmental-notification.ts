import { weeks } from '#domain/calendar/day.ts';
import { any, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { because } from './reads.ts';
import { environmentWait, referralTime } from './times.ts';

export const environmentalNotification = definePermit({
  id: 'environmental-notification',
  kind: 'notification',
  name: { sv: 'Anmälan om miljöfarlig verksamhet', en: 'Notification of environmentally hazardous activity' },
  department: 'environment-board',
  when: any(yes('washes_many_vehicles'), yes('sells_much_fuel'), yes('industry_over_threshold')),
  why: {
    sv: 'Verksamheten är så stor att den ska anmälas innan den börjar.',
    en: 'The activity is so large that it must be notified before it starts.',
  },
  tests: {
    sv: 'Utsläpp, kemikalier, avfall, buller och läget.',
    en: 'Emissions, chemicals, waste, noise and the location.',
  },
  obstacles: [
    {
      sv: 'Verksamhetskoden är fel. Fråga miljönämnden, annars börjar ärendet om.',
      en: 'The activity code is wrong. Ask the environment board, or the matter starts over.',
    },
    {
      sv: 'Kemikalieförteckningen saknas. Be leverantören om säkerhetsdatablad.',
      en: 'The list of chemicals is missing. Ask the supplier for safety data sheets.',
    },
    {
      sv: 'Det är för nära till bostäder. Mät avståndet innan ni hyr.',
      en: 'It is too close to homes. Measure the distance before you rent.',
    },
  ],
  fee: { sv: 'Timavgift och en årlig tillsynsavgift.', en: 'An hourly fee and a yearly supervision fee.' },
  validity: { sv: 'Tills vidare. Anmäl ändringar.', en: 'Until further notice. Notify changes.' },
  law: {
    source: unread('Miljöbalken 9 kap. 6 §; miljöprövningsförordningen (2013:251); förordning (1998:899) 25–27 §§'),
    verified: false,
  },
  neededToOpen: true,
  clock: {
    ...environmentWait,
    verified: false,
    note: {
      sv: 'Några verksamheter får inte börja förrän nämnden har bedömt deras påverkan på miljön. Fråga nämnden.',
      en: 'Some activities may not start until the board has judged their effect on the environment. Ask the board.',
    },
  },
  after: [
    {
      permit: 'change-of-use',
      gate: 'start',
      strength: 'hard',
      when: yes('use_changes'),
      why: {
        sv: 'Platsen måste få användas till verksamheten innan ni börjar.',
        en: 'The place must be lawful to use for the activity before you start.',
      },
      source: sources.pbl,
      verified: false,
    },
    {
      permit: 'oil-separator',
      gate: 'start',
      strength: 'hard',
      when: yes('oily_wastewater'),
      why: {
        sv: 'Vatten med olja måste renas innan ni börjar.',
        en: 'Water with oil must be cleaned before you start.',
      },
      source: sources.malarenergi,
      verified: false,
    },
    {
      permit: 'flammable-goods',
      gate: 'start',
      strength: 'advisable',
      when: yes('flammable_goods'),
      why: {
        sv: 'Lösningsmedel och gas hör ihop med kemikalierna.',
        en: 'Solvents and gas belong with the chemicals.',
      },
      source: sources.flammableAct,
      verified: false,
    },
  ],
  requirements: [
    'property_designation',
    'planned_opening_day',
    'business_description',
    'activity_code',
    'production_volume',
    'chemicals',
    'waste_streams',
    'wastewater',
    'air_and_noise',
    'neighbours_distance',
    'technical_description',
    'site_plan',
    'chemical_list',
    'process_description',
  ],
  referrals: [
    {
      to: 'rescue-service',
      strength: 'customary',
      why: {
        sv: 'Är kemikalierna och platsen säkra vid brand?',
        en: 'Are the chemicals and the place safe in a fire?',
      },
      answerWithin: referralTime,
      reads: {
        property_designation: because.place,
        chemicals: because.chemicals,
        neighbours_distance: because.neighbours,
        site_plan: because.position,
        chemical_list: because.chemicals,
      },
    },
    {
      to: 'water-utility',
      strength: 'customary',
      why: { sv: 'Kan avloppet ta emot vattnet?', en: 'Can the drains take the water?' },
      answerWithin: referralTime,
      reads: {
        property_designation: because.place,
        wastewater: because.water,
        chemicals: because.water,
      },
    },
  ],
  appeal: { to: 'county-board', within: weeks(3) },
  sources: [sources.environmentAssessment, sources.alingsasNotification, sources.environmentOrdinance],
});
