import { guarded, longText, type Requirements } from './shapes.ts';

export const health = {
  treatments: {
    section: 'health',
    label: { sv: 'Vilka behandlingar erbjuder ni?', en: 'Which treatments do you offer?' },
    type: longText,
  },
  sterilisation: {
    section: 'health',
    label: { sv: 'Hur rengör och steriliserar ni verktygen?', en: 'How do you clean and sterilise the tools?' },
    help: { sv: 'Skriv vad som är engångs.', en: 'Say what is disposable.' },
    type: longText,
  },
  hand_basin: {
    section: 'health',
    label: { sv: 'Var finns handtvätt och städutrymme?', en: 'Where are the hand basin and the cleaning cupboard?' },
    type: longText,
  },
  sharps: {
    section: 'health',
    label: { sv: 'Hur tar ni hand om nålar och blad?', en: 'How do you handle needles and blades?' },
    type: longText,
  },
  practitioners: {
    section: 'health',
    label: {
      sv: 'Vem utför behandlingarna, och vilken utbildning har de?',
      en: 'Who gives the treatments, and what training do they have?',
    },
    type: longText,
    guarded: guarded.persons,
  },
  tanning_beds: {
    section: 'health',
    label: { sv: 'Vilka solarier har ni?', en: 'Which solariums do you have?' },
    help: { sv: 'Antal, typ och UV-klass.', en: 'Number, type and UV class.' },
    type: longText,
  },
  pool_details: {
    section: 'health',
    label: { sv: 'Beskriv badet', en: 'Describe the pool' },
    help: {
      sv: 'Bassänger, volym, temperatur, rening och hur många som badar.',
      en: 'Pools, volume, temperature, treatment and how many bathers.',
    },
    type: longText,
  },
} as const satisfies Requirements;
