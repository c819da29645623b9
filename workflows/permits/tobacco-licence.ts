import { months, weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { because } from './reads.ts';
import { debts, taxes } from './referrals.ts';
import { referralTime } from './times.ts';

export const tobaccoLicence = definePermit({
  id: 'tobacco-licence',
  kind: 'permit',
  name: { sv: 'Försäljningstillstånd för tobak', en: 'Licence to sell tobacco' },
  department: 'alcohol-licensing',
  when: yes('sells_tobacco'),
  why: {
    sv: 'Ni ska sälja tobak. Varje butik behöver ett eget tillstånd.',
    en: 'You will sell tobacco. Each shop needs a licence of its own.',
  },
  tests: {
    sv: 'Att ni är lämpliga, har ordning på ekonomin och kontrollerar ålder.',
    en: 'That you are suitable, have your finances in order and check age.',
  },
  obstacles: [
    {
      sv: 'Egenkontrollprogrammet saknas. Utan det räknas ansökan inte som komplett.',
      en: 'The self-inspection programme is missing. Without it the application does not count as complete.',
    },
    { sv: 'En ägare har skatteskuld. Betala den före ansökan.', en: 'An owner has tax debt. Pay it before you apply.' },
  ],
  fee: {
    sv: 'Kommunens avgift för ansökan, därefter en årlig tillsynsavgift.',
    en: 'The municipality’s application fee, then a yearly supervision fee.',
  },
  validity: { sv: 'Tills vidare. Anmäl nya ägare.', en: 'Until further notice. Notify new owners.' },
  law: {
    source: unread('Lag (2018:2088) om tobak och liknande produkter 5 kap. 1–3 §§; förordning (2019:223)'),
    verified: false,
  },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'law',
    typical: weeks(8),
    statutory: months(4),
    extension: months(4),
    counting: {
      starts: 'complete',
      onSupplement: 'restart',

      source: unread('Förordning (2019:223) om tobak och liknande produkter'),
      verified: false,
    },
    source: sources.varmdoTobacco,
    verified: false,
    note: { sv: 'Tiden räknas från komplett ansökan.', en: 'Counted from a complete application.' },
  },
  after: [
    {
      permit: 'tax-registration',
      gate: 'decision',
      strength: 'hard',
      why: { sv: 'Skatterna ska vara i ordning före beslutet.', en: 'Taxes must be in order before the decision.' },
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
    'age_check',
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
      // The municipality may ask before it decides on retail, and must only for wholesale (Folkhälsomyndigheten).
      strength: 'customary',
      why: { sv: 'Är personerna lämpliga?', en: 'Are the persons suitable?' },
      answerWithin: referralTime,
      reads: {
        persons_with_influence: because.persons,
      },
    },
    taxes,
    debts,
  ],
  appeal: { to: 'administrative-court', within: weeks(3) },
  sources: [sources.tobaccoPolice, sources.varmdoTobacco, sources.svenljungaTobacco, sources.halmstadTobacco],
});
