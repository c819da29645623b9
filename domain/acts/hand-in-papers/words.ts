import type { ActWords } from '../define.ts';

export const words: ActWords<'requirement' | 'text' | 'files', 'papers-too-late' | 'not-wanted', 'papers-handed-in'> = {
  title: { sv: 'Lämna in handlingar', en: 'Hand in papers' },
  button: { sv: 'Skicka handlingarna', en: 'Send the papers' },
  fields: {
    requirement: { label: { sv: 'Handlingen', en: 'The paper' }, as: 'given' },
    text: {
      label: { sv: 'Något ni vill säga om dem', en: 'Anything you want to say about them' },
      as: 'text',
      rows: 3,
    },
    files: { label: { sv: 'Filer', en: 'Files' }, as: 'given' },
  },
  refusals: {
    'papers-too-late': { as: 'papers-too-late' },
    'not-wanted': {
      as: 'invalid-input',
      says: {
        sv: 'Den handlingen behövs inte här. Skicka den utan att ange vilken den är.',
        en: 'That paper is not needed here. Send it without saying which it is.',
      },
    },
  },
  history: {
    'papers-handed-in': {
      staff: { sv: 'Företaget lämnade in handlingar: {permit}.', en: 'The business handed in papers: {permit}.' },
      applicant: { sv: 'Ni lämnade in handlingar: {permit}.', en: 'You handed in papers: {permit}.' },
    },
  },
};
