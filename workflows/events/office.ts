import { defineEvent } from '../define.ts';

export const office = defineEvent({
  id: 'office',
  group: 'other',
  aim: 'open',
  name: { sv: 'Starta kontor eller konsultföretag', en: 'Start an office or a consultancy' },
  description: {
    sv: 'Konsult, hantverkare på uppdrag eller annat arbete från kontor eller hem.',
    en: 'Consultancy, a trade carried out at customers’ premises, or other work from an office or from home.',
  },
  given: {},
});
