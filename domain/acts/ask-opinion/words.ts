import type { ActWords } from '../define.ts';
import { lastDayRefusals, type OutOfBounds } from '../last-day-words.ts';

export type AskRefusal = OutOfBounds | 'whom' | 'body-unknown' | 'oneself' | 'asked-already' | 'reads-beyond';

type Field = 'body' | 'name' | 'email' | 'question' | 'lastDay' | 'reads' | 'files' | 'holds';

export const words: ActWords<Field, AskRefusal, 'opinion-asked'> = {
  title: { sv: 'Begär ett yttrande', en: 'Ask for an opinion' },
  button: { sv: 'Begär yttrandet', en: 'Ask for the opinion' },
  fields: {
    body: { label: { sv: 'Vem ska yttra sig?', en: 'Who is to give an opinion?' }, as: 'given' },
    name: { label: { sv: 'Namn', en: 'Name' }, as: 'line' },
    email: {
      label: { sv: 'E-postadress', en: 'Email address' },
      help: { sv: 'Dit går en personlig länk till frågan.', en: 'A personal link to the question goes there.' },
      as: 'email',
    },
    question: {
      label: { sv: 'Vad ska de yttra sig om?', en: 'What are they to comment on?' },
      as: 'text',
      rows: 4,
    },
    lastDay: { label: { sv: 'Svar senast', en: 'Answer by' }, as: 'day' },
    reads: {
      label: { sv: 'Vad får de läsa?', en: 'What may they read?' },
      help: {
        sv: 'Välj bara det som frågan kräver. Inget visas om ni inte väljer det.',
        en: 'Choose only what the question needs. Nothing is shown unless you choose it.',
      },
      as: 'given',
    },
    files: { label: { sv: 'Filer', en: 'Files' }, as: 'given' },
    holds: {
      label: { sv: 'Beslutet ska vänta på svaret', en: 'The decision waits for the answer' },
      help: {
        sv: 'Annars kan ni besluta ändå om svaret dröjer.',
        en: 'Otherwise you can decide anyway if the answer is late.',
      },
      as: 'given',
    },
  },
  refusals: {
    'last-day-too-early': {
      as: 'last-day',
      says: {
        sv: 'De hinner inte svara. Välj tidigast {first}.',
        en: 'They would not have time to answer. Choose {first} at the earliest.',
      },
    },
    'last-day-too-late': lastDayRefusals['last-day-too-late'],
    whom: {
      as: 'invalid-input',
      says: {
        sv: 'Välj vem som ska yttra sig, eller skriv både namn och e-postadress.',
        en: 'Choose who is to give an opinion, or write both a name and an email address.',
      },
    },
    'body-unknown': {
      as: 'invalid-input',
      says: {
        sv: 'Vi hittar inte mottagaren. Välj en i listan, eller skriv namn och e-postadress.',
        en: 'We cannot find the recipient. Choose one in the list, or write a name and an email address.',
      },
    },
    oneself: {
      as: 'invalid-input',
      says: { sv: 'Det är ni själva. Välj någon annan.', en: 'That is yourselves. Choose somebody else.' },
    },
    'asked-already': {
      as: 'cannot-be-done',
      says: {
        sv: 'De har redan en fråga som väntar på svar. Ta tillbaka den först om den ska ändras.',
        en: 'They already have a question that waits for an answer. Take it back first if you want to change it.',
      },
    },
    'reads-beyond': {
      as: 'invalid-input',
      says: {
        sv: 'Ni kan bara dela det som ni själva läser i uppgiften. Läs om sidan och välj igen.',
        en: 'You can only share what you read in the task yourselves. Reload the page and choose again.',
      },
    },
  },
  history: {
    'opinion-asked': {
      staff: {
        sv: '{department} bad {asked} att yttra sig: {permit}.',
        en: '{department} asked {asked} for an opinion: {permit}.',
      },
      applicant: {
        sv: '{department} bad {asked} att yttra sig: {permit}.',
        en: '{department} asked {asked} for an opinion: {permit}.',
      },
    },
  },
};
