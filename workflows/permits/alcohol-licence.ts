import { weeks } from '#domain/calendar/day.ts';
import { all, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { needsLicence } from '../questions/alcohol.ts';
import { sources } from '../sources.ts';
import { againstOpinion, incomplete, withdrawn } from './phrases.ts';
import { companyFirst, foodFirst, rightToArea } from './prerequisites.ts';
import { because } from './reads.ts';
import { debts, fireAndPeople, policeOpinion, taxes } from './referrals.ts';
import { alcoholClock, referralTime } from './times.ts';

export const alcoholLicence = definePermit({
  id: 'alcohol-licence',
  kind: 'permit',
  name: { sv: 'Serveringstillstånd', en: 'Licence to serve alcohol' },
  department: 'alcohol-licensing',
  boundTo: 'both',
  when: needsLicence,
  why: {
    sv: 'Ni ska ta betalt för alkohol som dricks på stället. Tillståndet gäller ett företag och en lokal.',
    en: 'You will take payment for alcohol drunk on the premises. The licence covers one business and one venue.',
  },
  tests: {
    sv: 'Att ni är lämpliga, att pengarna går att följa till källan, att ni kan alkohollagen och att lokalen passar.',
    en: 'That you are suitable, that your money can be traced to its source, that you know the Alcohol Act and that the premises are suitable.',
  },
  obstacles: [
    {
      sv: 'Finansieringen går inte att följa. Spara låneavtal, kontoutdrag och kvitton.',
      en: 'The financing cannot be traced. Keep loan agreements, statements and receipts.',
    },
    {
      sv: 'Kunskapsprovet är inte gjort. Boka tid samma dag som ni ansöker.',
      en: 'Nobody has taken the knowledge test. Book it the day you apply.',
    },
    {
      sv: 'Ni har inte rätt till uteserveringens mark än. Då kan inte ytan ingå i beslutet.',
      en: 'You do not yet have the right to use the outdoor area. Then it cannot be part of the decision.',
    },
    {
      sv: 'Flera företag ska servera på samma yta. Sök då också tillstånd för gemensam yta.',
      en: 'Several businesses will serve in the same area. Then also apply to share it.',
    },
  ],
  begin: { sv: 'boka tid för kunskapsprovet', en: 'book the knowledge test' },
  fee: {
    sv: 'Kommunens avgift för ansökan, och sedan för tillsyn. Många kommuner börjar först när avgiften är betald.',
    en: 'The municipality’s application fee, and then a supervision fee. Many municipalities start only once the fee is paid.',
  },
  validity: {
    sv: 'Tills vidare, eller en viss period varje år.',
    en: 'Until further notice, or for a certain period each year.',
  },
  law: {
    source: law.alcohol('8 kap. 1, 2, 10–12, 14, 16, 17 och 22 §§'),
    also: [law.alcohol('9 kap. 12 och 18 §§; 10 kap. 1 §'), law.alcoholOrdinance('5 §')],
    verified: true,
  },
  neededToOpen: true,
  clock: alcoholClock,
  after: [
    companyFirst,
    foodFirst,
    { ...rightToArea, when: all(yes('outdoor_seating'), yes('uses_public_place')) },
    {
      permit: 'tax-registration',
      gate: 'decision',
      strength: 'advisable',
      why: {
        sv: 'Kommunen ser på er ekonomi. Beviset om F-skatt och moms sparar frågor.',
        en: 'The municipality looks at your finances. Proof of F-tax and VAT saves questions.',
      },
      source: sources.gotene,
      verified: false,
    },
  ],
  requirements: [
    'property_designation',
    'planned_opening_day',
    'max_persons',
    'business_description',
    'takeover_from',
    'beverages',
    'serving_hours',
    'serving_area',
    'persons_with_influence',
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
      why: { sv: 'Stör serveringen grannar?', en: 'Will the serving disturb neighbours?' },
      answerWithin: referralTime,
      reads: {
        property_designation: because.place,
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
  phrases: [
    {
      for: 'reasons',
      title: 'Lämplig',
      text: '{business} har visat att kravet på lämplighet är uppfyllt, med hänsyn till personliga och ekonomiska förhållanden och omständigheterna i övrigt, och att verksamheten kommer att drivas enligt alkohollagens krav (8 kap. 12 § alkohollagen).',
    },
    {
      for: 'reasons',
      title: 'Inga olägenheter',
      text: 'Det finns inget som talar för att serveringen medför olägenheter i fråga om ordning och nykterhet eller särskild risk för människors hälsa (8 kap. 17 § alkohollagen). [Ingen som har yttrat sig har sagt något annat.]',
    },
    {
      for: 'reasons',
      title: 'Ekonomin är inte visad',
      text: '{business} har inte visat hur verksamheten finansieras: [vad som saknas]. Därmed är det inte visat att {business} är lämplig med hänsyn till ekonomiska förhållanden (8 kap. 12 § alkohollagen).',
    },
    { for: 'conditions', title: 'Serveringstid', text: 'Servering får ske klockan [från]–[till].' },
    {
      for: 'conditions',
      title: 'Antal personer',
      text: 'Högst {max_persons} personer får vistas i lokalen samtidigt.',
    },
    { for: 'conditions', title: 'Uteservering', text: 'På uteserveringen får alkohol serveras till klockan [tid].' },
    againstOpinion,
    incomplete,
    withdrawn,
  ],
  appeal: { to: 'administrative-court', within: weeks(3) },
});
