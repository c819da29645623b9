import type { LastDayFault } from '../../case/last-days.ts';
import type { ActWords } from '../define.ts';
import { officersFiles } from '../files-told.ts';
import { lastDayRefusals } from '../last-day-words.ts';
import { type QuestionMail, questionMail, requestSent } from '../question-mail.ts';

const mail: QuestionMail = {
  subject: { sv: '{permit} – säg vad ni tycker senast {day}', en: '{permit} – have your say by {day}' },
  text: {
    sv: 'Innan {bodyInside} beslutar om {permitInside} får ni läsa underlaget och säga vad ni tycker, senast {day}.',
    en: 'Before {bodyInside} decides on {permitInside}, you can read the material and say what you think, by {day}.',
  },
  follows: {
    sv: 'Ni måste inte svara. Hör ni inte av er i tid kan beslutet fattas ändå.',
    en: 'You do not have to answer. If we do not hear from you in time, the decision may be made anyway.',
  },
  button: { sv: 'Läs underlaget och svara', en: 'Read the material and answer' },
};

export const words: ActWords<
  'text' | 'lastDay' | 'shortTimeReason' | 'opinions' | 'files',
  LastDayFault | 'opinion-not-given',
  'hearing-started'
> = {
  title: { sv: 'Fråga företaget', en: 'Ask the business' },
  button: { sv: 'Skicka frågan', en: 'Send the question' },
  fields: {
    text: { label: { sv: 'Förklara vad och varför', en: 'Explain what and why' }, as: 'text', rows: 3 },
    lastDay: { label: { sv: 'Sista dag att svara', en: 'Last day to answer' }, as: 'day' },
    shortTimeReason: {
      label: { sv: 'Varför brådskar det?', en: 'Why is it urgent?' },
      help: {
        sv: 'Företaget ska få tid att läsa och svara (förvaltningslagen 25 §). Är tiden kortare än en vecka behövs skäl.',
        en: 'The business must have time to read and answer (Administrative Procedure Act, section 25). Less than a week needs a reason.',
      },
      as: 'line',
    },
    opinions: {
      label: { sv: 'Vilka yttranden ska företaget få svara på?', en: 'Which opinions may the business answer?' },
      as: 'given',
    },
    files: {
      ...officersFiles,
      help: {
        sv: `Underlaget som företaget ska få läsa (förvaltningslagen 25 §). ${officersFiles.help.sv}`,
        en: `The material that the business is to read (Administrative Procedure Act, section 25). ${officersFiles.help.en}`,
      },
    },
  },
  refusals: {
    ...lastDayRefusals,
    'opinion-not-given': {
      as: 'invalid-input',
      says: {
        sv: 'Yttrandet har inte kommit. Läs om sidan och välj igen.',
        en: 'The opinion has not come. Reload the page and choose again.',
      },
    },
    'last-day-needs-reason': {
      as: 'last-day',
      says: {
        sv: 'Före {reasonable} är kort tid att yttra sig. Välj en senare dag, eller skriv varför det brådskar.',
        en: 'A day before {reasonable} leaves little time to comment. Choose a later day, or write why it is urgent.',
      },
    },
  },
  history: {
    'hearing-started': {
      staff: {
        sv: '{department} bad företaget yttra sig: {permit}.',
        en: '{department} asked the business to comment: {permit}.',
      },
      applicant: {
        sv: '{department} vill att ni yttrar er: {permit}.',
        en: '{department} wants your comments: {permit}.',
      },
    },
  },
  mails: {
    request: {
      say: (id, view, said) =>
        questionMail(
          mail,
          view.requests.find((r) => r.id === id && r.kind === 'hearing'),
          said,
        ),
      sent: requestSent,
    },
  },
};
