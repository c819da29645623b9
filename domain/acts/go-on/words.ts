import type { ChoiceRefusal } from '../../case/choose.ts';
import type { ActWords } from '../define.ts';

export const words: ActWords<'permit' | 'prerequisite' | 'choice', ChoiceRefusal, 'went-on'> = {
  title: { sv: 'Gå vidare ändå', en: 'Go on anyway' },
  button: { sv: 'Gå vidare ändå', en: 'Go on anyway' },
  fields: {
    permit: { label: { sv: 'Det ni går vidare med', en: 'What you go on with' }, as: 'given' },
    prerequisite: { label: { sv: 'Det som blev nej', en: 'What was refused' }, as: 'given' },
    choice: { label: { sv: 'Ert val', en: 'Your choice' }, as: 'given' },
  },
  refusals: {
    'not-found': { as: 'not-found' },
    'already-answered': { as: 'already-answered' },
    'leads-nowhere': { as: 'leads-nowhere' },
  },
  history: {
    'went-on': {
      staff: { sv: 'Företaget valde att gå vidare med {permit}.', en: 'The business chose to go on with {permit}.' },
      applicant: { sv: 'Ni valde att gå vidare med {permit}.', en: 'You chose to go on with {permit}.' },
    },
  },
};
