import { stanceTexts } from '../../words/case.ts';
import type { ActWords } from '../define.ts';

export const words: ActWords<'stance' | 'text', never, 'opinion-given'> = {
  title: { sv: 'Lämna yttrande', en: 'Give your opinion' },
  button: { sv: 'Lämna yttrandet', en: 'Give the opinion' },
  fields: {
    stance: { label: { sv: 'Ståndpunkt', en: 'Stance' }, as: 'choice', options: stanceTexts },
    text: { label: { sv: 'Motivering', en: 'Reasons' }, as: 'text', rows: 4 },
  },
  refusals: {},
  history: {
    'opinion-given': {
      staff: { sv: '{department} lämnade sitt yttrande: {permit}.', en: '{department} gave its opinion: {permit}.' },
      applicant: {
        sv: '{department} lämnade sitt yttrande: {permit}.',
        en: '{department} gave its opinion: {permit}.',
      },
    },
  },
};
