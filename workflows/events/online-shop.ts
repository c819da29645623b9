import { defineEvent } from '../define.ts';

export const onlineShop = defineEvent({
  id: 'online-shop',
  group: 'shop',
  aim: 'open',
  name: { sv: 'Sälja på nätet eller till andra företag', en: 'Sell online or to other businesses' },
  description: { sv: 'Nätbutik, lager eller partihandel.', en: 'An online shop, a warehouse or wholesale.' },
  given: {},
});
