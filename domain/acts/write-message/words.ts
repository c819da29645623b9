import type { ActWords } from '../define.ts';

export const words: ActWords<'text' | 'files', never, 'message-written'> = {
  title: { sv: 'Skriv till handläggaren', en: 'Write to the officer' },
  button: { sv: 'Skicka meddelandet', en: 'Send the message' },
  fields: {
    text: { label: { sv: 'Ert meddelande', en: 'Your message' }, as: 'text', rows: 5 },
    files: { label: { sv: 'Filer', en: 'Files' }, as: 'given' },
  },
  refusals: {},
  history: {
    'message-written': {
      staff: { sv: 'Företaget skrev ett meddelande: {permit}.', en: 'The business wrote a message: {permit}.' },
      applicant: { sv: 'Ni skrev till {department}: {permit}.', en: 'You wrote to {department}: {permit}.' },
    },
  },
};
