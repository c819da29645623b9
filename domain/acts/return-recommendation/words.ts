import type { ActWords } from '../define.ts';

export const words: ActWords<'comment', 'nothing-recommended', 'recommendation-returned'> = {
  title: { sv: 'Skicka tillbaka förslaget', en: 'Send the proposal back' },
  button: { sv: 'Skicka tillbaka', en: 'Send back' },
  fields: {
    comment: {
      label: { sv: 'Vad ska ses över?', en: 'What is to be looked at again?' },
      help: {
        sv: 'Andra ser det inte här. Det sparas i ärendet och kan komma att lämnas ut.',
        en: 'Others do not see it here. It is kept in the case and may come to be released.',
      },
      as: 'text',
      rows: 3,
    },
  },
  refusals: {
    'nothing-recommended': {
      as: 'cannot-decide',
      says: {
        sv: 'Det finns inget förslag att skicka tillbaka.',
        en: 'There is no proposal to send back.',
      },
    },
  },
  history: {
    'recommendation-returned': {
      staff: null,
      own: {
        sv: '{officer} skickade tillbaka förslaget: {comment}',
        en: '{officer} sent the proposal back: {comment}',
      },
    },
  },
};
