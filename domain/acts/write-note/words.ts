import type { ActWords } from '../define.ts';

export const words: ActWords<'text', never, 'colleagues-written-to'> = {
  title: { sv: 'Skriv en anteckning', en: 'Write a note' },
  button: { sv: 'Spara anteckningen', en: 'Save the note' },
  fields: {
    text: {
      label: { sv: 'Anteckning för er egen förvaltning', en: 'Note for your own department' },
      help: {
        sv: 'Företaget och andra myndigheter ser den inte här. Sakuppgifter i den hör ändå till ärendet: företaget har rätt att ta del av dem (förvaltningslagen 10 §) om inte sekretess hindrar, och anteckningen kan lämnas ut.',
        en: 'The business and other authorities do not see it here. Facts in it still belong to the case: the business has a right to them (Administrative Procedure Act, section 10) unless secrecy prevents that, and the note may be released.',
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
