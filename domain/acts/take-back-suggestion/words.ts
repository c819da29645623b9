import type { ActWords } from '../define.ts';
import { type GoneSuggestion, goneSuggestionRefusals, shortSuggestionMail } from '../suggestions.ts';

export type TakeBackRefusal = Exclude<GoneSuggestion, 'taken-back'> | 'another-bodys';

const mail = {
  subject: { sv: '{permit} – förslaget är tillbakataget', en: '{permit} – the suggestion has been taken back' },
  text: {
    sv: '{body} har tagit tillbaka förslaget om {permitInside}. Ni behöver inte svara på det. Undrar ni om det ändå krävs, fråga i ärendet. Ni ansvarar själva för att ha de tillstånd som verksamheten kräver.',
    en: '{body} has taken back the suggestion about {permitInside}. You need not answer it. If you wonder whether it is required anyway, ask in the case. You are responsible for having the permits that your business needs.',
  },
};

export const words: ActWords<'suggestion', TakeBackRefusal, 'suggestion-taken-back'> = {
  title: { sv: 'Ta tillbaka förslaget', en: 'Take the suggestion back' },
  button: { sv: 'Ta tillbaka förslaget', en: 'Take the suggestion back' },
  fields: { suggestion: { label: { sv: 'Förslaget', en: 'The suggestion' }, as: 'given' } },
  refusals: {
    'not-found': goneSuggestionRefusals['not-found'],
    'already-answered': goneSuggestionRefusals['already-answered'],
    lapsed: goneSuggestionRefusals.lapsed,
    'another-bodys': {
      as: 'cannot-be-done',
      says: {
        sv: 'En annan myndighet har föreslagit det. Bara den kan ta tillbaka det.',
        en: 'Another body suggested it, and only that body can take it back.',
      },
    },
  },
  history: {
    'suggestion-taken-back': {
      staff: {
        sv: '{department} tog tillbaka förslaget: {permit}.',
        en: '{department} took back the suggestion: {permit}.',
      },
      own: { sv: '{officer} tog tillbaka förslaget: {permit}.', en: '{officer} took back the suggestion: {permit}.' },
      applicant: {
        sv: '{department} tog tillbaka förslaget: {permit}.',
        en: '{department} took back the suggestion: {permit}.',
      },
    },
  },
  mails: {
    'take-back-suggestion': {
      say: shortSuggestionMail(mail.subject, mail.text),
      sent: {
        staff: {
          sv: 'Företaget fick veta att förslaget är tillbakataget.',
          en: 'The business was told that the suggestion is taken back.',
        },
        applicant: {
          sv: 'Ni fick veta att förslaget är tillbakataget.',
          en: 'You were told that the suggestion is taken back.',
        },
      },
    },
  },
};
