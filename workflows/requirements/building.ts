import { longText, type Requirements } from './shapes.ts';

export const building = {
  previous_use: {
    section: 'building',
    label: { sv: 'Vad användes lokalen till senast?', en: 'What were the premises last used for?' },
    type: { kind: 'text', max: 200 },
  },
  building_measures: {
    section: 'building',
    label: { sv: 'Vad ska byggas eller ändras?', en: 'What will be built or changed?' },
    type: { kind: 'long-text' },
  },
  fire_safety: {
    section: 'building',
    label: { sv: 'Hur löses brandskydd och utrymning?', en: 'How will you ensure fire safety and evacuation?' },
    type: { kind: 'long-text' },
  },
  accessibility: {
    section: 'building',
    label: { sv: 'Hur blir lokalen tillgänglig för alla?', en: 'How will the premises be accessible to all?' },
    help: { sv: 'Entré, toalett och mått.', en: 'Entrance, toilet and measurements.' },
    type: { kind: 'long-text' },
  },
  ventilation: {
    section: 'building',
    label: { sv: 'Hur löses ventilation och imkanal?', en: 'How will the ventilation and extraction duct work?' },
    type: { kind: 'long-text' },
  },
  detailed_plan: {
    section: 'building',
    label: { sv: 'Vilken detaljplan gäller, om ni vet?', en: 'Which detailed plan applies, if you know?' },
    type: { kind: 'text', max: 200 },
    optional: true,
  },
  certified_controller: {
    section: 'building',
    label: { sv: 'Vem är kontrollansvarig?', en: 'Who is the certified controller?' },
    help: {
      sv: 'Lämna tomt om ni inte har utsett någon. För förråd, murar och altaner behövs ingen.',
      en: 'Leave empty if you have not appointed anybody. Sheds, walls and decks need none.',
    },
    type: { kind: 'text', max: 200 },
    optional: true,
  },
  facility_details: {
    section: 'building',
    label: {
      sv: 'Vad ska anläggas, och hur stort blir det?',
      en: 'What will be constructed, and how large will it be?',
    },
    help: { sv: 'Yta, höjd och avstånd till gränsen.', en: 'Area, height and distance to the boundary.' },
    type: longText,
  },
  demolition_details: {
    section: 'building',
    label: { sv: 'Vad ska rivas?', en: 'What will be demolished?' },
    help: {
      sv: 'Vilket hus, hur stort och från vilket år.',
      en: 'Which building, how large it is and the year it was built.',
    },
    type: longText,
  },
  ground_details: {
    section: 'building',
    label: { sv: 'Hur ska marken ändras?', en: 'How will the ground be changed?' },
    help: { sv: 'Höjd före och efter, och hur stor yta.', en: 'Level before and after, and how large an area.' },
    type: longText,
  },
  shore_reason: {
    section: 'building',
    label: { sv: 'Varför behöver det ligga vid stranden?', en: 'Why does it need to be by the shore?' },
    type: longText,
  },
} as const satisfies Requirements;
