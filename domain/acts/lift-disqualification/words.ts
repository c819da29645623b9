import type { ActWords } from '../define.ts';

export const words: ActWords<'officer' | 'reasons', 'nobody-disqualified', 'disqualification-lifted'> = {
  title: { sv: 'Pröva jävet', en: 'Examine the disqualification' },
  button: { sv: 'Det är inte jäv', en: 'There is no disqualification' },
  fields: {
    officer: { label: { sv: 'Handläggaren', en: 'The officer' }, as: 'given' },
    reasons: {
      label: { sv: 'Varför är det inte jäv?', en: 'Why is there no disqualification?' },
      help: {
        sv: 'Gör det här bara om du får besluta i jävsfrågor hos er. Efter det får kollegan öppna och handlägga ärendet igen. Frågan ska prövas så snart som möjligt (kommunallagen 6 kap. 30 § och 7 kap. 4 § i en kommun, annars förvaltningslagen 18 §).',
        en: 'Do this only if you may decide on disqualification in your body. After it your colleague can open and handle the case again. The question must be examined as soon as possible (Local Government Act, chapter 6, section 30, and chapter 7, section 4, in a municipality; otherwise Administrative Procedure Act, section 18).',
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
