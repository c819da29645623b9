import { defineEvent } from '../define.ts';

export const somethingElse = defineEvent({
  id: 'something-else',
  group: 'other',
  aim: 'open',
  name: { sv: 'Något annat', en: 'Something else' },
  description: {
    sv: 'Hittar ni inte er bransch? Berätta vad ni ska göra, så reder vi ut resten.',
    en: 'Can’t find your trade? Tell us what you will do, and we will work out the rest.',
  },
  given: {},
});
