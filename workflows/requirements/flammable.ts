import { guarded, type Requirements } from './shapes.ts';

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
    label: { sv: 'Vem är föreståndare för brandfarlig vara?', en: 'Who is the supervisor for flammable goods?' },
    type: { kind: 'text', max: 120 },
  },
} as const satisfies Requirements;
