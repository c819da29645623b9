import type { RequestView } from '../case/view.ts';
import { inSentence, type Text } from '../definitions/text.ts';
import { type MailSaid, type MailWords, type PlainMail, plain } from '../words/mail.ts';

/** A mail about a question to the applicant: what it says where mails may say what it is about, and where they may not. */
export interface QuestionMail {
  readonly open: { readonly subject: Text; readonly text: Text; readonly follows?: Text };
  readonly reserved: PlainMail;
}

/** A question of either kind is told by a mail of the same cause. */
export const requestSent = {
  staff: {
    sv: 'E-brev med frågan skickades till företaget.',
    en: 'E-mail with the question was sent to the business.',
  },
  applicant: { sv: 'E-brev med en fråga skickades till er.', en: 'E-mail with a question was sent to you.' },
} as const;

/** @returns nothing when the case has no such question */
export function questionMail(
  { open, reserved }: QuestionMail,
  request: RequestView | undefined,
  words: MailWords,
): MailSaid | undefined {
  if (!request) return undefined;
  if (!words.open) return plain(words, reserved);
  const values = {
    permit: words.permit(request.permit),
    permitInside: inSentence(words.permit(request.permit)),
    body: words.body(request.department),
    day: words.day(request.lastDay),
  };
  const heading = words.say(open.subject, values);
  return {
    subject: heading,
    heading,
    paragraphs: [words.say(open.text, values), ...(open.follows ? [words.say(open.follows, values)] : [])],
  };
}
