import type { ActWords } from '../define.ts';

export const words: ActWords<'officer' | 'reasons', 'nobody-disqualified', 'disqualification-lifted'> = {
  title: { sv: 'Pröva jävet', en: 'Examine the disqualification' },
  button: { sv: 'Det är inte jäv', en: 'There is no disqualification' },
  fields: {
    officer: { label: { sv: 'Handläggaren', en: 'The officer' }, as: 'given' },
    reasons: {
      label: { sv: 'Varför är det inte jäv?', en: 'Why is there no disqualification?' },
      help: {
        sv: 'Efter det här får kollegan öppna och handlägga ärendet igen. Myndigheten ska pröva frågan så snart som möjligt (förvaltningslagen 18 §).',
        en: 'After this your colleague can open and handle the case again. The authority must examine the question as soon as possible (Administrative Procedure Act, section 18).',
      },
      as: 'text',
      rows: 3,
    },
  },
  refusals: {
    'nobody-disqualified': {
      as: 'invalid-input',
      says: {
        sv: 'Den handläggaren har inte anmält jäv här, eller så är det redan prövat. Läs om uppgiften.',
        en: 'That officer has not reported a disqualification here, or it has been examined already. Read the task again.',
      },
    },
  },
  history: {
    'disqualification-lifted': {
      staff: {
        sv: 'Ett anmält jäv prövades: inte jäv.',
        en: 'A reported disqualification was examined: there is none.',
      },
      own: {
        sv: '{officer} prövade ett anmält jäv: inte jäv. Skäl: {reasons}',
        en: '{officer} examined a reported disqualification: there is none. Reasons (in Swedish): {reasons}',
      },
    },
  },
};
