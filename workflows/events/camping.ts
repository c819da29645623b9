import { defineEvent } from '../define.ts';

export const camping = defineEvent({
  id: 'camping',
  group: 'stay',
  aim: 'open',
  name: { sv: 'Öppna camping eller ställplats', en: 'Open a campsite or motorhome park' },
  description: {
    sv: 'Platser för tält, husvagn och husbil, eller stugor.',
    en: 'Pitches for tents, caravans and motorhomes, or cabins.',
  },
  given: { lodges_guests: true, has_premises: true, lets_pitches: true },
});
