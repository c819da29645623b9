import type { ActWords } from '../define.ts';
import { type QuestionMail, questionMail } from '../question-mail.ts';
import { type GoneQuestion, goneQuestionRefusals } from '../questions.ts';

const mail: QuestionMail = {
  subject: { sv: '{permit} – ni behöver inte svara', en: '{permit} – no need to answer' },
  text: {
    sv: '{body} har tagit tillbaka sin fråga om {permitInside}. Ni behöver inte göra något.',
    en: '{body} has withdrawn its question about {permitInside}. You do not need to do anything.',
  },
};

export const words: ActWords<never, GoneQuestion, 'request-taken-back'> = {
  title: { sv: 'Ta tillbaka frågan', en: 'Take the question back' },
  button: { sv: 'Ta tillbaka frågan', en: 'Take the question back' },
  fields: {},
  refusals: goneQuestionRefusals,
  history: {
    'request-taken-back': {
      staff: {
        sv: '{department} tog tillbaka sin fråga: {permit}.',
        en: '{department} took back its question: {permit}.',
      },
      applicant: {
        sv: '{department} tog tillbaka sin fråga: {permit}.',
        en: '{department} took its question back: {permit}.',
      },
    },
  },
  mails: {
    'taken-back': {
      say: (id, view, said) =>
        questionMail(
          mail,
          view.takenBack.find((r) => r.id === id),
          said,
        ),
      sent: {
        staff: {
          sv: 'Företaget fick veta att det inte behöver svara.',
          en: 'The business was told that it need not answer.',
        },
        applicant: { sv: 'Ni fick veta att ni inte behöver svara.', en: 'You were told that you need not answer.' },
      },
    },
  },
};
