import type { Outcome } from '../../case/facts.ts';
import { isPositive, type PermitView } from '../../case/view.ts';
import type { Text } from '../../definitions/text.ts';
import { appealedWithin } from '../../words/decision-appeal.ts';
import { groundTexts } from '../../words/grounds.ts';
import type { MailSaid, MailWords } from '../../words/mail.ts';
import { spanInWords } from '../../words/spans.ts';

/** The mail about a decision: of what, by whom and, where mails may say so, which. Its reasons and conditions stand in the case alone. */
export function decisionMail(permit: PermitView | undefined, words: MailWords): MailSaid | undefined {
  const made = permit?.decision;
  if (!permit || !made) return undefined;
  const names = {
    permit: words.permit(permit.id),
    permitInside: words.permitInside(permit.id),
    outcome: words.outcome(permit, made.outcome),
    body: words.body(permit.planned.department),
    bodyInside: words.bodyInside(permit.planned.department),
  };
  const isOpinion = permit.planned.kind === 'opinion';
  const isGiven = isOpinion && made.outcome !== 'closed';
  const button = words.say(isGiven ? decided.readOpinion : decided.read);
  if (!words.open) {
    const heading = words.say(isOpinion ? reserved.opinion : reserved.decision, names);
    const [who, where] = isOpinion ? [reserved.said, reserved.opinionThere] : [reserved.who, reserved.answerThere];
    return { subject: heading, heading, paragraphs: [words.say(who, names), words.say(where)], button };
  }
  const appeal = words.appeal(permit.id);
  const means = meaning[made.outcome];
  const within = appeal && appealedWithin(made, permit.planned.kind, appeal);
  return {
    subject: words.say(decided.subject, names),
    heading: words.say(decided.subject, names),
    paragraphs: [
      words.say(isOpinion ? (isGiven ? decided.said : decided.silent) : decided.who, names),
      ...(means ? [words.say(means, names)] : []),
      ...(made.ground ? [words.say(decided.because, { ground: words.say(groundTexts[made.ground]) })] : []),
      words.say(isPositive(made.outcome) ? (isOpinion ? decided.advice : decided.positive) : decided.negative),
      ...(within && !(made.outcome === 'granted')
        ? [words.say(decided.appeal, { ...names, within: spanInWords(within, words.language) })]
        : []),
    ],
    button,
  };
}

const decided = {
  subject: { sv: '{permit} – {outcome}', en: '{permit} – {outcome}' },
  who: {
    sv: '{body} har beslutat om {permitInside}: {outcome}.',
    en: '{body} has decided on {permitInside}: {outcome}.',
  },
  said: { sv: '{body} har lämnat sitt yttrande: {outcome}.', en: '{body} has given its opinion: {outcome}.' },
  silent: { sv: '{body} lämnar inget yttrande: {outcome}.', en: '{body} will not give an opinion: {outcome}.' },
  read: { sv: 'Läs beslutet', en: 'Read the decision' },
  readOpinion: { sv: 'Läs yttrandet', en: 'Read the opinion' },
  because: { sv: 'Skälet: {ground}.', en: 'The reason: {ground}.' },
  positive: {
    sv: 'Öppna ärendet och läs beslutet innan ni börjar. Där står vad som gäller.',
    en: 'Open the case and read the decision before you start. It says what applies.',
  },
  advice: {
    sv: 'Yttrandet är inget tillstånd. Vänta på beslutet innan ni börjar.',
    en: 'The opinion is not a permit. Wait for the decision before you start.',
  },
  negative: {
    sv: 'Öppna ärendet för att läsa skälen och se vad ni kan göra nu.',
    en: 'Open the case to read the reasons and see what you can do next.',
  },
  appeal: {
    sv: 'Vill ni överklaga måste överklagandet ha kommit in till {bodyInside} inom {within} från den dag ni fick del av beslutet. Hur ni gör står i ärendet.',
    en: 'If you want to appeal, your appeal must reach {bodyInside} within {within} of the day you received the decision. The case says how.',
  },
} as const satisfies Record<string, Text>;

/** What no yes and no no means. */
const meaning: Readonly<Partial<Record<Outcome, Text>>> = {
  dismissed: {
    sv: 'Det betyder att {bodyInside} inte prövar det ni har skickat in.',
    en: 'This means that {bodyInside} will not assess what you sent in.',
  },
  closed: {
    sv: 'Det betyder att {bodyInside} avslutar den här delen utan att säga ja eller nej.',
    en: 'This means that {bodyInside} is ending this part without saying yes or no.',
  },
};

/** Where mails may not say what was decided. */
const reserved = {
  decision: {
    sv: 'Beslut om {permitInside} – läs svaret i ärendet',
    en: '{permit} decided – read the answer in the case',
  },
  opinion: { sv: '{permit} – läs det i ärendet', en: '{permit} – the opinion is in the case' },
  who: { sv: '{body} har beslutat om {permitInside}.', en: '{body} has decided on {permitInside}.' },
  said: { sv: '{body} har lämnat {permitInside}.', en: '{body} has given {permitInside}.' },
  answerThere: {
    sv: 'Svaret står i ärendet, med skälen och hur ni kan överklaga. Läs det innan ni börjar.',
    en: 'The answer is in the case, with the reasons and how you can appeal. Read it before you start.',
  },
  opinionThere: { sv: 'Det står i ärendet, med skälen.', en: 'It is in the case, with the reasons.' },
} as const satisfies Record<string, Text>;
