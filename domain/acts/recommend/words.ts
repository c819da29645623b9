import { words as decision } from '../decide/words.ts';
import type { ActWords } from '../define.ts';

export const words = {
  title: { sv: 'Föreslå ett beslut', en: 'Propose a decision' },
  button: { sv: 'Lämna förslaget', en: 'Hand in the proposal' },
  fields: decision.fields,
  refusals: {
    ...decision.refusals,
    'not-demanded': {
      as: 'cannot-decide',
      says: {
        sv: 'Det här beslutet behöver ingen mer se. Fatta det direkt.',
        en: 'Nobody else has to look at this decision. Make it straight away.',
      },
    },
  },
  history: {
    'decision-recommended': {
      staff: null,
      own: { sv: '{officer} föreslog beslutet: {outcome}.', en: '{officer} proposed the decision: {outcome}.' },
    },
  },
} as const satisfies ActWords<
  keyof typeof decision.fields,
  keyof typeof decision.refusals | 'not-demanded',
  'decision-recommended'
>;
