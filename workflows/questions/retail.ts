import { all, any, chosen, not, yes } from '#domain/definitions/condition.ts';
import { sellsFromAbroad } from './business.ts';
import { type Questions, yesNo } from './shapes.ts';

const nicotineOrTobacco = any(yes('sells_tobacco'), yes('sells_nicotine'), yes('sells_ecig'));

export const retail = {
  goods: {
    ask: { sv: 'Vad av detta ska ni sälja?', en: 'Which of these will you sell?' },
    help: {
      sv: 'Naturläkemedel, kosttillskott, cigarettpapper och örter att röka räknas inte.',
      en: 'Herbal remedies, food supplements, cigarette papers and herbs for smoking do not count.',
    },
    type: {
      kind: 'several',
      of: [
        'sells_tobacco',
        'sells_nicotine',
        'sells_ecig',
        'brings_goods',
        'sells_otc',
        'sells_fireworks',
        'sells_second_hand',
        'lottery',
      ],
    },
  },
  sells_tobacco: {
    ask: {
      sv: 'Ska ni sälja cigaretter, snus eller annan tobak?',
      en: 'Will you sell cigarettes, snus or other tobacco?',
    },
    tick: {
      sv: 'Cigaretter, snus, vattenpipstobak eller annan tobak',
      en: 'Cigarettes, snus, water-pipe tobacco or other tobacco',
    },
    without: { sv: 'Utan tobak från början', en: 'Without tobacco at first' },
    when: yes('sells_special_goods'),
    type: yesNo,
  },
  /** Lagen om tobak och liknande produkter 1 kap. 3 § 4–5 and lagen om tobaksfria nikotinprodukter 3 § 2: only to consumers is it retail. */
  tobacco_buyers: {
    ask: {
      sv: 'Vem köper tobaken, nikotinet eller e-cigaretterna?',
      en: 'Who buys the tobacco, nicotine or e-cigarettes?',
    },
    help: { sv: 'En kiosk eller restaurang är ett företag.', en: 'A kiosk or a restaurant counts as a business.' },
    when: nicotineOrTobacco,
    type: {
      kind: 'choice',
      options: {
        consumers: { sv: 'Privatpersoner', en: 'Private individuals' },
        companies: { sv: 'Andra företag', en: 'Other businesses' },
        both: { sv: 'Båda', en: 'Both' },
      },
    },
  },
  sells_nicotine: {
    ask: {
      sv: 'Ska ni sälja vitt snus eller annat nikotin utan tobak?',
      en: 'Will you sell white snus or other nicotine without tobacco?',
    },
    tick: { sv: 'Vitt snus eller annat nikotin utan tobak', en: 'White snus or other nicotine without tobacco' },
    when: yes('sells_special_goods'),
    type: yesNo,
  },
  sells_ecig: {
    ask: { sv: 'Ska ni sälja e-cigaretter eller påfyllning?', en: 'Will you sell e-cigarettes or refills?' },
    tick: { sv: 'E-cigaretter eller påfyllning', en: 'E-cigarettes or refills' },
    when: yes('sells_special_goods'),
    type: yesNo,
  },
  /** “Tillverkare och importörer” (lagen om tobak 2 kap. 2, 3 och 7 §§; lagen om tobaksfria nikotinprodukter 5 §). */
  brings_goods: {
    ask: {
      sv: 'Gör ni tobaken eller nikotinet själva, eller tar ni in det från ett annat land?',
      en: 'Do you make the tobacco or nicotine yourselves, or bring it in from another country?',
    },
    tick: {
      sv: 'Något av detta som vi gör själva eller tar in från ett annat land',
      en: 'Any of these that we make ourselves or bring in from another country',
    },
    when: yes('sells_special_goods'),
    type: yesNo,
  },
  product_notified: {
    ask: {
      sv: 'Är varorna redan anmälda till Folkhälsomyndigheten?',
      en: 'Are the goods already notified to the Public Health Agency?',
    },
    help: {
      sv: 'Fråga den som gör varan. Gör ni den själva är det ni som anmäler.',
      en: 'Ask the manufacturer. If you make them yourselves, it is you who must notify.',
    },
    when: all(yes('brings_goods'), nicotineOrTobacco),
    type: {
      kind: 'choice',
      options: {
        notified: { sv: 'Ja, för Sverige', en: 'Yes, for Sweden' },
        not_yet: { sv: 'Nej, eller bara i andra länder', en: 'No, or only in other countries' },
      },
    },
  },
  /** “Där återförsäljningsstället finns i Sverige och konsumenten i en annan medlemsstat” (lagen om tobak 1 kap. 3 § 9, 5 kap. 15 §). */
  ecig_abroad: {
    ask: {
      sv: 'Ska ni sälja e-cigaretter på distans till privatpersoner i andra EES-länder?',
      en: 'Will you sell e-cigarettes at a distance to private individuals in other EEA countries?',
    },
    when: all(
      yes('sells_ecig'),
      chosen('tobacco_buyers', 'consumers', 'both'),
      chosen('pays_how', 'online'),
      not(sellsFromAbroad),
    ),
    type: yesNo,
  },
  sells_otc: {
    ask: { sv: 'Ska ni sälja receptfria läkemedel?', en: 'Will you sell over-the-counter medicines?' },
    tick: {
      sv: 'Receptfria läkemedel, även nikotintuggummi',
      en: 'Over-the-counter medicines, including nicotine gum',
    },
    help: {
      sv: 'Till exempel värktabletter och nikotintuggummi. Godkända naturläkemedel räknas inte.',
      en: 'For example painkillers and nicotine gum. Approved herbal remedies do not count.',
    },
    when: yes('sells_special_goods'),
    type: yesNo,
  },
} as const satisfies Questions;

/** “Försäljning till konsumenter.” */
export const toConsumers = chosen('tobacco_buyers', 'consumers', 'both');
