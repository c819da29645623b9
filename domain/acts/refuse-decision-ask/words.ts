import { weeks } from '../../calendar/day.ts';
import { permitOf, taskOf } from '../../case/view.ts';
import { spanInWords } from '../../words/spans.ts';
import type { ActWords } from '../define.ts';

const mail = {
  subject: { sv: '{permit} – nej till att avgöra ärendet nu', en: '{permit} – no to a decision now' },
  text: {
    sv: '{body} avslår er begäran om att avgöra {permitInside} nu. Det är inget nej till det ni har ansökt om: handläggningen fortsätter. Skälen står i ärendet.',
    en: '{body} refuses your request to decide on {permitInside} now. This is not a no to what you applied for: the work on it goes on. The case gives the reasons.',
  },
  appeal: {
    sv: 'Vill ni överklaga avslaget ska överklagandet ha kommit in till {bodyInside} inom {within} från den dag ni fick del av det. Hur ni gör står i ärendet.',
    en: 'If you want to appeal the refusal, your appeal must reach {bodyInside} within {within} of the day you received it. The case says how.',
  },
  reserved: {
    subject: { sv: '{permit} – svar på er begäran', en: '{permit} – answer to your request' },
    text: {
      sv: '{body} har svarat på er begäran om att avgöra {permitInside}. Svaret står i ärendet, med skälen och hur ni kan överklaga.',
      en: '{body} has answered your request to decide on {permitInside}. The answer is in the case, with the reasons and how you can appeal.',
    },
  },
} as const;

const line = {
  sv: '{department} avslog begäran om att avgöra ärendet nu: {permit}. Skäl: {reasons}',
  en: '{department} refused the request to decide now: {permit}. Reasons (in Swedish): {reasons}',
};

export const words: ActWords<'reasons', 'nothing-to-refuse', 'decision-ask-refused'> = {
  title: { sv: 'Avslå begäran om att avgöra ärendet', en: 'Refuse the request to decide' },
  button: { sv: 'Avslå begäran', en: 'Refuse the request' },
  fields: {
    reasons: {
      label: { sv: 'Varför kan ärendet inte avgöras nu?', en: 'Why can the matter not be decided now?' },
      help: {
        sv: 'Företaget har begärt att ärendet avgörs (förvaltningslagen 12 §). Besluta i ärendet, eller avslå begäran här inom fyra veckor. Företaget läser skälen och kan överklaga.',
        en: 'The business has asked for a decision (Administrative Procedure Act, section 12). Decide the matter, or refuse the request here within four weeks. The business reads the reasons and can appeal.',
      },
      as: 'text',
      rows: 4,
    },
  },
  refusals: {
    'nothing-to-refuse': {
      as: 'cannot-be-done',
      says: {
        sv: 'Det finns ingen begäran att svara på.',
        en: 'There is no request to answer.',
      },
    },
  },
  history: {
    'decision-ask-refused': {
      staff: {
        sv: '{department} avslog begäran om att avgöra ärendet nu: {permit}.',
        en: '{department} refused the request to decide now: {permit}.',
      },
      own: line,
      applicant: line,
    },
  },
  mails: {
    'refuse-decision-ask': {
      say: (task, view, said) => {
        const permit = permitOf(view, taskOf(view, task)?.permit ?? '');
        if (!permit) return undefined;
        const { department } = permit.planned;
        const values = {
          permit: said.permit(permit.id),
          permitInside: said.permitInside(permit.id),
          body: said.body(department),
          bodyInside: said.bodyInside(department),
          // Three weeks for every decision of this kind (förvaltningslagen 44 §).
          within: spanInWords(weeks(3), said.language),
        };
        const { subject, text } = said.open ? mail : mail.reserved;
        const heading = said.say(subject, values);
        return {
          subject: heading,
          heading,
          paragraphs: [said.say(text, values), ...(said.open ? [said.say(mail.appeal, values)] : [])],
        };
      },
      sent: {
        staff: {
          sv: 'Ett mejl om avslaget på begäran skickades till företaget.',
          en: 'An email about the refusal of the request was sent to the business.',
        },
        applicant: {
          sv: 'Ett mejl om er begäran skickades till er.',
          en: 'An email about your request was sent to you.',
        },
      },
    },
  },
};
