import { defineEvent } from '../define.ts';

export const lodging = defineEvent({
  id: 'lodging',
  group: 'stay',
  aim: 'open',
  name: { sv: 'Öppna hotell, vandrarhem eller B&B', en: 'Open a hotel, hostel or B&B' },
  description: {
    sv: 'Hyra ut rum till gäster, med eller utan frukost.',
    en: 'Letting rooms to guests, with or without breakfast.',
  },
  given: { lodges_guests: true, has_premises: true, lets_rooms: true },
});
