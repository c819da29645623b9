import { weeks } from '#domain/calendar/day.ts';
import { all, any, chosen, no, not, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { holderIsNew } from '../questions/alcohol.ts';
import { sellsFromAbroad } from '../questions/business.ts';
import { toConsumers } from '../questions/retail.ts';
import { sources } from '../sources.ts';
import { boundToHolder } from './holder.ts';
import { companyFirst } from './prerequisites.ts';
import { because } from './reads.ts';
import { debts, taxes } from './referrals.ts';
import { referralTime, tobaccoClock } from './times.ts';

/** “Endast den som har tillstånd får bedriva detaljhandel … med tobaksvaror”: no exemption for a stall or for a short time. */
export const tobaccoLicence = definePermit({
  id: 'tobacco-licence',
  kind: 'permit',
  name: { sv: 'Tillstånd att sälja tobak', en: 'Licence to sell tobacco' },
  department: 'alcohol-licensing',
  boundTo: 'both',
  when: any(
    all(yes('sells_tobacco'), no('has_tobacco_licence'), toConsumers, not(sellsFromAbroad)),
    all(yes('has_tobacco_licence'), holderIsNew),
  ),
  why: {
    sv: 'Ni ska sälja tobak till privatpersoner. Varje butik behöver ett eget tillstånd, också för en kort tid.',
    en: 'You will sell tobacco to private individuals. Each shop needs its own licence, even for a short time.',
  },
  tests: {
    sv: 'Att ni är lämpliga, har ordning på ekonomin och följer lagen.',
    en: 'That you are suitable, have your finances in order and follow the law.',
  },
  obstacles: [
    {
      sv: 'Egenkontrollprogrammet saknas. Utan det räknas ansökan inte som komplett.',
      en: 'The self-inspection programme is missing. Without it the application does not count as complete.',
    },
    {
      sv: 'Ni säljer bara på nätet. Sök i den kommun där företaget har sitt säte.',
      en: 'You only sell online. Apply in the municipality where the company has its registered office.',
    },
    {
      sv: 'Skylten om 18 år saknas. Sätt upp den där tobaken säljs.',
      en: 'The 18-years sign is missing. Put it up where the tobacco is sold.',
    },
  ],
  fee: {
    sv: 'Kommunens avgift för ansökan, och sedan för tillsyn.',
    en: 'The municipality’s application fee, and then a supervision fee.',
  },
  validity: {
    sv: 'Tills vidare eller en viss tid. Anmäl ändrade uppgifter genast.',
    en: 'Until further notice or for a set time. Notify changed details at once.',
  },
  law: {
    source: law.tobacco('5 kap. 1–4, 6–9, 17 och 18 §§'),
    also: [law.tobacco('1 kap. 3 §; 8 kap. 1–2 §§; 9 kap. 1 §'), law.tobaccoOrdinance('4 kap. 1 §')],
    verified: true,
  },
  neededToOpen: true,
  clock: tobaccoClock,
  after: [
    companyFirst,
    {
      permit: 'tax-registration',
      gate: 'decision',
      strength: 'advisable',
      why: {
        sv: 'Kommunen ser på er ekonomi. Ordning på skatten sparar frågor.',
        en: 'The municipality looks at your finances. Having your taxes in order saves questions.',
      },
      source: sources.varmdoTobacco,
      verified: false,
    },
  ],
  requirements: [
    'property_designation',
    'planned_opening_day',
    'tobacco_products',
    'sales_channel',
    'persons_with_influence',
    'financing',
    'registration_certificate',
    'ownership_documents',
    'financing_evidence',
    'self_inspection_programme',
    'lease',
    'fee_receipt',
  ],
  referrals: [
    {
      to: 'police',
      // “Får kommunen inhämta” for retail, and must for wholesale (5 kap. 4 §).
      strength: 'customary',
      why: { sv: 'Är personerna lämpliga?', en: 'Are the people suitable?' },
      answerWithin: referralTime,
      reads: { persons_with_influence: because.persons },
    },
    taxes,
    debts,
  ],
  appeal: { to: 'administrative-court', within: weeks(3) },
});

export const tobaccoWholesale = definePermit({
  id: 'tobacco-wholesale',
  kind: 'permit',
  name: { sv: 'Tillstånd för partihandel med tobak', en: 'Wholesale licence for tobacco' },
  department: 'alcohol-licensing',
  ...boundToHolder(
    all(
      yes('sells_tobacco'),
      chosen('tobacco_buyers', 'companies', 'both'),
      not(sellsFromAbroad),
      no('has_tobacco_wholesale'),
      not(all(yes('has_tobacco_licence'), chosen('takeover_how', 'shares'))),
    ),
    yes('has_tobacco_wholesale'),
  ),
  why: {
    sv: 'Ni ska sälja tobak till andra företag. Säljer ni också till privatpersoner behövs båda tillstånden.',
    en: 'You will sell tobacco to other businesses. If you sell to private individuals too, you need both licences.',
  },
  tests: {
    sv: 'Att ni är lämpliga och följer lagen. Polisen och Tullverket säger sitt.',
    en: 'That you are suitable and follow the law. The police and Customs give their opinions.',
  },
  obstacles: [
    {
      sv: 'En kund saknar tillstånd att sälja tobak. Kontrollera varje ny kund först.',
      en: 'A customer has no tobacco licence. Check each new customer first.',
    },
    {
      sv: 'Ansökan går till fel kommun. Den ska till kommunen där företaget har sitt säte.',
      en: 'The application goes to the wrong municipality. Apply where the company has its registered office.',
    },
  ],
  fee: {
    sv: 'Kommunens avgift för ansökan, och sedan för tillsyn.',
    en: 'The municipality’s application fee, and then a supervision fee.',
  },
  validity: { sv: 'Tills vidare eller en viss tid.', en: 'Until further notice or for a set time.' },
  law: {
    source: law.tobacco('5 kap. 1–4, 6, 7 och 10 §§'),
    also: [law.tobacco('1 kap. 3 §; 8 kap. 1–2 §§; 9 kap. 1 §'), law.tobaccoOrdinance('4 kap. 1 §')],
    verified: true,
  },
  neededToOpen: true,
  after: [companyFirst],
  clock: tobaccoClock,
  requirements: [
    'planned_opening_day',
    'tobacco_products',
    'persons_with_influence',
    'financing',
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
        sv: 'Är personerna lämpliga? Yttrandet krävs (lagen om tobak och liknande produkter 5 kap. 4 §).',
        en: 'Are the people suitable? The opinion is required (the Tobacco Act, chapter 5, section 4).',
      },
      answerWithin: referralTime,
      reads: { persons_with_influence: because.persons },
    },
    {
      to: 'customs',
      strength: 'required',
      why: {
        sv: 'Är den sökande lämplig? Yttrandet krävs (lagen om tobak och liknande produkter 5 kap. 4 §).',
        en: 'Is the applicant suitable? The opinion is required (the Tobacco Act, chapter 5, section 4).',
      },
      answerWithin: referralTime,
      reads: { persons_with_influence: because.persons },
    },
    taxes,
    debts,
  ],
  appeal: { to: 'administrative-court', within: weeks(3) },
});
