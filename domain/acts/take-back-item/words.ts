import { extendedRequest } from '../../case/mail-causes.ts';
import type { ActWords } from '../define.ts';
import { type GoneQuestion, goneQuestionRefusals } from '../questions.ts';

const mail = {
  subject: { sv: '{permit} – ni behöver skicka mindre', en: '{permit} – you need to send less' },
  text: {
    sv: '{body} har tagit tillbaka en del av sin fråga om {permitInside}. I ärendet ser ni vad ni fortfarande behöver skicka.',
    en: '{body} has taken back part of its question about {permitInside}. The case shows what you still need to send.',
  },
  none: {
    sv: '{body} har tagit tillbaka det sista i sin fråga om {permitInside}. Ni behöver inte skicka något mer.',
    en: '{body} has taken back the last of its question about {permitInside}. You need not send anything more.',
  },
} as const;

export const words: ActWords<'item', GoneQuestion | 'not-waited-for', 'item-taken-back'> = {
  title: { sv: 'Ta tillbaka en sak', en: 'Take one thing back' },
  button: { sv: 'Behövs inte', en: 'Not needed' },
  fields: { item: { label: { sv: 'Det som inte behövs', en: 'What is not needed' }, as: 'given' } },
  refusals: {
    ...goneQuestionRefusals,
    'not-waited-for': {
      as: 'cannot-be-done',
      says: {
        sv: 'Den saken väntar ni inte på: den har kommit, eller är redan tillbakatagen.',
        en: 'You are not waiting for that: it has come, or has been taken back already.',
      },
    },
  },
  history: {
    'item-taken-back': {
      staff: {
        sv: '{department} tog tillbaka en del av en fråga: {permit}.',
        en: '{department} took back part of a question: {permit}.',
      },
      applicant: {
        sv: '{department} tog tillbaka en del av en fråga: {permit}.',
        en: '{department} took back part of a question: {permit}.',
      },
    },
  },
  mails: {
    'take-back-item': {
      say: (id, view, said) => {
        const request = [...view.requests, ...view.takenBack].find((r) => r.id === extendedRequest(id));
        if (!request) return undefined;
        const values = {
          permit: said.permit(request.permit),
          permitInside: said.permitInside(request.permit),
          body: said.body(request.department),
        };
        const isOver = request.answer !== undefined || request.takenBackAt !== undefined;
        const heading = said.say(mail.subject, values);
        return { subject: heading, heading, paragraphs: [said.say(isOver ? mail.none : mail.text, values)] };
      },
      sent: {
        staff: { sv: 'Företaget fick veta vad som inte behövs.', en: 'The business was told what is not needed.' },
        applicant: { sv: 'Ni fick veta vad som inte behövs.', en: 'You were told what is not needed.' },
      },
    },
  },
};
