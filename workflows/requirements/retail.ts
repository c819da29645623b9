import { guarded, longText, type Requirements } from './shapes.ts';

export const retail = {
  tobacco_products: {
    section: 'retail',
    label: { sv: 'Vilken tobak ska ni sälja?', en: 'Which tobacco will you sell?' },
    type: {
      kind: 'choices',
      options: {
        cigarettes: { sv: 'Cigaretter', en: 'Cigarettes' },
        snus: { sv: 'Snus', en: 'Snus' },
        other: { sv: 'Annan tobak', en: 'Other tobacco' },
      },
    },
  },
  nicotine_products: {
    section: 'retail',
    label: { sv: 'Vilka nikotinprodukter ska ni sälja?', en: 'Which nicotine products will you sell?' },
    type: {
      kind: 'choices',
      options: {
        pouches: { sv: 'Vitt snus', en: 'White snus' },
        ecig: { sv: 'E-cigaretter', en: 'E-cigarettes' },
        refills: { sv: 'Påfyllning', en: 'Refills' },
      },
    },
  },
  sales_channel: {
    section: 'retail',
    label: { sv: 'Hur säljer ni?', en: 'How do you sell?' },
    type: {
      kind: 'choices',
      options: {
        shop: { sv: 'Över disk', en: 'Over the counter' },
        machine: { sv: 'Automat med ålderskontroll', en: 'Machine with age control' },
        web: { sv: 'På nätet', en: 'On the web' },
      },
    },
  },
  explosive_goods: {
    section: 'retail',
    label: { sv: 'Vilka fyrverkerier, och hur mycket?', en: 'Which fireworks, and how much?' },
    help: { sv: 'Slag och vikt, både i butiken och i lager.', en: 'Kind and weight, both in the shop and in store.' },
    type: longText,
    guarded: guarded.safety,
  },
} as const satisfies Requirements;
