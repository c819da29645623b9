import { extendedRequest } from '../../case/mail-causes.ts';
import type { ActWords } from '../define.ts';
import { lastDayRefusals, type OutOfBounds } from '../last-day-words.ts';
import { type QuestionMail, questionMail } from '../question-mail.ts';
import { type GoneQuestion, goneQuestionRefusals } from '../questions.ts';

const mail: QuestionMail = {
  subject: { sv: '{permit} – ni har till {day} på er att svara', en: '{permit} – you have until {day} to answer' },
  text: {
    sv: '{body} har gett er mer tid att svara om {permitInside}. Den nya sista dagen är {day}.',
    en: '{body} has given you more time to answer about {permitInside}. You now have until {day}.',
  },
  button: { sv: 'Svara på frågan', en: 'Answer the question' },
};

export const words: ActWords<'lastDay', GoneQuestion | OutOfBounds, 'request-extended'> = {
  title: { sv: 'Ge mer tid', en: 'Give more time' },
  button: { sv: 'Ge mer tid', en: 'Give more time' },
  fields: { lastDay: { label: { sv: 'Senare sista dag', en: 'Later last day' }, as: 'day' } },
  refusals: { ...goneQuestionRefusals, ...lastDayRefusals },
  history: {
    'request-extended': {
      staff: {
        sv: '{department} gav företaget mer tid att svara: {permit}.',
        en: '{department} gave the business more time to answer: {permit}.',
      },
      applicant: {
        sv: '{department} gav er mer tid att svara: {permit}.',
        en: '{department} gave you more time to answer: {permit}.',
      },
    },
  },
  mails: {
    extended: {
      say: (id, view, said) =>
        questionMail(
          mail,
          view.requests.find((r) => r.id === extendedRequest(id)),
          said,
        ),
      sent: {
        staff: { sv: 'Företaget fick veta den nya sista dagen.', en: 'The business was told the new last day.' },
        applicant: { sv: 'Ni fick veta den nya sista dagen.', en: 'You were told the new last day.' },
      },
    },
  },
};
