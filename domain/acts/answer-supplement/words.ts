import { type AnswerRefusal, answerFields, answerRefusalWords, itemsField } from '../answers.ts';
import type { ActWords } from '../define.ts';

export const words: ActWords<'text' | 'files' | 'items', AnswerRefusal | 'not-waited-for', 'supplement-answered'> = {
  title: { sv: 'Komplettera', en: 'Send in what is missing' },
  button: { sv: 'Skicka svaret', en: 'Send the answer' },
  fields: { ...answerFields, items: itemsField },
  refusals: {
    ...answerRefusalWords,
    'not-waited-for': {
      as: 'invalid-input',
      says: {
        sv: 'Något av det är redan inskickat, eller behövs inte längre. Läs om sidan för att se vad som saknas.',
        en: 'Some of it has been sent already, or is not needed any more. Reload the page to see what is missing.',
      },
    },
  },
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
