import { defineEvent } from '../define.ts';

export const openShop = defineEvent({
  id: 'open-shop',
  group: 'shop',
  aim: 'open',
  name: { sv: 'Öppna butik utan livsmedel', en: 'Open a shop without food' },
  description: {
    sv: 'Kläder, heminredning, begagnat, växter, fyrverkerier eller annat.',
    en: 'Clothes, homeware, second-hand goods, plants, fireworks or other goods.',
  },
  given: { has_premises: true },
});
