import type { Text } from '../../definitions/text.ts';
import type { FieldWords } from '../define.ts';

/** Its form, apart from what only mails and refusals need: the page of the case draws it. */
export const form = {
  title: { sv: 'Byt e-postadress', en: 'Change the email address' },
  button: { sv: 'Skicka en länk till den nya adressen', en: 'Send a link to the new address' },
  fields: {
    email: {
      label: { sv: 'Ny e-postadress', en: 'New email address' },
      help: {
        sv: 'Vi skickar en länk dit. Adressen byts när ni har bekräftat den.',
        en: 'We send a link there. The address is changed when you have confirmed it.',
      },
      as: 'email',
    },
  },
} as const satisfies { title: Text; button: Text; fields: Record<'email', FieldWords> };
