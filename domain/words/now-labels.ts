import type { Text } from '../definitions/text.ts';

/** The four answers that every page and mail of a case gives, as they are labelled. */
export const nowLabels = {
  where: { sv: 'Var ärendet är', en: 'Where the case is' },
  who: { sv: 'Vem som har det', en: 'Who has it' },
  you: { sv: 'Vad ni kan göra nu', en: 'What you can do now' },
  when: { sv: 'När', en: 'When' },
} as const satisfies Record<string, Text>;
