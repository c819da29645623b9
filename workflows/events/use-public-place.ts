import { defineEvent } from '../define.ts';

export const usePublicPlace = defineEvent({
  id: 'use-public-place',
  group: 'gathering',
  aim: 'hold',
  name: { sv: 'Använda gata, torg eller park', en: 'Use a street, square or park' },
  description: {
    sv: 'Varor eller skylt på trottoaren, container, ställning eller filminspelning.',
    en: 'Goods or a sign on the pavement, a skip, scaffolding or filming.',
  },
  given: {
    uses_outdoors: true,
    company: 'registered',
    who_works: 'family',
    pays_how: 'invoice',
  },
  leavesOut: [
    {
      permits: ['tax-registration', 'cash-register'],
      because: 'it is a step of a business that exists, and no business is started by it',
    },
  ],
});
