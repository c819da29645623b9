import { isOutside } from '../case/asked.ts';
import { type CaseCatalogue, caseCatalogue } from '../case/case-catalogue.ts';
import type { ConsultedKind, ParsedCause } from '../case/mail-causes.ts';
import { askedOf, type CaseView, permitOf } from '../case/view.ts';
import type { Catalogue } from '../definitions/catalogue.ts';
import { inSentence } from '../definitions/text.ts';
import { dayInWords } from '../words/dates.ts';
import { fill } from '../words/fill.ts';
import { nameOf } from '../words/names.ts';
import type { MailContent } from './content.ts';

type Cause = Extract<ParsedCause, { readonly to: 'consulted' }>;

/** A mail to a body outside the catalogue, and where it and an answer to it go. */
export interface ConsultedMail {
  readonly to: string;
  /** Whoever asks. */
  readonly replyTo: string;
  readonly content: MailContent;
}

/** What each says. Nobody knows which language such a body reads: Swedish, and in English where to read on. */
const says: Readonly<
  Record<ConsultedKind, { readonly heading: string; readonly text: string; readonly english: string }>
> = {
  question: {
    heading: 'Vad anser ni? Svara senast {day}',
    text: '{by} handlägger {permit} och vill veta vad ni anser. Öppna länken, läs frågan och svara senast {day}. Ni behöver inget konto.',
    english: 'In English: you are asked for an opinion. Open the link and choose English. No account is needed.',
  },
  reminder: {
    heading: 'Påminnelse: svara senast {day}',
    text: '{by} har frågat vad ni anser om {permit}. Svaret behövs senast {day}.',
    english: 'In English: a reminder. Your opinion is needed. Open the link and choose English.',
  },
  overdue: {
    heading: 'Vi har inte fått ert svar',
    text: '{by} bad om ert svar om {permit} senast {day}. Ni kan fortfarande svara, till och med {until} eller tills det är beslutat.',
    english: 'In English: your opinion has not arrived. You can still give it. Open the link and choose English.',
  },
  'taken-back': {
    heading: 'Ni behöver inte svara',
    text: '{by} har tagit tillbaka frågan om {permit}. Ni behöver inte göra något, och länken visar inget mer.',
    english: 'In English: the question is taken back. You need not do anything.',
  },
};

/**
 * What a body outside the catalogue is told. Neither the question nor anything of the application is in it: they are behind the
 * link.
 *
 * @param url the link, with its key
 * @throws Error when the case has no such question to such a body
 */
export function consultedMail({ kind, referral }: Cause, view: CaseView, today: Catalogue, url: string): ConsultedMail {
  const asked = askedOf(view, referral);
  const permit = permitOf(view, referral.split('.')[0] ?? '');
  if (!asked || !permit || !isOutside(asked.to)) throw new Error(`no question ${referral} to a body outside`);
  const catalogue: CaseCatalogue = caseCatalogue(today, view.submitted);
  const mailbox = catalogue.departments[permit.planned.department]?.mailbox ?? '';
  const by = nameOf(catalogue, 'departments', permit.planned.department, 'sv');
  const values = {
    by,
    permit: inSentence(nameOf(catalogue, 'permits', permit.id, 'sv')),
    day: dayInWords(asked.lastDay, 'sv'),
    until: dayInWords(asked.to.opensUntil, 'sv'),
  };
  const { heading, text, english } = says[kind];
  const filled = fill(heading, values);
  return {
    to: asked.to.email,
    replyTo: mailbox,
    content: {
      language: 'sv',
      sender: by,
      subject: `${view.submitted.reference}: ${filled}`,
      heading: filled,
      paragraphs: [fill(text, values), english],
      rows: [{ label: 'Ärende', value: view.submitted.reference }],
      action: { label: kind === 'taken-back' ? 'Öppna sidan' : 'Läs frågan och svara', url },
      more: kind === 'taken-back' ? [] : ['Länken är till er. Skicka den bara vidare till den hos er som ska svara.'],
      contact: `Frågor: ${by} (${mailbox}).`,
      footer: 'Meddelandet kommer från Företagslots.',
    },
  };
}
