import { yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

export const retail = {
  sells_folkol: {
    ask: { sv: 'Ska ni sälja folköl i butiken?', en: 'Will you sell low-alcohol beer (folköl) in the shop?' },
    help: {
      sv: 'Öl över 2,25 och upp till 3,5 volymprocent. Butiken måste också sälja riktig mat.',
      en: 'Beer above 2.25 and up to 3.5 per cent by volume. The shop must also sell real food.',
    },
    when: yes('deals_in_alcohol'),
    type: yesNo,
  },
  sells_tobacco: {
    ask: {
      sv: 'Ska ni sälja cigaretter, snus eller annan tobak?',
      en: 'Will you sell cigarettes, snus or other tobacco?',
    },
    without: { sv: 'Utan tobak från början', en: 'Without tobacco at first' },
    when: yes('sells_special_goods'),
    type: yesNo,
  },
  sells_nicotine: {
    ask: {
      sv: 'Ska ni sälja vitt snus eller annat nikotin utan tobak?',
      en: 'Will you sell white snus or other nicotine without tobacco?',
    },
    when: yes('sells_special_goods'),
    type: yesNo,
  },
  sells_ecig: {
    ask: { sv: 'Ska ni sälja e-cigaretter eller påfyllning?', en: 'Will you sell e-cigarettes or refills?' },
    when: yes('sells_special_goods'),
    type: yesNo,
  },
  sells_otc: {
    ask: { sv: 'Ska ni sälja receptfria läkemedel?', en: 'Will you sell medicines without prescription?' },
    help: { sv: 'Till exempel värktabletter och nässprej.', en: 'For example painkillers and nasal spray.' },
    when: yes('sells_special_goods'),
    type: yesNo,
  },
  sells_second_hand: {
    ask: { sv: 'Ska ni köpa in och sälja begagnade varor?', en: 'Will you buy and sell second-hand goods?' },
    help: {
      sv: 'Gäller bland annat smycken, klockor, cyklar, mopeder, båtar, telefoner, datorer, kameror, instrument och konst.',
      en: 'This covers jewellery, watches, bicycles, mopeds, boats, phones, computers, cameras, instruments and art, among others.',
    },
    when: yes('sells_special_goods'),
    type: yesNo,
  },
} as const satisfies Questions;
