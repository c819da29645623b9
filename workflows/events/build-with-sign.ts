import { defineEvent } from '../define.ts';

export const buildWithSign = defineEvent({
  id: 'build-with-sign',
  group: 'building',
  aim: 'build',
  name: { sv: 'Bygga, riva, gräva eller sätta upp skylt', en: 'Build, demolish, dig or put up a sign' },
  description: {
    sv: 'Ny lokal, tillbyggnad, ny fasad, mark, rivning eller skylt.',
    en: 'New premises, an extension, a new façade, groundworks, demolition or a sign.',
  },
  given: {
    has_premises: true,
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
