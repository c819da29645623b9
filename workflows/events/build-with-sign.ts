import { defineEvent } from '../define.ts';

export const buildWithSign = defineEvent({
  id: 'build-with-sign',
  group: 'other',
  aim: 'build',
  name: { sv: 'Bygga nytt eller bygga ut, med skylt', en: 'Build or extend, with a sign' },
  description: {
    sv: 'Ny lokal, tillbyggnad, ny fasad eller ny skylt.',
    en: 'New premises, an extension, a new front or a new sign.',
  },
  given: {},
});
