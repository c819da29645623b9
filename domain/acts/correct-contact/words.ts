import type { ActWords } from '../define.ts';

export const words: ActWords<'email' | 'reason', never, 'contact-corrected' | 'follow-up-resolved'> = {
  title: { sv: 'Rätta e-postadressen', en: 'Correct the email address' },
  button: { sv: 'Rätta och skicka igen', en: 'Correct and send again' },
  fields: {
    email: { label: { sv: 'E-postadress', en: 'Email address' }, as: 'email' },
    reason: {
      label: { sv: 'Hur vet du att den är rätt?', en: 'How do you know that it is right?' },
      help: {
        sv: 'Bekräftelsen skickas igen till adressen, och uppföljningen avslutas.',
        en: 'The receipt is sent again to the address, and the follow-up is resolved.',
      },
      as: 'line',
    },
  },
  refusals: {},
  history: {
    'contact-corrected': {
      staff: {
        sv: '{officer} rättade företagets e-postadress: {reason}',
        en: '{officer} corrected the email address of the business: {reason}',
      },
      applicant: { sv: 'Er e-postadress rättades.', en: 'Your email address was corrected.' },
    },
    'follow-up-resolved': {
      staff: { sv: '{officer} avslutade uppföljningen.', en: '{officer} resolved the follow-up.' },
    },
  },
};
