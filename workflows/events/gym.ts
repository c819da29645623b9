import { defineEvent } from '../define.ts';

export const gym = defineEvent({
  id: 'gym',
  group: 'body',
  aim: 'open',
  name: { sv: 'Öppna gym', en: 'Open a gym' },
  description: {
    sv: 'Träningslokal, kanske med solarium, bad eller mat.',
    en: 'Somewhere to work out, perhaps with a solarium, pool or food.',
  },
  given: { has_premises: true, treats_bodies: true },
});
