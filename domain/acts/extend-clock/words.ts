import { permitOf, taskOf } from '../../case/view.ts';
import type { ActWords } from '../define.ts';

/** Why a time cannot be extended. */
export type CannotExtend = 'no-extension' | 'no-limit' | 'extended-already' | 'clock-stands' | 'time-is-over';

const mail = {
  subject: {
    sv: '{permit} – mer tid behövs, beslut senast {day}',
    en: '{permit} – more time needed, decision by {day}',
  },
  text: {
    sv: '{body} behöver mer tid för att besluta om {permitInside}, och lagen tillåter det en gång. Beslutet ska nu komma senast {day}. Skälen står i ärendet.',
    en: '{body} needs more time to decide on {permitInside}, which the law allows once. The decision is now due by {day}. The case gives the reasons.',
  },
  standing: {
    subject: { sv: '{permit} – mer tid behövs', en: '{permit} – more time needed' },
    text: {
      sv: '{body} behöver mer tid för att besluta om {permitInside}, och lagen tillåter det en gång. Tiden räknas vidare när ni har svarat på frågan ni har fått. Skälen står i ärendet.',
      en: '{body} needs more time to decide on {permitInside}, which the law allows once. The clock starts again when you have answered the question you were sent. The case gives the reasons.',
    },
  },
} as const;

export const words: ActWords<'reasons', CannotExtend, 'clock-extended'> = {
  title: { sv: 'Förläng tiden', en: 'Extend the time' },
  button: { sv: 'Förläng tiden', en: 'Extend the time' },
  fields: {
    reasons: {
      label: { sv: 'Varför behövs mer tid?', en: 'Why is more time needed?' },
      help: {
        sv: 'Lagen tillåter det en gång. Företaget läser skälen och får veta den nya dagen.',
        en: 'The law allows it once. The business reads the reasons and is told the new day.',
      },
      as: 'text',
      rows: 3,
    },
  },
  refusals: {
    'no-extension': {
      as: 'cannot-be-done',
      says: {
        sv: 'Lagen låter inte den här tiden förlängas.',
        en: 'The law does not let this time be extended.',
      },
    },
    'no-limit': {
      as: 'cannot-be-done',
      says: {
        sv: 'Lagen låter det ta längre och sätter ingen gräns, så här finns ingen ny sista dag att ge. Tala om för företaget varför det dröjer och när beslutet kommer.',
        en: 'The law lets it take longer and sets no limit, so there is no new last day to give here. Tell the business why it takes longer and when the decision will come.',
      },
    },
    'extended-already': {
      as: 'cannot-be-done',
      says: {
        sv: 'Tiden är redan förlängd, och det får ske en gång.',
        en: 'The time has already been extended, and that may be done only once.',
      },
    },
    'clock-stands': {
      as: 'cannot-be-done',
      says: {
        sv: 'Tiden löper inte. Vänta tills företaget har svarat.',
        en: 'The time is not running. Wait until the business has answered.',
      },
    },
    'time-is-over': {
      as: 'cannot-be-done',
      says: {
        sv: 'Tiden är redan ute. Den skulle ha förlängts innan. Fatta beslutet så snart det går.',
        en: 'The time has already run out. It had to be extended before then. Decide as soon as you can.',
      },
    },
  },
  history: {
    'clock-extended': {
      staff: { sv: '{department} förlängde tiden: {permit}.', en: '{department} extended the time: {permit}.' },
      own: {
        sv: '{department} förlängde tiden: {permit}. Skäl: {reasons}',
        en: '{department} extended the time: {permit}. Reasons (in Swedish): {reasons}',
      },
      applicant: {
        sv: '{department} förlängde tiden: {permit}. Skäl: {reasons}',
        en: '{department} extended the time: {permit}. Reasons (in Swedish): {reasons}',
      },
    },
  },
  mails: {
    'extend-clock': {
      say: (task, view, said) => {
        const permit = permitOf(view, taskOf(view, task)?.permit ?? '');
        const due = permit?.clock?.due;
        if (!permit) return undefined;
        const values = {
          permit: said.permit(permit.id),
          permitInside: said.permitInside(permit.id),
          body: said.body(permit.planned.department),
          day: due === undefined ? '' : said.day(due),
        };
        // While a question stops the clock there is no day to tell.
        const { subject, text } = due === undefined ? mail.standing : mail;
        const heading = said.say(subject, values);
        return { subject: heading, heading, paragraphs: [said.say(text, values)] };
      },
      sent: {
        staff: { sv: 'Företaget fick veta att tiden är förlängd.', en: 'The business was told of the extension.' },
        applicant: { sv: 'Ni fick veta att tiden är förlängd.', en: 'You were told of the extension.' },
      },
    },
  },
};
