import { type Language, listOf } from '#domain/definitions/text.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { fill } from '#domain/words/fill.ts';
import type { AnsweredQuestion } from '../guide/in-words.ts';

/** What a question to the coordinator is about. Nothing in it says who asks. */
export interface QuestionToAsk {
  readonly mailbox: string;
  readonly municipality: string;
  /** The other municipalities they will be in; absent when it is one. */
  readonly others?: readonly string[];
  /** What they want to do; absent when they have not found it among the events. */
  readonly event?: string;
  /** The question of the guide they are at; absent on the plan. */
  readonly about?: string;
  readonly opening?: string;
  readonly answers: readonly AnsweredQuestion[];
  /** The address of the guide or the plan, with the answers in it. */
  readonly address: string;
}

const texts = {
  subject: {
    sv: 'Fråga till företagslotsen i {municipality}',
    en: 'Question for the business coordinator in {municipality}',
  },
  subjectAbout: { sv: '{subject}: {event}', en: '{subject}: {event}' },
  hello: { sv: 'Hej!', en: 'Hello!' },
  plan: {
    sv: 'Vi har gjort en plan i Företagslots och skulle vilja prata om den.',
    en: 'We have made a plan in Företagslots and would like to talk about it.',
  },
  about: {
    sv: 'Vi fyller i guiden i Företagslots och undrar över frågan ”{about}”',
    en: 'We are filling in the guide in Företagslots and wonder about the question “{about}”',
  },
  what: { sv: 'Det gäller: {event}', en: 'It is about: {event}' },
  where: { sv: 'Kommun: {municipality}', en: 'Municipality: {municipality}' },
  others: { sv: 'Också i: {names}', en: 'Also in: {names}' },
  opening: { sv: 'Dag vi tänker oss: {day}', en: 'The day we have in mind: {day}' },
  answers: { sv: 'Det här har vi svarat:', en: 'This is what we have answered:' },
  more: {
    sv: 'Resten av svaren finns på adressen här nedanför.',
    en: 'The rest of the answers are at the address below.',
  },
  address: { sv: 'Sidan med våra svar: {address}', en: 'The page with our answers: {address}' },
} as const;

/** Mail programs and browsers cut a longer link, or refuse it. */
const longestLink = 1_900;

/** The subject of the mail. */
export function questionSubject({ municipality, event }: QuestionToAsk, language: Language): string {
  const subject = fill(texts.subject[language], { municipality });
  return event === undefined ? subject : fill(texts.subjectAbout[language], { subject, event });
}

/**
 * The words of the mail.
 *
 * @param most how many answers are told; the address holds them all
 */
export function questionText(asked: QuestionToAsk, language: Language, most = asked.answers.length): string {
  const { municipality, others = [], event, about, opening, answers, address } = asked;
  const told = answers.slice(0, most).map(({ ask, answer }) => `- ${ask} ${answer}`);
  const parts = [
    [texts.hello[language]],
    [about === undefined ? texts.plan[language] : fill(texts.about[language], { about })],
    [
      fill(texts.where[language], { municipality }),
      ...(others.length === 0 ? [] : [fill(texts.others[language], { names: listOf(others, language) })]),
      ...(event === undefined ? [] : [fill(texts.what[language], { event })]),
      ...(opening === undefined ? [] : [fill(texts.opening[language], { day: dayInWords(opening, language) })]),
    ],
    ...(told.length === 0 ? [] : [[texts.answers[language], ...told]]),
    ...(told.length < answers.length ? [[texts.more[language]]] : []),
    ...(address === '' ? [] : [[fill(texts.address[language], { address })]]),
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

/** A link that opens the mail, ready to send (RFC 6068). What would make it too long is left to the address. */
export function questionLink(asked: QuestionToAsk, language: Language): string {
  const subject = encodeURIComponent(questionSubject(asked, language));
  const to = asked.mailbox.split('@').map(encodeURIComponent).join('@');
  const link = (text: string) =>
    `mailto:${to}?subject=${subject}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  for (let most = asked.answers.length; most >= 0; most -= 1) {
    const fits = link(questionText(asked, language, most));
    if (fits.length < longestLink) return fits;
  }
  return link(questionText({ ...asked, answers: [], address: '' }, language));
}
