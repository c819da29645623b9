import { defineEvent } from '../define.ts';

export const somethingElse = defineEvent({
  id: 'something-else',
  group: 'other',
  aim: 'open',
  name: { sv: 'Något annat', en: 'Something else' },
  description: {
    sv: 'Hittar ni inte er bransch? Berätta vad ni ska göra, så reder vi ut resten.',
    en: 'Is your trade not here? Tell us what you will do, and we work out the rest.',
  },
  given: {},
});
