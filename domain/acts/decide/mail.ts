import { isPositive, type PermitView } from '../../case/view.ts';
import type { Text } from '../../definitions/text.ts';
import { type MailSaid, type MailWords, type PlainMail, plain } from '../../words/mail.ts';
import { spanInWords } from '../../words/spans.ts';

/** The mail about a decision. Its reasons and conditions stand in the case alone. */
export function decisionMail(permit: PermitView | undefined, words: MailWords): MailSaid | undefined {
  const made = permit?.decision;
  if (!permit || !made) return undefined;
  if (!words.open) return plain(words, decisionReserved);
  const names = {
    permit: words.permit(permit.id),
    outcome: words.outcome(permit, made.outcome),
    body: words.body(permit.planned.department),
  };
  const appeal = words.appeal(permit.id);
  const canAppeal = appeal !== undefined && appeal.to !== 'not-appealable' && appeal.to !== 'no-decision';
  return {
    subject: words.say(decided.subject, names),
    heading: words.say(decided.subject, names),
    paragraphs: [
      words.say(permit.planned.kind === 'opinion' ? decided.said : decided.who, names),
      words.say(isPositive(made.outcome) ? decided.positive : decided.negative),
      ...(canAppeal && !(made.outcome === 'granted')
        ? [words.say(decided.appeal, { ...names, within: spanInWords(appeal.within, words.language) })]
        : []),
    ],
  };
}

const decided = {
  subject: { sv: '{permit} – {outcome}', en: '{permit} – {outcome}' },
  who: { sv: '{body} har beslutat: {permit}, {outcome}.', en: '{body} has decided: {permit}, {outcome}.' },
  said: { sv: '{body} har lämnat sitt yttrande: {outcome}.', en: '{body} has given its opinion: {outcome}.' },
  positive: {
    sv: 'Öppna ärendet och läs beslutet innan ni börjar. Där står vad som gäller.',
    en: 'Open the case and read the decision before you start. It says what applies.',
  },
  negative: {
    sv: 'Öppna ärendet för att läsa skälen och se vad ni kan göra.',
    en: 'Open the case to read the reasons and see what you can do.',
  },
  appeal: {
    sv: 'Vill ni överklaga ska överklagandet ha kommit in till {body} inom {within} från den dag ni fick del av beslutet. Hur ni gör står i ärendet.',
    en: 'If you want to appeal, your appeal must reach {body} within {within} of the day you received the decision. The case says how.',
  },
} as const satisfies Record<string, Text>;

const decisionReserved: PlainMail = {
  heading: { sv: 'Ett beslut är fattat', en: 'A decision has been made' },
  text: {
    sv: 'Det finns ett nytt beslut i ert ärende. Öppna ärendet för att läsa beslutet, skälen och hur ni kan överklaga.',
    en: 'There is a new decision in your case. Open the case to read it, the reasons and how you can appeal.',
  },
};
