import type { CaseView } from '../../case/view.ts';
import type { MailSaid, MailWords } from '../../words/mail.ts';
import type { ActWords } from '../define.ts';

export const words: ActWords<never, 'not-found' | 'stopped' | 'replaced' | 'over', 'address-confirmed'> = {
  title: { sv: 'Bekräfta e-postadressen', en: 'Confirm the email address' },
  button: { sv: 'Bekräfta adressen', en: 'Confirm the address' },
  fields: {},
  refusals: {
    'not-found': { as: 'not-found' },
    stopped: {
      as: 'cannot-be-done',
      says: {
        sv: 'Bytet stoppades från den gamla adressen.',
        en: 'The change was stopped from the old address.',
      },
    },
    replaced: {
      as: 'cannot-be-done',
      says: {
        sv: 'Ni har bett om ett nytt byte, eller så har kommunen rättat adressen. Använd länken i det senaste mejlet.',
        en: 'You have asked for another change, or the municipality has corrected the address. Use the link in the latest email.',
      },
    },
    over: {
      as: 'cannot-be-done',
      says: {
        sv: 'Det är för sent att bekräfta. Adressen är den gamla. Be om bytet igen på ärendets sida.',
        en: 'It is too late to confirm. The address is still the old one. Ask for the change again on the page of the case.',
      },
    },
  },
  history: {
    'address-confirmed': {
      staff: {
        sv: 'Företaget bytte e-postadress. Den är bekräftad från den nya.',
        en: 'The business changed its email address. It was confirmed from the new one.',
      },
      applicant: { sv: 'Er e-postadress byttes till {email}.', en: 'Your email address was changed to {email}.' },
    },
  },
  mails: {
    'address-new': {
      say: (_id, _view, said) => {
        const heading = said.say(texts.new.heading);
        return { subject: heading, heading, paragraphs: [said.say(texts.new.text)] };
      },
      sent: {
        staff: {
          sv: 'Den nya adressen fick veta att bytet är klart.',
          en: 'The new address was told that the change is done.',
        },
        applicant: {
          sv: 'Den nya adressen fick en bekräftelse och en länk.',
          en: 'The new address was sent a confirmation and a link.',
        },
      },
    },
    'address-left': {
      say: (id, view, said) => leftMail(id, view, said),
      sent: {
        staff: {
          sv: 'Den gamla adressen fick veta att bytet är klart.',
          en: 'The old address was told that the change is done.',
        },
        applicant: {
          sv: 'Den gamla adressen fick veta att bytet är klart.',
          en: 'The old address was told that the change is done.',
        },
      },
    },
  },
};

/** The last mail to the former address: it says nothing of the case, and can take the change back. */
function leftMail(id: string, view: CaseView, words: MailWords): MailSaid | undefined {
  const ask = view.address.asks.find(({ number }) => String(number) === id);
  if (ask?.stoppableUntil === undefined) return undefined;
  const values = { reference: view.submitted.reference, day: words.day(ask.stoppableUntil) };
  const heading = words.say(texts.left.heading);
  return {
    subject: heading,
    heading,
    paragraphs: texts.left.text.map((text) => words.say(text, values)),
    button: words.say(texts.left.button),
  };
}

const texts = {
  new: {
    heading: { sv: 'Er e-postadress är bytt', en: 'Your email address is changed' },
    text: {
      sv: 'Från och med nu kommer mejlen om ärendet hit. Äldre länkar har slutat fungera: använd den här i stället.',
      en: 'From now on the emails about the case come here. Older links no longer work: use this one instead.',
    },
  },
  left: {
    heading: { sv: 'Er e-postadress är bytt', en: 'Your email address is changed' },
    text: [
      {
        sv: 'Mejlen om ärende {reference} går nu till en annan adress, som har bekräftats. Hit kommer inga fler, och länkarna som har kommit hit har slutat fungera.',
        en: 'The emails about case {reference} now go to another address, which has been confirmed. No more will come here, and the links that came here no longer work.',
      },
      {
        sv: 'Var det inte ni? Då kan ni ta tillbaka adressen till och med {day}. Ni får då en ny länk hit.',
        en: 'Was it not you? Then you can take the address back until {day}. You then get a new link here.',
      },
    ],
    button: { sv: 'Ta tillbaka adressen', en: 'Take the address back' },
  },
} as const;
