import { weeks } from '#domain/calendar/day.ts';
import { all, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { foodFirst } from './prerequisites.ts';
import { because } from './reads.ts';
import { debts, fireAndPeople, policeOpinion, taxes } from './referrals.ts';
import { alcoholClock, referralTime } from './times.ts';

export const alcoholLicence = definePermit({
  id: 'alcohol-licence',
  kind: 'permit',
  name: { sv: 'Serveringstillstånd', en: 'Licence to serve alcohol' },
  department: 'alcohol-licensing',
  when: yes('serves_alcohol'),
  why: {
    sv: 'Ni ska servera alkohol till allmänheten mot betalning. Tillståndet är personligt och följer inte med ett köp.',
    en: 'You will serve alcohol to the public for payment. The licence is personal and does not come with a purchase.',
  },
  tests: {
    sv: 'Att ni är lämpliga, att pengarna går att följa till källan, att ni kan alkohollagen och att lokalen passar.',
    en: 'That you are suitable, that the money can be traced to its source, that you know the Alcohol Act and that the premises fit.',
  },
  obstacles: [
    {
      sv: 'Finansieringen går inte att följa. Spara låneavtal, kontoutdrag och kvitton.',
      en: 'The financing cannot be traced. Keep loan agreements, statements and receipts.',
    },
    {
      sv: 'Kunskapsprovet är inte gjort. Boka tid samma dag som ni ansöker.',
      en: 'The knowledge test is not taken. Book a time the day you apply.',
    },
    {
      sv: 'Någon med inflytande har skulder. Red ut dem före ansökan.',
      en: 'Somebody with influence has debts. Settle them before you apply.',
    },
    {
      sv: 'Ni har inte rätt till uteserveringens mark än. Då kan inte ytan ingå i beslutet.',
      en: 'You do not yet have the right to the outdoor area. Then it cannot be part of the decision.',
    },
    {
      sv: 'En gata skiljer uteserveringen från restaurangen. Då kan den prövas som ett eget ställe med egen mat och egna toaletter.',
      en: 'A street separates the seating from the restaurant. Then it can be examined as a place of its own with its own food and toilets.',
    },
  ],
  fee: {
    sv: 'Kommunens avgift för ansökan. Handläggningen börjar när den är betald. Därefter en årlig tillsynsavgift.',
    en: 'The municipality’s application fee. Handling starts when it is paid. Then a yearly supervision fee.',
  },
  validity: {
    sv: 'Tills vidare, eller en viss period varje år.',
    en: 'Until further notice, or for a certain period each year.',
  },
  law: {
    source: unread('Alkohollagen (2010:1622) 8 kap. 1–2, 10–12 och 14–19 §§; alkoholförordningen (2010:1636) 5 §'),
    verified: false,
  },
  neededToOpen: true,
  clock: {
    ...alcoholClock,
    source: sources.kungsorAlcohol,
    note: {
      sv: 'Tiden räknas från komplett ansökan med betald avgift. Om lagens krav på eget kök gäller i dag är inte kontrollerat.',
      en: 'Counted from a complete application with the fee paid. Whether the kitchen demand still holds has not been checked.',
    },
  },
  after: [
    foodFirst,
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
      permit: 'change-of-use',
      gate: 'start',
      strength: 'hard',
      when: yes('use_changes'),
      why: {
        sv: 'Lokalen måste få användas som serveringsställe innan ni öppnar.',
        en: 'The premises must be lawful to use for serving before you open.',
      },
      source: sources.pbl,
      verified: false,
    },
    {
      permit: 'tax-registration',
      gate: 'decision',
      strength: 'hard',
      why: {
        sv: 'F-skatt och moms ska vara anmälda. Handläggaren vill se beviset.',
        en: 'F-tax and VAT must be registered. The officer wants to see the proof.',
      },
      source: sources.gotene,
      verified: false,
    },
    {
      permit: 'cash-register',
      gate: 'start',
      strength: 'advisable',
      why: {
        sv: 'Kassaregistret ska vara anmält när ni börjar sälja.',
        en: 'The cash register must be notified when you start selling.',
      },
      source: sources.gotene,
      verified: false,
    },
  ],
  requirements: [
    'property_designation',
    'planned_opening_day',
    'floor_area',
    'max_persons',
    'business_description',
    'opening_hours',
    'takeover_from',
    'beverages',
    'serving_hours',
    'serving_area',
    'food_offer',
    'persons_with_influence',
    'responsible_servers',
    'financing',
    'knowledge_test',
    'evacuation',
    'registration_certificate',
    'ownership_documents',
    'lease',
    'purchase_contract',
    'financing_evidence',
    'budget',
    'tax_proof',
    'menu',
    'serving_area_plan',
    'fire_safety_description',
    'knowledge_test_proof',
    'power_of_attorney',
    'fee_receipt',
  ],
  referrals: [
    policeOpinion({
      property_designation: because.place,
      serving_hours: because.hours,
      serving_area: because.area,
    }),
    taxes,
    debts,
    fireAndPeople({
      property_designation: because.place,
      max_persons: because.number,
      evacuation: because.evacuation,
      serving_area_plan: because.drawing,
      fire_safety_description: because.fireSafety,
    }),
    {
      to: 'environment-board',
      strength: 'customary',
      why: {
        sv: 'Stämmer serveringen med maten, och stör den grannar?',
        en: 'Does the serving fit the food, and does it disturb neighbours?',
      },
      answerWithin: referralTime,
      reads: {
        property_designation: because.place,
        food_offer: { sv: 'Säger vilken mat och vilket kök det är.', en: 'Says which food and kitchen it is.' },
        serving_hours: because.hours,
        serving_area: because.area,
      },
    },
    {
      to: 'building-board',
      strength: 'customary',
      why: { sv: 'Får lokalen användas så?', en: 'May the premises be used this way?' },
      answerWithin: referralTime,
      reads: {
        property_designation: because.place,
        business_description: because.use,
        max_persons: because.number,
        serving_area_plan: because.drawing,
      },
    },
  ],
  appeal: { to: 'administrative-court', within: weeks(3) },
  sources: [sources.alcoholAct, sources.kungsorAlcohol],
});
