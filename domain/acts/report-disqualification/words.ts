import { disqualificationTexts } from '../../words/disqualified.ts';
import type { ActWords } from '../define.ts';

export const words: ActWords<'ground', never, 'disqualified'> = {
  title: { sv: 'Anmäl jäv', en: 'Report that you are disqualified' },
  button: { sv: 'Anmäl jäv', en: 'Report it' },
  fields: {
    ground: {
      label: { sv: 'Varför?', en: 'Why?' },
      as: 'choice',
      options: disqualificationTexts,
    },
  },
  refusals: {},
  history: {
    disqualified: {
      staff: { sv: 'En handläggare anmälde jäv.', en: 'An officer reported that they are disqualified.' },
      own: { sv: '{officer} anmälde jäv.', en: '{officer} reported that they are disqualified.' },
    },
  },
};
