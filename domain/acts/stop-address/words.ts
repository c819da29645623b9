import type { ActWords } from '../define.ts';

export const words: ActWords<never, 'not-found' | 'too-late', 'address-stopped'> = {
  title: { sv: 'Stoppa bytet av e-postadress', en: 'Stop the change of email address' },
  button: { sv: 'Stoppa bytet', en: 'Stop the change' },
  fields: {},
  refusals: {
    'not-found': { as: 'not-found' },
    'too-late': {
      as: 'cannot-be-done',
      says: {
        sv: 'Länken gäller inte längre. Tiden har gått ut, eller så har kommunen rättat adressen. Kontakta kommunens företagslots om något är fel.',
        en: 'The link is no longer valid. The time has run out, or the municipality has corrected the address. Contact the municipality’s business coordinator if something is wrong.',
      },
    },
  },
  history: {
    'address-stopped': {
      staff: {
        sv: 'Bytet av e-postadress stoppades från den gamla adressen. Företagets länkar gjordes om.',
        en: 'The change of email address was stopped from the old address. The links of the business were replaced.',
      },
      applicant: {
        sv: 'Bytet av e-postadress stoppades från den gamla adressen.',
        en: 'The change of email address was stopped from the old address.',
      },
    },
  },
  mails: {
    'address-stopped': {
      say: (_id, _view, said) => {
        const heading = said.say(texts.heading);
        return { subject: heading, heading, paragraphs: texts.text.map((text) => said.say(text)) };
      },
      sent: {
        staff: {
          sv: 'En ny länk skickades till företaget.',
          en: 'A new link was sent to the business.',
        },
        applicant: { sv: 'En ny länk skickades till er.', en: 'A new link was sent to you.' },
      },
    },
  },
};

const texts = {
  heading: { sv: 'Bytet av e-postadress är stoppat', en: 'The change of email address is stopped' },
  text: [
    {
      sv: 'Mejlen om ärendet kommer hit som förut. Alla äldre länkar har slutat fungera: använd den här i stället.',
      en: 'The emails about the case come here as before. All older links have stopped working: use this one instead.',
    },
    {
      sv: 'Någon annan kan ha läst ärendet med er länk. Se efter i historiken att allt som står där är ert.',
      en: 'Somebody else may have read the case with your link. Check in the history that all it says is yours.',
    },
  ],
} as const;
