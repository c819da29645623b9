import { yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

export const retail = {
  goods: {
    ask: { sv: 'Vad av detta ska ni sälja?', en: 'Which of these will you sell?' },
    help: {
      sv: 'Naturläkemedel, kosttillskott, cigarettpapper och örter att röka räknas inte.',
      en: 'Natural remedies, food supplements, cigarette paper and herbs to smoke do not count.',
    },
    type: {
      kind: 'several',
      of: [
        'sells_tobacco',
        'sells_nicotine',
        'sells_ecig',
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
  /** Lagen om tobak och liknande produkter 1 kap. 3 § 5: what is sold to others than consumers is wholesale. */
  tobacco_buyers: {
    ask: { sv: 'Vem säljer ni tobaken till?', en: 'Who buys the tobacco?' },
    help: { sv: 'En kiosk eller restaurang är ett företag.', en: 'A kiosk or a restaurant is a company.' },
    when: yes('sells_tobacco'),
    type: {
      kind: 'choice',
      options: {
        consumers: { sv: 'Privatpersoner', en: 'Private persons' },
        companies: { sv: 'Andra företag', en: 'Other companies' },
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
  sells_otc: {
    ask: { sv: 'Ska ni sälja receptfria läkemedel?', en: 'Will you sell medicines without prescription?' },
    tick: { sv: 'Receptfria läkemedel, även nikotintuggummi', en: 'Medicines without prescription, nicotine gum too' },
    help: {
      sv: 'Till exempel värktabletter och nikotintuggummi. Godkända naturläkemedel räknas inte.',
      en: 'For example painkillers and nicotine gum. Approved natural remedies do not count.',
    },
    when: yes('sells_special_goods'),
    type: yesNo,
  },
} as const satisfies Questions;
