import { weeks } from '#domain/calendar/day.ts';
import { all, any, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { decided, movesWith, startsHere, waits } from './environment-sizes.ts';
import { because } from './reads.ts';
import { environmentDecision, environmentWait, referralTime } from './times.ts';

/** What both kinds of notification have in common: the form, the bodies that are heard, the board that decides. */
const notification = {
  kind: 'notification',
  department: 'environment-board',
  tests: {
    sv: 'Utsläpp, kemikalier, avfall, buller och läget.',
    en: 'Emissions, chemicals, waste, noise and the location.',
  },
  fee: { sv: 'Timavgift och en årlig tillsynsavgift.', en: 'An hourly fee and a yearly supervision fee.' },
  validity: {
    sv: 'Tills vidare. Anmäl ändringar som kan störa. En ny ägare säger till.',
    en: 'Until further notice. Notify changes that may cause disturbance. A new owner must tell the board.',
  },
  neededToOpen: true,
  after: [
    {
      permit: 'change-of-use',
      gate: 'start',
      strength: 'advisable',
      when: yes('use_changes'),
      why: {
        sv: 'Platsen måste också få användas så. Det prövas för sig, och kan gå samtidigt.',
        en: 'The site must also be one you may use this way. That is assessed separately, and can be done at the same time.',
      },
      source: law.planAndBuilding('9 kap. 15 §'),
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
      source: law.flammables('16 §'),
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
  // FMH 26 §: those with a particular interest “skall … ges tillfälle att yttra sig”; who they are the board decides.
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
} as const;

const wrongCode = {
  sv: 'Verksamhetskoden är fel. Fråga miljönämnden, annars börjar ärendet om.',
  en: 'The activity code is wrong. Ask the environment board, or the process starts over.',
};
const noChemicals = {
  sv: 'Kemikalieförteckningen saknas. Be leverantören om säkerhetsdatablad.',
  en: 'The list of chemicals is missing. Ask the supplier for safety data sheets.',
};

/** MPF 1 kap. 10 §, and MB 9 kap. 6 c §: six weeks, then start is allowed. */
export const environmentalNotification = definePermit({
  ...notification,
  id: 'environmental-notification',
  name: { sv: 'Anmälan om miljöfarlig verksamhet', en: 'Notification of environmentally hazardous activity' },
  boundTo: 'place',
  when: any(all(startsHere, waits), movesWith('notified')),
  why: {
    sv: 'Verksamheten är så stor att den ska anmälas sex veckor innan den börjar.',
    en: 'The activity is so large that it must be notified six weeks before it starts.',
  },
  obstacles: [
    wrongCode,
    noChemicals,
    {
      sv: 'Det är för nära till bostäder. Mät avståndet innan ni hyr.',
      en: 'It is too close to homes. Measure the distance before you rent.',
    },
  ],
  law: {
    source: law.environmentalAssessment('1 kap. 10 § och 3, 8, 10, 14, 16, 19, 21, 23, 26, 30 och 31 kap.'),
    also: [law.environmentalCode('9 kap. 6 och 6 c §§'), law.healthProtection('22, 25, 26 och 27 §§')],
    verified: true,
  },
  clock: environmentWait,
});

/** The same, where FMH 26 a § lists the activity: nothing starts before the board has decided (26 e §). */
export const environmentalDecision = definePermit({
  ...notification,
  id: 'environmental-decision',
  name: {
    sv: 'Anmälan om miljöfarlig verksamhet med beslut före start',
    en: 'Notification of environmentally hazardous activity requiring a decision',
  },
  boundTo: 'place',
  when: any(all(startsHere, decided), movesWith('decided')),
  why: {
    sv: 'Verksamheten ska anmälas, och nämnden måste bedöma den innan ni börjar.',
    en: 'The activity must be notified, and the board must assess it before you start.',
  },
  obstacles: [
    {
      sv: 'Ni börjar efter sex veckor utan svar. Det är förbjudet här, så vänta på beslutet.',
      en: 'You start after six weeks without an answer. Here that is not allowed, so wait for the decision.',
    },
    wrongCode,
    noChemicals,
  ],
  law: {
    source: law.healthProtection('26 a, 26 c och 26 e §§'),
    also: [
      law.environmentalAssessment('1 kap. 10 § och 2–7, 12–16, 18, 19, 21, 24, 28 och 30 kap.'),
      law.environmentalCode('9 kap. 6 och 6 c–6 d §§'),
    ],
    verified: true,
  },
  clock: environmentDecision,
});
