import type { ActWords } from '../define.ts';

export const words: ActWords<'note', never, 'follow-up-resolved'> = {
  title: { sv: 'Avsluta uppföljningen', en: 'Resolve the follow-up' },
  button: { sv: 'Avsluta', en: 'Resolve' },
  fields: { note: { label: { sv: 'Vad har gjorts?', en: 'What was done?' }, as: 'text', rows: 3 } },
  refusals: {},
  history: {
    'follow-up-resolved': {
      staff: { sv: '{officer} avslutade uppföljningen.', en: '{officer} resolved the follow-up.' },
    },
  },
};
