import { stanceTexts } from '../../words/case.ts';
import type { ActWords } from '../define.ts';
import { conditionsField, conditionsRefusal, reasonsField } from '../opinion-conditions.ts';

export const words: ActWords<'stance' | 'text' | 'conditions', 'conditions-unexpected', 'opinion-given'> = {
  title: { sv: 'Lämna yttrande', en: 'Give your opinion' },
  button: { sv: 'Lämna yttrandet', en: 'Give the opinion' },
  fields: {
    stance: { label: { sv: 'Ståndpunkt', en: 'Stance' }, as: 'choice', options: stanceTexts },
    text: reasonsField(4),
    conditions: conditionsField,
  },
  refusals: { 'conditions-unexpected': conditionsRefusal },
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
