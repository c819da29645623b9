import { factKey } from '../../case/facts.ts';
import { taskOf } from '../../case/view.ts';
import type { ActWords } from '../define.ts';
import { filesTold, officersFiles } from '../files-told.ts';

const mail = {
  subject: { sv: '{permit} – meddelande från {bodyInside}', en: '{permit} – message from {bodyInside}' },
  text: {
    sv: '{body} har skrivit till er om {permitInside}. Det är ingen fråga med sista dag. Läs meddelandet i ärendet, och svara där om ni vill.',
    en: '{body} has written to you about {permitInside}. It is not a question with a last day. Read the message in the case, and reply there if you like.',
  },
  button: { sv: 'Läs meddelandet', en: 'Read the message' },
};

export const words: ActWords<'text' | 'files', never, 'owner-written-to'> = {
  title: { sv: 'Skriv till företaget', en: 'Write to the business' },
  button: { sv: 'Skicka meddelandet', en: 'Send the message' },
  fields: {
    text: {
      label: { sv: 'Meddelande till företaget', en: 'Message to the business' },
      help: {
        sv: 'Tiden för beslut löper vidare. Behöver ni ett svar innan en viss dag frågar ni i stället.',
        en: 'The time for the decision runs on. If you need an answer by a set day, ask a question instead.',
      },
      as: 'text',
      rows: 4,
    },
    files: officersFiles,
  },
  refusals: {},
  history: {
    'owner-written-to': {
      staff: {
        sv: '{department} skrev till företaget: {permit}.',
        en: '{department} wrote to the business: {permit}.',
      },
      own: { sv: '{officer} skrev till företaget: {permit}.', en: '{officer} wrote to the business: {permit}.' },
      applicant: { sv: '{department} skrev till er: {permit}.', en: '{department} wrote to you: {permit}.' },
    },
  },
  mails: {
    'write-to-owner': {
      say: (id, view, said) => {
        const [name = '', number] = id.split('/');
        const task = taskOf(view, name);
        if (task?.permit === undefined) return undefined;
        const key = factKey.inTask(name, Number(number));
        const files = view.written.find((one) => one.id === key)?.files;
        const values = {
          permit: said.permit(task.permit),
          permitInside: said.permitInside(task.permit),
          body: said.body(task.department),
          bodyInside: said.bodyInside(task.department),
        };
        const heading = said.say(mail.subject, values);
        return {
          subject: heading,
          heading,
          paragraphs: [said.say(mail.text, values), ...filesTold(files, said)],
          button: said.say(mail.button),
        };
      },
      sent: {
        staff: {
          sv: 'Företaget fick ett mejl om meddelandet.',
          en: 'The business was sent an email about the message.',
        },
        applicant: {
          sv: 'Ni fick ett mejl om meddelandet.',
          en: 'You were sent an email about the message.',
        },
      },
    },
  },
};
