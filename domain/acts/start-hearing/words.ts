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
    sv: 'Ni måste inte svara. Svarar ni inte i tid kan beslutet fattas ändå.',
    en: 'You do not have to answer. If you do not answer in time, the decision may be made anyway.',
  },
  button: { sv: 'Läs underlaget och svara', en: 'Read the material and answer' },
  bare: {
    text: {
      sv: 'Innan {bodyInside} beslutar om {permitInside} får ni läsa vad beslutet kan grundas på och säga vad ni tycker, senast {day}.',
      en: 'Before {bodyInside} decides on {permitInside}, you can read what the decision may rest on and say what you think, by {day}.',
    },
    button: { sv: 'Läs och svara', en: 'Read and answer' },
  },
};

export const words: ActWords<
  'text' | 'lastDay' | 'shortTimeReason' | 'opinions' | 'files',
  LastDayFault | 'opinion-not-given',
  'hearing-started'
> = {
  title: { sv: 'Fråga företaget', en: 'Ask the business' },
  button: { sv: 'Låt företaget yttra sig', en: 'Let the business comment' },
  fields: {
    text: { label: { sv: 'Förklara vad och varför', en: 'Explain what and why' }, as: 'text', rows: 3 },
    lastDay: { label: { sv: 'Sista dag att svara', en: 'Last day to answer' }, as: 'day' },
    shortTimeReason: {
      label: { sv: 'Varför brådskar det?', en: 'Why is it urgent?' },
      help: {
        sv: 'Företaget ska få en bestämd tid att läsa och yttra sig (förvaltningslagen 25 §). Lagen säger inte hur lång. Vår egen regel: under en vecka skriver ni varför.',
        en: 'The business must get a set time to read and comment (Administrative Procedure Act, section 25). The law does not say how long. Our own rule: under a week, say why.',
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
        sv: `Allt material av betydelse för beslutet ska med, om företaget inte redan har det (förvaltningslagen 25 §). Sekretess kan hindra något av det. ${officersFiles.help.sv}`,
        en: `All material that matters to the decision must go with it, unless the business has it already (Administrative Procedure Act, section 25). Secrecy can hold some of it back. ${officersFiles.help.en}`,
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
