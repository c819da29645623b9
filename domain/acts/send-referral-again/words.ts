import type { ActWords } from '../define.ts';
import { type GoneReferral, goneReferralRefusals } from '../referrals.ts';

export const words: ActWords<'email', GoneReferral | 'sent-recently' | 'link-ended', 'referral-sent-again'> = {
  title: { sv: 'Skicka länken igen', en: 'Send the link again' },
  button: { sv: 'Skicka länken igen', en: 'Send the link again' },
  fields: {
    email: {
      label: { sv: 'E-postadress', en: 'Email address' },
      help: {
        sv: 'Skriver ni en annan adress slutar länken till den gamla att fungera.',
        en: 'If you write another address, the link to the old one stops working.',
      },
      as: 'email',
    },
  },
  refusals: {
    ...goneReferralRefusals,
    'link-ended': {
      as: 'cannot-be-done',
      says: {
        sv: 'Länkens tid är ute, och ett nytt mejl öppnar den inte. Ta tillbaka frågan och ställ den på nytt, med en senare sista dag.',
        en: 'The link has expired, and another email does not open it. Take the question back and ask it again, with a later last day.',
      },
    },
    'sent-recently': {
      as: 'cannot-be-done',
      says: {
        sv: 'Länken skickades för en stund sedan. Vänta en kvart innan ni skickar den till samma adress igen.',
        en: 'The link was sent a moment ago. Wait a quarter of an hour before you send it to the same address again.',
      },
    },
  },
  history: {
    'referral-sent-again': {
      staff: {
        sv: '{department} skickade länken till {asked} igen: {permit}.',
        en: '{department} sent the link to {asked} again: {permit}.',
      },
    },
  },
};
