import type { ActWords } from '../define.ts';

/** Why the owner cannot ask that a part be decided. */
export type CannotAsk = 'nobody-decides' | 'decided' | 'refused' | 'too-early';

export const words: ActWords<never, CannotAsk, 'decision-asked'> = {
  title: { sv: 'Begär att ärendet avgörs', en: 'Ask for a decision' },
  button: { sv: 'Begär att ärendet avgörs', en: 'Ask for a decision' },
  fields: {},
  refusals: {
    'nobody-decides': {
      as: 'cannot-be-done',
      says: {
        sv: 'Här väntar ni inte på något beslut.',
        en: 'You are not waiting for a decision here.',
      },
    },
    decided: { as: 'already-decided' },
    refused: {
      as: 'cannot-be-done',
      says: {
        sv: 'Ni har begärt det en gång, och begäran avslogs {on}. Skälen, och hur ni överklagar, står i ärendet.',
        en: 'You have asked once, and the request was refused on {on}. The case says why, and how to appeal.',
      },
    },
    'too-early': {
      as: 'cannot-be-done',
      says: {
        sv: 'Ni kan begära det från {from}: när det har gått sex månader.',
        en: 'You can ask from {from}: when six months have passed.',
      },
    },
  },
  history: {
    'decision-asked': {
      staff: {
        sv: 'Företaget begärde att ärendet avgörs: {permit}.',
        en: 'The business asked for a decision: {permit}.',
      },
      applicant: { sv: 'Ni begärde att ärendet avgörs: {permit}.', en: 'You asked for a decision: {permit}.' },
    },
  },
};
