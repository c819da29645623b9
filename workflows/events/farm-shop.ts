import { defineEvent } from '../define.ts';

export const farmShop = defineEvent({
  id: 'farm-shop',
  group: 'shop',
  aim: 'open',
  name: { sv: 'Öppna gårdsbutik', en: 'Open a farm shop' },
  description: {
    sv: 'Sälja egna varor på gården, kanske med kafé eller egen dryck.',
    en: 'Sell your own goods on the farm, perhaps with a café or drinks you make yourselves.',
  },
  given: { handles_food: true, has_premises: true, food_extent: 'regular' },
});
