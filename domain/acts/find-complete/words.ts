import { isBefore } from '../../calendar/day.ts';
import { permitOf, taskOf } from '../../case/view.ts';
import { dueTexts } from '../../words/now.ts';
import { receiptTerms } from '../../words/receipt-terms.ts';
import type { ActWords } from '../define.ts';

/** Why a matter cannot be said to be complete from a day. */
export type CannotBeComplete = 'not-applied-for' | 'still-asked' | 'said-already' | 'nothing-came-in';

const mail = {
  subject: { sv: '{permit} – allt har kommit in', en: '{permit} – everything is in' },
  text: {
    sv: '{body} har nu allt som behövs för att handlägga {permitInside}. Det sista kom in {day}.',
    en: '{body} now has everything it needs to handle {permitInside}. The last of it came in on {day}.',
  },
} as const;

export const words: ActWords<'day', CannotBeComplete, 'found-complete'> = {
  title: { sv: 'Allt har kommit in', en: 'Everything is in' },
  button: { sv: 'Ärendet är komplett', en: 'The matter is complete' },
  fields: {
    day: {
      label: { sv: 'Vilken dag kom det sista in?', en: 'On which day did the last of it come in?' },
      help: {
        sv: 'Räknar lagen från en komplett ansökan löper tiden från den dagen, och nya frågor flyttar den inte. En dag som ni redan har sagt kan rättas till en tidigare. Företaget får ett mejl.',
        en: 'Where the law counts from a complete application, the time runs from that day, and new questions do not move it. A day that you have said already can be put right to an earlier one. The business gets an email.',
      },
      as: 'day',
    },
  },
  refusals: {
    'not-applied-for': {
      as: 'cannot-be-done',
      says: {
        sv: 'Yttrandet är ingen ansökan, så det finns inget som kan bli komplett.',
        en: 'The opinion is not an application, so there is nothing to complete.',
      },
    },
    'still-asked': {
      as: 'cannot-be-done',
      says: {
        sv: 'Ni har bett företaget om något som inte har kommit. Vänta på svaret, eller ta tillbaka frågan.',
        en: 'You have asked the business for something that has not come. Wait for the answer, or take the question back.',
      },
    },
    'said-already': {
      as: 'cannot-be-done',
      says: {
        sv: 'Ni har redan sagt att det var komplett {day}. Det kan bara rättas till en tidigare dag.',
        en: 'You have already said that it was complete on {day}. It can only be put right to an earlier day.',
      },
    },
    'nothing-came-in': {
      as: 'invalid-input',
      says: {
        sv: 'Den dagen kom inget in från företaget. Välj dagen för ansökan, eller en dag då det svarade eller skickade något.',
        en: 'Nothing came in from the business on that day. Choose the day of the application, or one on which it answered or sent something.',
      },
    },
  },
  history: {
    'found-complete': {
      staff: {
        sv: '{department} bedömde att allt hade kommit in {day}: {permit}.',
        en: '{department} found that everything was in on {day}: {permit}.',
      },
      applicant: {
        sv: '{department} bedömde att allt hade kommit in {day}: {permit}.',
        en: '{department} found that everything was in on {day}: {permit}.',
      },
    },
  },
  mails: {
    'find-complete': {
      say: (id, view, said) => {
        const [task = '', day = ''] = id.split('/');
        const permit = permitOf(view, taskOf(view, task)?.permit ?? '');
        if (!permit) return undefined;
        const { clock, planned } = permit;
        const values = {
          permit: said.permit(permit.id),
          permitInside: said.permitInside(permit.id),
          body: said.body(planned.department),
          day: said.day(day),
        };
        const comes = planned.clock.kind === 'decision' && clock?.due !== undefined && !isBefore(clock.due, view.today);
        const heading = said.say(mail.subject, values);
        return {
          subject: heading,
          heading,
          paragraphs: [
            said.say(mail.text, values),
            ...(comes ? [said.say(dueTexts[clock.basis], { day: said.day(clock.due) })] : []),
          ],
          more: [said.say(receiptTerms.silence), said.say(receiptTerms.remedy)],
        };
      },
      sent: {
        staff: {
          sv: 'Företaget fick veta att allt har kommit in.',
          en: 'The business was told that everything is in.',
        },
        applicant: { sv: 'Ni fick veta att allt har kommit in.', en: 'You were told that everything is in.' },
      },
    },
  },
};
