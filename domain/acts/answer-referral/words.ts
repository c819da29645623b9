import { stanceTexts } from '../../words/case.ts';
import type { ActWords } from '../define.ts';
import { conditionsField, conditionsRefusal, reasonsField } from '../opinion-conditions.ts';
import { type GoneReferral, goneReferralRefusals } from '../referrals.ts';

export const words: ActWords<
  'name' | 'stance' | 'text' | 'conditions',
  GoneReferral | 'conditions-unexpected',
  'referral-answered'
> = {
  title: { sv: 'Ert yttrande', en: 'Your opinion' },
  button: { sv: 'Skicka yttrandet', en: 'Send the opinion' },
  fields: {
    stance: { label: { sv: 'Ståndpunkt', en: 'Stance' }, as: 'choice', options: stanceTexts },
    text: reasonsField(6),
    conditions: conditionsField,
    name: {
      label: { sv: 'Ert namn och er titel', en: 'Your name and title' },
      help: { sv: 'Vem svarar för er del?', en: 'Who answers on your behalf?' },
      as: 'line',
    },
  },
  refusals: { ...goneReferralRefusals, 'conditions-unexpected': conditionsRefusal },
  history: {
    'referral-answered': {
      staff: { sv: '{asked} lämnade sitt yttrande: {permit}.', en: '{asked} gave its opinion: {permit}.' },
      applicant: { sv: '{asked} lämnade sitt yttrande: {permit}.', en: '{asked} gave its opinion: {permit}.' },
    },
  },
};
