import { guarded, longText, type Requirements } from './shapes.ts';

export const flammable = {
  goods_and_amounts: {
    section: 'flammable',
    label: {
      sv: 'Vilka brandfarliga varor, och hur många liter inne och ute?',
      en: 'Which flammable goods, and how many litres inside and outside?',
    },
    type: { kind: 'long-text' },
  },
  goods_storage: {
    section: 'flammable',
    label: { sv: 'Hur förvaras och används varorna?', en: 'How are the goods stored and used?' },
    type: { kind: 'long-text' },
    guarded: guarded.safety,
  },
  goods_supervisor: {
    section: 'flammable',
    label: { sv: 'Vem är föreståndare för varorna?', en: 'Who is the supervisor of the goods?' },
    type: { kind: 'text', max: 120 },
  },
  goods_participants: {
    section: 'flammable',
    label: { sv: 'Vilka ska sälja eller hantera varorna?', en: 'Who will sell or handle the goods?' },
    help: {
      sv: 'Alla som deltar ska godkännas. Skriv inte personnummer här.',
      en: 'Everyone who takes part must be approved. Do not write personal identity numbers here.',
    },
    type: longText,
    guarded: guarded.persons,
  },
} as const satisfies Requirements;
