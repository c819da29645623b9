import { longText, type Requirements } from './shapes.ts';

export const event = {
  event_kind: {
    section: 'event',
    label: { sv: 'Vad är det för arrangemang?', en: 'What kind of event is it?' },
    help: {
      sv: 'Till exempel marknad, konsert, tävling eller fest.',
      en: 'For example a market, concert, competition or party.',
    },
    type: { kind: 'text', max: 200 },
  },
  event_dates: {
    section: 'event',
    label: { sv: 'Vilka datum och tider?', en: 'Which dates and times?' },
    help: { sv: 'Räkna med tiden för att bygga upp och riva.', en: 'Include the time to set up and take down.' },
    type: { kind: 'text', max: 200 },
  },
  expected_visitors: {
    section: 'event',
    label: { sv: 'Hur många besökare väntar ni?', en: 'How many visitors do you expect?' },
    help: { sv: 'Räkna dem som är där samtidigt.', en: 'Count those who are there at once.' },
    type: { kind: 'number', min: 1, max: 200000, integer: true },
  },
  order_and_safety: {
    section: 'event',
    label: { sv: 'Hur håller ni ordning och säkerhet?', en: 'How do you keep order and safety?' },
    help: { sv: 'Vakter, sjukvård, utrymning och avspärrning.', en: 'Guards, first aid, evacuation and fencing.' },
    type: longText,
  },
  sound: {
    section: 'event',
    label: { sv: 'Hur blir ljudet?', en: 'What will the sound be like?' },
    help: { sv: 'Musik, högtalare och tider.', en: 'Music, loudspeakers and times.' },
    type: { kind: 'text', max: 200 },
  },
  tents: {
    section: 'event',
    label: { sv: 'Vilka tält och scener sätter ni upp?', en: 'Which tents and stages do you put up?' },
    help: { sv: 'Skriv Inga om det inte blir några.', en: 'Write None if there will be none.' },
    type: longText,
  },
  association_purpose: {
    section: 'event',
    label: { sv: 'Vad arbetar föreningen för?', en: 'What does the association work for?' },
    type: longText,
  },
  lottery_details: {
    section: 'event',
    label: { sv: 'Beskriv lotteriet', en: 'Describe the lottery' },
    help: {
      sv: 'Antal lotter, insats, vinster, dragning och vem som kontrollerar.',
      en: 'Number of tickets, stake, prizes, draw and who checks.',
    },
    type: longText,
  },
} as const satisfies Requirements;
