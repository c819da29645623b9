import type { Requirements } from './shapes.ts';

export const publicPlace = {
  place_description: {
    section: 'public-place',
    label: {
      sv: 'Var ska det stå, och hur stor yta tar det?',
      en: 'Where will it stand, and how large an area will it take up?',
    },
    type: { kind: 'long-text' },
  },
  objects_placed: {
    section: 'public-place',
    label: { sv: 'Vad ställer ni upp?', en: 'What will you put there?' },
    help: {
      sv: 'Antal och mått på bord, staket, vagn, stånd, skyltar eller container.',
      en: 'Number and size of tables, fences, a cart, stalls, signs or a skip.',
    },
    type: { kind: 'long-text' },
  },
  place_period: {
    section: 'public-place',
    label: { sv: 'Vilka datum, dagar och tider?', en: 'Which dates, days and times?' },
    type: { kind: 'text', max: 200 },
  },
  clearance: {
    section: 'public-place',
    label: { sv: 'Hur bred passage blir kvar för gående?', en: 'How wide a passage will be left for pedestrians?' },
    type: { kind: 'number', min: 0, max: 100, integer: false, unit: { sv: 'meter', en: 'metres' } },
  },
} as const satisfies Requirements;
