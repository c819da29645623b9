import type { caseNow } from '../case/now.ts';
import { type CaseView, isWithdrawn } from '../case/view.ts';
import { inSentence, type Language } from '../definitions/text.ts';
import { dayInWords } from '../words/dates.ts';
import { fill } from '../words/fill.ts';
import type { MailItem } from '../words/mail.ts';

export { fill } from '../words/fill.ts';

/** What a mail says, before any layout. The same content gives the HTML and the text part. */
export interface MailContent {
  readonly language: Language;
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  /** Several matters in one mail, each with what it is and its own way in. */
  readonly items?: readonly MailItem[];
  readonly action: { readonly label: string; readonly url: string };
  readonly more: readonly string[];
  readonly footer: string;
}

/**
 * How much a mail says. `open`: which permit, which body, what was decided; such facts about a business are public records.
 * `reserved`: the reference and what to do, and the rest behind the link. Reasons, answers and attachments are in no mail.
 */
export const mailDetails = ['open', 'reserved'] as const;
export type MailDetail = (typeof mailDetails)[number];

/** Where the case is, as one sentence. */
export function whereText(now: ReturnType<typeof caseNow>, view: CaseView, language: Language): string {
  if (view.status === 'closed' || now.finished === now.total) {
    return { sv: 'Alla delar är färdiga.', en: 'All parts are done.' }[language];
  }
  if (now.total === 1) return { sv: 'Beslutet är inte fattat än.', en: 'The decision is not made yet.' }[language];
  return fill(
    { sv: 'Klart hittills: {finished} av {total} delar.', en: 'Done so far: {finished} of {total} parts.' }[language],
    {
      finished: String(now.finished),
      total: String(now.total),
    },
  );
}

/**
 * What the applicant can do now: every question and every choice that waits.
 *
 * @param nameOf the name of a permit; left out where no mail may say it
 */
export function youText(
  now: ReturnType<typeof caseNow>,
  view: CaseView,
  language: Language,
  nameOf?: (permit: string) => string,
): string {
  const todo = now.todo.map((one) => {
    const permit = one.kind === 'answer' ? one.request.permit : one.permit;
    if (one.kind === 'answer') {
      return nameOf
        ? fill(say.answerAbout[language], {
            permit: inSentence(nameOf(permit)),
            day: dayInWords(one.lastDay, language),
          })
        : say.answer[language];
    }
    return nameOf ? fill(say.chooseAbout[language], { permit: inSentence(nameOf(permit)) }) : say.choose[language];
  });
  if (todo.length > 0) return [...new Set(todo)].join(' ');
  if (isWithdrawn(view)) return say.withdrawn[language];
  if (view.status === 'closed' || now.finished === now.total) return say.read[language];
  return say.nothing[language];
}

const say = {
  answer: { sv: 'Svara på det handläggaren frågar om.', en: 'Answer what the officer asks.' },
  answerAbout: { sv: 'Svara på frågan om {permit} senast {day}.', en: 'Answer the question about {permit} by {day}.' },
  choose: { sv: 'Välj hur ni vill gå vidare.', en: 'Choose how you want to go on.' },
  chooseAbout: { sv: 'Välj hur ni vill gå vidare med {permit}.', en: 'Choose how you want to go on with {permit}.' },
  withdrawn: {
    sv: 'Inget. Ni har återkallat ärendet, och det finns inget beslut att vänta på.',
    en: 'Nothing. You have withdrawn the case, and there is no decision to wait for.',
  },
  read: { sv: 'Läs besluten och spara dem.', en: 'Read the decisions and keep them.' },
  nothing: {
    sv: 'Inget just nu. Vi hör av oss när något händer.',
    en: 'Nothing right now. We will write when something happens.',
  },
};
