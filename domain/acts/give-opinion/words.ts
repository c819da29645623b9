import { stanceTexts } from '../../words/case.ts';
import type { ActWords } from '../define.ts';

export const words: ActWords<'stance' | 'text' | 'conditions', 'conditions-unexpected', 'opinion-given'> = {
  title: { sv: 'Lämna yttrande', en: 'Give your opinion' },
  button: { sv: 'Lämna yttrandet', en: 'Give the opinion' },
  fields: {
    stance: { label: { sv: 'Ståndpunkt', en: 'Stance' }, as: 'choice', options: stanceTexts },
    text: { label: { sv: 'Motivering', en: 'Reasons' }, as: 'text', rows: 4 },
    conditions: {
      label: { sv: 'Villkor, ett på varje rad', en: 'Conditions, one on each line' },
      help: {
        sv: 'Fyll i om ni inte har något att invända, men med villkor. Den som beslutar tar över varje villkor, eller säger varför inte.',
        en: 'Fill in if you have no objection, but with conditions. Whoever decides takes over each one, or says why not.',
      },
      as: 'lines',
      rows: 3,
    },
  },
  refusals: {
    'conditions-unexpected': {
      as: 'invalid-input',
      says: {
        sv: 'Villkor hör bara till ”Inget att invända, med villkor”. Välj det, eller ta bort villkoren.',
        en: 'Conditions only go with “No objection, with conditions”. Choose that, or remove them.',
      },
    },
  },
  history: {
    'opinion-given': {
      staff: { sv: '{department} lämnade sitt yttrande: {permit}.', en: '{department} gave its opinion: {permit}.' },
      applicant: {
        sv: '{department} lämnade sitt yttrande: {permit}.',
        en: '{department} gave its opinion: {permit}.',
      },
    },
  },
};
