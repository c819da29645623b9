import { any, yes } from '#domain/definitions/condition.ts';
import { guarded, longText, type Requirements } from './shapes.ts';

export const event = {
  event_kind: {
    section: 'event',
    label: { sv: 'Beskriv arrangemanget', en: 'Describe the event' },
    help: { sv: 'Vad ni ordnar och hur det går till.', en: 'What you are organising, and what will happen.' },
    type: longText,
  },
  event_dates: {
    section: 'event',
    label: { sv: 'Vilka datum och tider?', en: 'Which dates and times?' },
    help: { sv: 'Räkna med tiden för att bygga upp och riva.', en: 'Include the time for setting up and taking down.' },
    type: { kind: 'text', max: 200 },
  },
  event_place: {
    section: 'event',
    label: { sv: 'Var hålls det?', en: 'Where will it be held?' },
    help: {
      sv: 'Adress eller plats. Går det längs en väg, beskriv vägen.',
      en: 'Address or place. If it follows a road, describe the route.',
    },
    type: { kind: 'text', max: 200 },
  },
  expected_visitors: {
    section: 'event',
    label: { sv: 'Hur många besökare väntar ni?', en: 'How many visitors do you expect?' },
    help: { sv: 'Räkna dem som är där samtidigt.', en: 'Count those who are there at the same time.' },
    type: { kind: 'number', min: 1, max: 200000, integer: true },
  },
  order_and_safety: {
    section: 'event',
    label: { sv: 'Hur håller ni ordning och säkerhet?', en: 'How will you ensure order and safety?' },
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
    label: { sv: 'Vilka tält och scener sätter ni upp?', en: 'Which tents and stages will you put up?' },
    help: { sv: 'Storlek, och hur många som får plats.', en: 'Size, and how many people they hold.' },
    type: longText,
    when: any(yes('big_tent'), yes('event_builds')),
  },
  pyrotechnics_used: {
    section: 'event',
    label: {
      sv: 'Vilka fyrverkerier, hur många och på vilket avstånd?',
      en: 'Which fireworks, how many and at what distance?',
    },
    help: {
      sv: 'Slag, antal, och hur långt det är till folk och hus.',
      en: 'Kind, number, and the distance to people and buildings.',
    },
    type: longText,
  },
  pyrotechnics_responsible: {
    section: 'event',
    label: { sv: 'Vem ansvarar för fyrverkeriet?', en: 'Who is responsible for the fireworks?' },
    help: { sv: 'Namn, telefon och utbildning.', en: 'Name, telephone and training.' },
    type: { kind: 'text', max: 200 },
    guarded: guarded.persons,
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
      en: 'Number of tickets, stake, prizes, the draw and who supervises it.',
    },
    type: longText,
  },
} as const satisfies Requirements;
