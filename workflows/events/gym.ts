import { defineEvent } from '../define.ts';

export const gym = defineEvent({
  id: 'gym',
  group: 'body',
  aim: 'open',
  name: { sv: 'Öppna gym', en: 'Open a gym' },
  description: {
    sv: 'Träningslokal, kanske med solarium, bad eller mat.',
    en: 'Training premises, perhaps with a solarium, bath or food.',
  },
  given: { has_premises: true, treats_bodies: true },
});
