import type { ActWords } from '../define.ts';

export const words: ActWords<'text', never, 'colleagues-written-to'> = {
  title: { sv: 'Skriv en anteckning', en: 'Write a note' },
  button: { sv: 'Spara anteckningen', en: 'Save the note' },
  fields: {
    text: {
      label: { sv: 'Anteckning för er egen förvaltning', en: 'Note for your own department' },
      help: {
        sv: 'Företaget och andra myndigheter ser den inte här. Den hör ändå till ärendet: tillför den sakuppgifter är den en allmän handling som kan lämnas ut.',
        en: 'The business and other authorities do not see it here. It still belongs to the case: if it adds facts, it is a public record that may be released.',
      },
      as: 'text',
      rows: 3,
    },
  },
  refusals: {},
  history: {
    'colleagues-written-to': {
      staff: null,
      own: { sv: '{officer} skrev en anteckning: {permit}.', en: '{officer} wrote a note: {permit}.' },
    },
  },
};
