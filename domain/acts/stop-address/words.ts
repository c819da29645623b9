import type { CaseView } from '../../case/view.ts';
import type { MailSaid, MailWords } from '../../words/mail.ts';
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
    'address-lost': {
      say: (id, view, said) => lostMail(id, view, said),
      sent: {
        staff: {
          sv: 'Ett mejl om det skickades till adressen som inte används längre.',
          en: 'A mail about it was sent to the address that is no longer used.',
        },
        applicant: {
          sv: 'Ett mejl om det skickades till adressen som inte används längre.',
          en: 'A mail about it was sent to the address that is no longer used.',
        },
      },
    },
  },
};

/** The last mail to an address that had been confirmed. Whoever reads it may have brought the change about, or known nothing of it. */
function lostMail(id: string, view: CaseView, words: MailWords): MailSaid | undefined {
  const ask = view.address.asks.find(({ number }) => String(number) === id);
  if (!ask) return undefined;
  const values = { reference: view.submitted.reference };
  const heading = words.say(lost.heading);
  return {
    subject: heading,
    heading,
    paragraphs: [words.say(ask.state === 'stopped' ? lost.stopped : lost.corrected, values), words.say(lost.ended)],
    more: [words.say(lost.wrong)],
  };
}

const lost = {
  heading: { sv: 'Er e-postadress gäller inte längre', en: 'Your email address is no longer used' },
  stopped: {
    sv: 'Bytet till den här adressen har tagits tillbaka från adressen som användes före. Mejlen om ärende {reference} går dit igen.',
    en: 'The change to this address has been taken back from the address that was used before. The emails about case {reference} go there again.',
  },
  corrected: {
    sv: 'Kommunen har rättat e-postadressen i ärende {reference}. Mejlen går nu till en annan adress.',
    en: 'The municipality has corrected the email address in case {reference}. The emails now go to another address.',
  },
  ended: {
    sv: 'Hit kommer inga fler, och länkarna som har kommit hit har slutat fungera.',
    en: 'No more will come here, and the links that came here no longer work.',
  },
  wrong: {
    sv: 'Är det ert ärende och har det blivit fel? Hör av er till oss. Adressen står nedanför.',
    en: 'Is it your case, and has it gone wrong? Get in touch with us. The address is below.',
  },
} as const;

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
