import type { RequestView } from '../case/view.ts';
import type { Text } from '../definitions/text.ts';
import type { MailSaid, MailWords } from '../words/mail.ts';
import { filesTold } from './files-told.ts';

/** A mail about a question to the applicant. What is asked stands in the case alone. */
export interface QuestionMail {
  readonly subject: Text;
  readonly text: Text;
  readonly follows?: Text;
  /** Instead of that, where the question does not say that the matter may be dismissed unexamined. */
  readonly decidedAnyway?: Text;
  /** What the button says; that it opens the case, without it. */
  readonly button?: Text;
  /** Instead of its text and button, where neither a file nor an opinion goes with the question. */
  readonly bare?: { readonly text: Text; readonly button: Text };
}

/** A question of either kind is told by a mail of the same cause. */
export const requestSent = {
  staff: {
    sv: 'Ett mejl med frågan skickades till företaget.',
    en: 'An email with the question was sent to the business.',
  },
  applicant: { sv: 'Ett mejl med en fråga skickades till er.', en: 'An email with a question was sent to you.' },
} as const;

/** @returns nothing when the case has no such question */
export function questionMail(
  { subject, text, follows, decidedAnyway = follows, button, bare }: QuestionMail,
  request: RequestView | undefined,
  words: MailWords,
): MailSaid | undefined {
  if (!request) return undefined;
  const values = {
    permit: words.permit(request.permit),
    permitInside: words.permitInside(request.permit),
    body: words.body(request.department),
    bodyInside: words.bodyInside(request.department),
    day: words.day(request.lastDay),
  };
  const after = request.mayDismiss ? follows : decidedAnyway;
  const isBare = (request.files ?? []).length === 0 && (request.opinions ?? []).length === 0;
  const told = isBare && bare ? bare : { text, button };
  const heading = words.say(subject, values);
  return {
    subject: heading,
    heading,
    paragraphs: [
      words.say(told.text, values),
      ...filesTold(request.files, words),
      ...(after ? [words.say(after, values)] : []),
    ],
    ...(told.button && { button: words.say(told.button) }),
  };
}
