import { type AnswerRefusal, answerFields, answerRefusalWords } from '../answers.ts';
import type { ActWords } from '../define.ts';

export const words: ActWords<'text' | 'files', AnswerRefusal, 'supplement-answered'> = {
  title: { sv: 'Komplettera', en: 'Send in what is missing' },
  button: { sv: 'Skicka svaret', en: 'Send the answer' },
  fields: answerFields,
  refusals: answerRefusalWords,
  history: {
    'supplement-answered': {
      staff: {
        sv: 'Företaget lämnade en komplettering: {permit}.',
        en: 'The business sent in what was missing: {permit}.',
      },
      applicant: { sv: 'Ni lämnade en komplettering.', en: 'You sent in what was missing.' },
    },
  },
};
