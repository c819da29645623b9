import type { ActWords } from '../define.ts';
import { officersFiles } from '../files-told.ts';
import { lastDayRefusals, type OutOfBounds } from '../last-day-words.ts';
import { type QuestionMail, questionMail, requestSent } from '../question-mail.ts';

const mail: QuestionMail = {
  subject: { sv: '{permit} – skicka det som saknas senast {day}', en: '{permit} – send what is missing by {day}' },
  text: {
    sv: '{body} behöver mer från er för att kunna besluta om {permitInside}. Svara senast {day}. I ärendet står vad som saknas och varför.',
    en: '{body} needs more from you before it can decide on {permitInside}. Answer by {day}. The case says what is missing and why.',
  },
  follows: {
    sv: 'Svarar ni inte kan ansökan avvisas utan att prövas, eller beslutas på det som finns. Tiden för beslutet kan stå still tills ni har svarat.',
    en: 'If you do not answer, the application may be dismissed without being examined, or decided on what there is. The clock for the decision may be stopped until you have answered.',
  },
  decidedAnyway: {
    sv: 'Svarar ni inte kan {bodyInside} besluta på det som finns. Tiden för beslutet kan stå still tills ni har svarat.',
    en: 'If you do not answer, {bodyInside} may decide on what there is. The clock for the decision may be stopped until you have answered.',
  },
  button: { sv: 'Se vad som saknas och svara', en: 'See what is missing and answer' },
};

export const words: ActWords<
  'text' | 'items' | 'lastDay' | 'consequence' | 'files',
  OutOfBounds,
  'supplement-requested'
> = {
  title: { sv: 'Fråga företaget', en: 'Ask the business' },
  button: { sv: 'Skicka frågan till företaget', en: 'Send the question to the business' },
  fields: {
    text: { label: { sv: 'Förklara vad och varför', en: 'Explain what and why' }, as: 'text', rows: 3 },
    items: {
      label: { sv: 'Det som saknas, en sak på varje rad', en: 'What is missing, one thing on each line' },
      as: 'lines',
      rows: 3,
    },
    lastDay: { label: { sv: 'Sista dag att svara', en: 'Last day to answer' }, as: 'day' },
    consequence: {
      label: { sv: 'Om företaget inte svarar', en: 'If the business does not answer' },
      help: {
        sv: 'Begäran säger det. Bara den som säger att ansökan kan avvisas kan leda till det, och bara när det som saknas hindrar att saken prövas (förvaltningslagen 20 §).',
        en: 'The request says so. Only one that says that the application may be dismissed can lead to it, and only when what is missing stands in the way of examining the matter (Administrative Procedure Act, section 20).',
      },
      as: 'choice',
      options: {
        dismissed: {
          sv: 'kan ansökan avvisas utan att prövas',
          en: 'the application may be dismissed without being examined',
        },
        decided: { sv: 'beslutar ni på det som finns', en: 'you decide on what there is' },
      },
    },
    files: officersFiles,
  },
  refusals: lastDayRefusals,
  history: {
    'supplement-requested': {
      staff: {
        sv: '{department} bad företaget om komplettering: {permit}.',
        en: '{department} asked the business for what is missing: {permit}.',
      },
      applicant: {
        sv: '{department} bad om komplettering: {permit}.',
        en: '{department} asked for what is missing: {permit}.',
      },
    },
  },
  mails: {
    request: {
      say: (id, view, said) =>
        questionMail(
          mail,
          view.requests.find((r) => r.id === id && r.kind === 'supplement'),
          said,
        ),
      sent: requestSent,
    },
  },
};
