import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { needsFarmSale } from '../questions/alcohol.ts';
import { companyFirst } from './prerequisites.ts';
import { because } from './reads.ts';
import { debts, taxes } from './referrals.ts';
import { alcoholClock, referralTime } from './times.ts';

/** Alkohollagen 5 a kap., in force from 1 June 2025 through 31 May 2031. It need not be a farm: a brewery in town may apply. */
export const farmSaleLicence = definePermit({
  id: 'farm-sale-licence',
  kind: 'permit',
  name: { sv: 'Tillstånd till gårdsförsäljning', en: 'Licence for farm sales of alcohol' },
  department: 'alcohol-licensing',
  boundTo: 'both',
  when: needsFarmSale,
  why: {
    sv: 'Ni ska sälja egen alkohol till besökare som tar med den hem. Det gäller också bryggerier i stan.',
    en: 'You will sell your own alcohol to visitors to take home. This includes breweries in town.',
  },
  tests: {
    sv: 'Att ni är lämpliga, kan alkohollagen, gör drycken själva på platsen och håller er inom mängden.',
    en: 'That you are suitable, know the Alcohol Act, make the drink yourselves on site and keep within the permitted volume.',
  },
  obstacles: [
    {
      sv: 'Kunderna går ingen betald visning. Ordna ett besök som lär ut något.',
      en: 'Customers do not take a paid tour. Offer a visit that teaches them something.',
    },
    {
      sv: 'En annan tillverkare äger en del av er. Visa att ni ändå är oberoende, eller fråga kommunen först.',
      en: 'Another producer owns part of your business. Show that you are independent all the same, or ask the municipality first.',
    },
    {
      sv: 'Egenkontrollprogrammet saknas. Det ska följa med ansökan.',
      en: 'The self-inspection programme is missing. It must come with the application.',
    },
  ],
  fee: {
    sv: 'Kommunens avgift för ansökan, och sedan för tillsyn.',
    en: 'The municipality’s application fee, and then a supervision fee.',
  },
  validity: {
    sv: 'Högst till den 31 maj 2031. Försäljning mellan klockan 10 och 20.',
    en: 'Until 31 May 2031 at the latest. Sales between 10:00 and 20:00.',
  },
  law: {
    source: law.alcohol('5 a kap. 1–17 §§'),
    also: [law.alcohol('1 kap. 11, 13 och 14 §§; 9 kap. 12 och 18 a §§'), law.alcoholOrdinance('5 §')],
    verified: true,
  },
  neededToOpen: true,
  clock: alcoholClock,
  after: [
    companyFirst,
    {
      permit: 'alcohol-manufacture',
      gate: 'decision',
      strength: 'hard',
      when: yes('makes_alcohol'),
      why: {
        sv: 'Bara den som får tillverka alkohol kan få tillståndet.',
        en: 'Only those who may make alcohol can be granted the licence.',
      },
      goOn: {
        sv: 'Kommunen prövar då ansökan utan att ni får tillverka.',
        en: 'The municipality then assesses the application although you may not make alcohol.',
      },
      source: law.alcohol('2 kap. 1 och 3 §§; 5 a kap. 2 §'),
      verified: true,
    },
  ],
  requirements: [
    'property_designation',
    'planned_opening_day',
    'farm_production',
    'farm_visit_plan',
    'sale_area',
    'persons_with_influence',
    'financing',
    'knowledge_test',
    'registration_certificate',
    'ownership_documents',
    'financing_evidence',
    'self_inspection_programme',
    'fee_receipt',
  ],
  referrals: [
    {
      to: 'police',
      strength: 'required',
      why: {
        sv: 'Är den sökande lämplig? Yttrandet krävs (alkohollagen 5 a kap. 9 §).',
        en: 'Is the applicant suitable? The opinion is required (the Alcohol Act, chapter 5 a, section 9).',
      },
      answerWithin: referralTime,
      reads: {
        property_designation: because.place,
        farm_visit_plan: because.use,
        persons_with_influence: because.persons,
      },
    },
    taxes,
    debts,
  ],
  appeal: { to: 'administrative-court', within: weeks(3) },
});
