import { excludedText } from '../../words/suggestions.ts';
import type { ActWords } from '../define.ts';
import { type GoneSuggestion, goneSuggestionRefusals, shortSuggestionMail } from '../suggestions.ts';

export type AcceptRefusal = GoneSuggestion | 'in-case' | 'excluded' | 'no-longer';

const mail = {
  subject: { sv: '{permit} hör nu till ert ärende', en: '{permit} is now part of your case' },
  text: {
    sv: 'Ni sa ja till förslaget. Den som beslutar om {permitInside} får det nu, eller när det som måste vara klart före är klart. Ni ser tiderna i ärendet, och om något papper ska lämnas in.',
    en: 'You accepted the suggestion. Whoever decides on {permitInside} gets it now, or when what must come first is done. The case shows the times, and whether a paper is to be handed in.',
  },
};

export const words: ActWords<'suggestion' | 'requirements', AcceptRefusal, 'suggestion-accepted'> = {
  title: { sv: 'Lägg till det i ärendet', en: 'Add it to the case' },
  button: { sv: 'Ja, lägg till det', en: 'Yes, add it' },
  fields: {
    suggestion: { label: { sv: 'Förslaget', en: 'The suggestion' }, as: 'given' },
    requirements: { label: { sv: 'Det som behövs', en: 'What is needed' }, as: 'given' },
  },
  refusals: {
    ...goneSuggestionRefusals,
    'in-case': {
      as: 'cannot-be-done',
      says: { sv: 'Ärendet har det redan.', en: 'The case already has it.' },
    },
    excluded: {
      as: 'cannot-be-done',
      says: excludedText,
    },
    'no-longer': {
      as: 'cannot-be-done',
      says: {
        sv: 'Det söks inte längre så. Fråga den som föreslog det vad som gäller nu.',
        en: 'It is not applied for in this way any more. Ask whoever suggested it what applies now.',
      },
    },
  },
  history: {
    'suggestion-accepted': {
      staff: { sv: 'Företaget sa ja till förslaget: {permit}.', en: 'The business accepted the suggestion: {permit}.' },
      applicant: { sv: 'Ni sa ja till förslaget: {permit}.', en: 'You accepted the suggestion: {permit}.' },
    },
  },
  mails: {
    'accept-suggestion': {
      say: shortSuggestionMail(mail.subject, mail.text),
      sent: {
        staff: {
          sv: 'Företaget fick ett mejl om att det är tillagt.',
          en: 'The business was sent an email saying that it is added.',
        },
        applicant: {
          sv: 'Ni fick ett mejl om att det är tillagt.',
          en: 'You were sent an email saying that it is added.',
        },
      },
    },
  },
};
