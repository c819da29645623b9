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
        sv: 'Här är inget inställt om att två ska se beslutet. Får du besluta enligt er delegationsordning fattar du det själv. Annars går det till den som får.',
        en: 'Nothing here is set to demand two. If your delegation lets you decide, decide it yourself. Otherwise it goes to whoever may.',
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
