import { permitOf, taskOf } from '../../case/view.ts';
import type { ActWords } from '../define.ts';

/** Why a delay cannot be told so. */
export type CannotTell = 'nobody-waits' | 'day-out-of-bounds' | 'in-time';

const mail = {
  subject: { sv: '{permit} – beslutet dröjer till {day}', en: '{permit} – decision delayed until {day}' },
  text: {
    sv: '{body} hinner inte besluta om {permitInside} i tid. Den tänker besluta senast {day}. Skälen står i ärendet.',
    en: '{body} cannot decide on {permitInside} in time. It means to decide by {day}. The case gives the reasons.',
  },
  ask: {
    sv: 'Från {from} kan ni en gång begära att ärendet avgörs. Det gör ni i ärendet.',
    en: 'From {from} you can ask, once, for the matter to be decided. You do that in the case.',
  },
} as const;

const line = {
  sv: '{department} meddelade att beslutet dröjer till {newDay}: {permit}. Skäl: {reasons}',
  en: '{department} said that the decision is delayed until {newDay}: {permit}. Reasons (in Swedish): {reasons}',
};

export const words: ActWords<'reasons' | 'newDay', CannotTell, 'delay-told'> = {
  title: { sv: 'Meddela att beslutet dröjer', en: 'Say that the decision is delayed' },
  button: { sv: 'Meddela förseningen', en: 'Tell of the delay' },
  fields: {
    reasons: {
      label: { sv: 'Varför dröjer det?', en: 'Why is it delayed?' },
      help: {
        sv: 'Blir beslutet väsentligt försenat ska företaget få veta det, och varför (förvaltningslagen 11 §). Företaget läser det här. Ingen sista dag flyttas, varken lagens eller er egen.',
        en: 'If the decision is considerably delayed, the business must be told so, and why (Administrative Procedure Act, section 11). The business reads this. No last day moves, neither the law’s nor your own.',
      },
      as: 'text',
      rows: 3,
    },
    newDay: { label: { sv: 'När tänker ni besluta?', en: 'When do you mean to decide?' }, as: 'day' },
  },
  refusals: {
    'nobody-waits': {
      as: 'cannot-be-done',
      says: {
        sv: 'Här väntar företaget inte på något beslut.',
        en: 'The business is not waiting for a decision here.',
      },
    },
    'day-out-of-bounds': {
      as: 'invalid-input',
      says: {
        sv: 'Välj en dag från {first} till {last}.',
        en: 'Choose a day from {first} to {last}.',
      },
    },
    'in-time': {
      as: 'invalid-input',
      says: {
        sv: 'Ni har tid till {due}. Välj en dag efter det.',
        en: 'You have until {due}. Choose a day after that.',
      },
    },
  },
  history: {
    'delay-told': {
      staff: {
        sv: '{department} meddelade att beslutet dröjer till {newDay}: {permit}.',
        en: '{department} said that the decision is delayed until {newDay}: {permit}.',
      },
      own: line,
      applicant: line,
    },
  },
  mails: {
    'tell-delay': {
      say: (id, view, said) => {
        const permit = permitOf(view, taskOf(view, id.split('/')[0] ?? '')?.permit ?? '');
        const told = permit?.delays.at(-1);
        if (!permit || !told) return undefined;
        const values = {
          permit: said.permit(permit.id),
          permitInside: said.permitInside(permit.id),
          body: said.body(permit.planned.department),
          day: said.day(told.newDay),
        };
        const heading = said.say(mail.subject, values);
        const from = permit.ask ? undefined : permit.mayAskFrom;
        return {
          subject: heading,
          heading,
          paragraphs: [said.say(mail.text, values)],
          ...(from !== undefined && { more: [said.say(mail.ask, { from: said.day(from) })] }),
        };
      },
      sent: {
        staff: { sv: 'Företaget fick veta att beslutet dröjer.', en: 'The business was told of the delay.' },
        applicant: { sv: 'Ni fick veta att beslutet dröjer.', en: 'You were told of the delay.' },
      },
    },
  },
};
