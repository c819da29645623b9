import { extendedRequest } from '../../case/mail-causes.ts';
import type { ActWords } from '../define.ts';
import { lastDayRefusals, type OutOfBounds } from '../last-day-words.ts';
import { type QuestionMail, questionMail } from '../question-mail.ts';

/** Why something cannot be asked for again. */
export type CannotAskAgain = 'not-found' | 'taken-back' | 'nothing-sent' | 'not-asked-for';

const mail: QuestionMail = {
  subject: {
    sv: '{permit} – något saknas fortfarande, skicka det senast {day}',
    en: '{permit} – something is still missing, send it by {day}',
  },
  text: {
    sv: '{body} har läst det ni skickade om {permitInside}. Allt som behövs fanns inte med. Svara senast {day}. I ärendet står vad som saknas och varför.',
    en: '{body} has read what you sent about {permitInside}. Not everything that is needed was there. Answer by {day}. The case says what is missing and why.',
  },
  follows: {
    sv: 'Svarar ni inte kan ansökan avvisas utan att prövas, eller beslutas på det som finns. Tiden för beslutet kan stå still tills allt har kommit in.',
    en: 'If you do not answer, the application may be dismissed without being examined, or decided on what there is. The clock for the decision may be stopped until everything is in.',
  },
  decidedAnyway: {
    sv: 'Svarar ni inte kan {bodyInside} besluta på det som finns. Tiden för beslutet kan stå still tills allt har kommit in.',
    en: 'If you do not answer, {bodyInside} may decide on what there is. The clock for the decision may be stopped until everything is in.',
  },
  button: { sv: 'Se vad som saknas och svara', en: 'See what is missing and answer' },
};

export const words: ActWords<'items' | 'text' | 'lastDay', CannotAskAgain | OutOfBounds, 'items-still-missing'> = {
  title: { sv: 'Något saknas fortfarande', en: 'Something is still missing' },
  button: { sv: 'Fråga efter det som saknas', en: 'Ask for what is missing' },
  fields: {
    items: { label: { sv: 'Vad saknas fortfarande?', en: 'What is still missing?' }, as: 'given' },
    text: { label: { sv: 'Förklara vad som inte räckte', en: 'Explain what was not enough' }, as: 'text', rows: 3 },
    lastDay: { label: { sv: 'Sista dag att svara', en: 'Last day to answer' }, as: 'day' },
  },
  refusals: {
    'not-found': { as: 'not-found' },
    'taken-back': { as: 'taken-back' },
    'nothing-sent': {
      as: 'cannot-be-done',
      says: {
        sv: 'Företaget har inte svarat än. Ge mer tid i stället, om det behövs.',
        en: 'The business has not answered yet. Give more time instead, if that is needed.',
      },
    },
    'not-asked-for': {
      as: 'invalid-input',
      says: {
        sv: 'Välj bland det som ni har bett om. Är det något nytt ställer ni en ny fråga.',
        en: 'Choose from what you have asked for. If it is something new, ask a new question.',
      },
    },
    ...lastDayRefusals,
  },
  history: {
    'items-still-missing': {
      staff: {
        sv: '{department} bad igen om det som saknas: {permit}.',
        en: '{department} asked again for what is missing: {permit}.',
      },
      applicant: {
        sv: '{department} bad igen om det som saknas: {permit}.',
        en: '{department} asked again for what is missing: {permit}.',
      },
    },
  },
  mails: {
    'still-missing': {
      say: (id, view, said) =>
        questionMail(
          mail,
          view.requests.find((r) => r.id === extendedRequest(id)),
          said,
        ),
      sent: {
        staff: {
          sv: 'Ett mejl om det som fortfarande saknas skickades till företaget.',
          en: 'An email about what is still missing was sent to the business.',
        },
        applicant: {
          sv: 'Ett mejl om det som fortfarande saknas skickades till er.',
          en: 'An email about what is still missing was sent to you.',
        },
      },
    },
  },
};
