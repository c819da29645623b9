import { type AnswerRefusal, answerFields, answerRefusalWords } from '../answers.ts';
import type { ActWords } from '../define.ts';

export const words: ActWords<'text' | 'files', AnswerRefusal, 'hearing-answered'> = {
  title: { sv: 'Yttra er', en: 'Comment' },
  button: { sv: 'Skicka svaret', en: 'Send the answer' },
  fields: answerFields,
  refusals: answerRefusalWords,
  history: {
    'hearing-answered': {
      staff: { sv: 'Företaget yttrade sig: {permit}.', en: 'The business gave its comments: {permit}.' },
      applicant: { sv: 'Ni yttrade er.', en: 'You gave your comments.' },
    },
  },
};
