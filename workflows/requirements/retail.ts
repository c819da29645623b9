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
    label: { sv: 'Vilka produkter utan tobak ska ni sälja?', en: 'Which products without tobacco will you sell?' },
    type: {
      kind: 'choices',
      options: {
        pouches: { sv: 'Vitt snus', en: 'White snus' },
        other: { sv: 'Annat med nikotin', en: 'Other nicotine products' },
      },
    },
  },
  ecig_products: {
    section: 'retail',
    label: { sv: 'Vilka e-cigaretter ska ni sälja?', en: 'Which e-cigarettes will you sell?' },
    type: {
      kind: 'choices',
      options: {
        ecig: { sv: 'E-cigaretter', en: 'E-cigarettes' },
        refills: { sv: 'Påfyllning', en: 'Refills' },
      },
    },
  },
  goods_change: {
    section: 'retail',
    label: { sv: 'Vad ändras, och från vilken dag?', en: 'What changes, and from which day?' },
    help: { sv: 'Till exempel ny ägare eller ny lokal.', en: 'For example a new owner or new premises.' },
    type: longText,
  },
  sales_channel: {
    section: 'retail',
    label: { sv: 'Hur säljer ni?', en: 'How do you sell?' },
    type: {
      kind: 'choices',
      options: {
        shop: { sv: 'Över disk', en: 'Over the counter' },
        machine: { sv: 'Automat med ålderskontroll', en: 'Vending machine with age check' },
        web: { sv: 'På nätet', en: 'Online' },
      },
    },
  },
  explosive_goods: {
    section: 'retail',
    label: { sv: 'Vilka fyrverkerier, och hur mycket?', en: 'Which fireworks, and how much?' },
    help: { sv: 'Slag och vikt, både i butiken och i lager.', en: 'Type and weight, both in the shop and in storage.' },
    type: longText,
    guarded: guarded.safety,
  },
} as const satisfies Requirements;
