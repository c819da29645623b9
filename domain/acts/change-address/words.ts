import { type AddressAsk, waitingAsk } from '../../case/address.ts';
import type { CaseView } from '../../case/view.ts';
import type { MailSaid, MailWords } from '../../words/mail.ts';
import type { ActWords } from '../define.ts';
import { form } from './form.ts';

export const words: ActWords<'email', 'in-use', 'address-asked'> = {
  ...form,
  refusals: {
    'in-use': {
      as: 'invalid-input',
      says: {
        sv: 'Mejlen går redan till den adressen. Skriv den nya.',
        en: 'The emails already go to that address. Write the new one.',
      },
    },
  },
  history: {
    'address-asked': {
      staff: {
        sv: 'Företaget bad om att byta e-postadress. Den nya är inte bekräftad än.',
        en: 'The business asked to change its email address. The new one is not confirmed yet.',
      },
      applicant: {
        sv: 'Ni bad om att byta e-postadress till {email}.',
        en: 'You asked to change your email address to {email}.',
      },
    },
  },
  mails: {
    'address-confirm': {
      say: (_id, view, said) => mail(texts.confirm, view, said),
      sent: {
        staff: {
          sv: 'En länk skickades till den nya adressen, för att bekräfta den.',
          en: 'A link was sent to the new address, to confirm it.',
        },
        applicant: {
          sv: 'En länk skickades till den nya adressen, för att bekräfta den.',
          en: 'A link was sent to the new address, to confirm it.',
        },
      },
    },
    'address-asked': {
      say: (_id, view, said) => mail(texts.asked, view, said),
      sent: {
        staff: {
          sv: 'Den gamla adressen fick veta att företaget vill byta.',
          en: 'The old address was told that the business wants to change.',
        },
        applicant: {
          sv: 'Den gamla adressen fick veta att ni vill byta.',
          en: 'The old address was told that you want to change.',
        },
      },
    },
  },
};

/** Nothing in it is of the case but its number: it may reach somebody who has nothing to do with that. */
function mail(of: (typeof texts)['confirm' | 'asked'], view: CaseView, words: MailWords): MailSaid | undefined {
  const waiting: AddressAsk | undefined = waitingAsk(view.address);
  if (!waiting) return undefined;
  const values = { reference: view.submitted.reference, day: words.day(waiting.lastDay) };
  return {
    subject: words.say(of.subject, values),
    heading: words.say(of.heading, values),
    paragraphs: of.text.map((text) => words.say(text, values)),
    button: words.say(of.button),
    more: of.more.map((text) => words.say(text, values)),
  };
}

const texts = {
  confirm: {
    subject: { sv: 'Bekräfta er e-postadress senast {day}', en: 'Confirm your email address by {day}' },
    heading: { sv: 'Bekräfta er e-postadress', en: 'Confirm your email address' },
    text: [
      {
        sv: 'Någon vill att mejlen om ärende {reference} ska gå till den här adressen. Är det ni? Bekräfta den senast {day}.',
        en: 'Somebody wants the emails about case {reference} to go to this address. Is it you? Confirm it by {day}.',
      },
    ],
    button: { sv: 'Bekräfta adressen', en: 'Confirm the address' },
    more: [
      {
        sv: 'Känner ni inte till ärendet behöver ni inte göra något. Då skickar vi inget mer hit.',
        en: 'If you know nothing of the case, you need not do anything. Then we send nothing more here.',
      },
    ],
  },
  asked: {
    subject: { sv: 'Någon vill byta er e-postadress', en: 'Somebody wants to change your email address' },
    heading: { sv: 'Någon vill byta er e-postadress', en: 'Somebody wants to change your email address' },
    text: [
      {
        sv: 'Någon som har öppnat ärende {reference} vill att mejlen ska gå till en annan adress. De går dit om den bekräftas senast {day}. Tills dess kommer de hit.',
        en: 'Somebody who has opened case {reference} wants the emails to go to another address. They will if it is confirmed by {day}. Until then they come here.',
      },
      {
        sv: 'Var det ni behöver ni inte göra något här. Var det inte ni kan ni stoppa bytet. Då slutar alla länkar till ärendet att fungera, och ni får en ny hit.',
        en: 'If it was you, there is nothing to do here. If it was not you, you can stop the change. Then all links to the case stop working, and you get a new one here.',
      },
    ],
    button: { sv: 'Stoppa bytet', en: 'Stop the change' },
    more: [],
  },
} as const;
