import type { ActWords } from '../define.ts';
import { type GoneSuggestion, goneSuggestionRefusals } from '../suggestions.ts';

export const words: ActWords<'suggestion' | 'text', GoneSuggestion, 'suggestion-declined'> = {
  title: { sv: 'Tacka nej till förslaget', en: 'Decline the suggestion' },
  button: { sv: 'Nej, lägg inte till det', en: 'No, do not add it' },
  fields: {
    suggestion: { label: { sv: 'Förslaget', en: 'The suggestion' }, as: 'given' },
    text: {
      label: { sv: 'Vill ni säga varför? (frivilligt)', en: 'Do you want to say why? (optional)' },
      help: {
        sv: 'Den som föreslog det läser svaret. Ni ansvarar själva för att ha de tillstånd som verksamheten kräver.',
        en: 'Whoever suggested it reads the answer. You are responsible for having the permits that your business needs.',
      },
      as: 'text',
      rows: 3,
    },
  },
  refusals: goneSuggestionRefusals,
  history: {
    'suggestion-declined': {
      staff: {
        sv: 'Företaget sa nej till förslaget: {permit}.',
        en: 'The business declined the suggestion: {permit}.',
      },
      applicant: { sv: 'Ni sa nej till förslaget: {permit}.', en: 'You declined the suggestion: {permit}.' },
    },
  },
};
