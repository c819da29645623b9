import { any, yes } from '#domain/definitions/condition.ts';
import type { Questions } from './shapes.ts';

/** Asked after what is built. */
export const buildingSite = {
  build_cost: {
    ask: { sv: 'Vad kostar bygget ungefär?', en: 'Roughly what will the building work cost?' },
    help: {
      sv: 'Räkna allt arbete och material på platsen. Gränsen är fyra prisbasbelopp, 236 800 kr år 2026.',
      en: 'Count all labour and materials on the site. The limit is four price base amounts, SEK 236,800 in 2026.',
    },
    when: any(yes('builds_new'), yes('extends'), yes('changes_front'), yes('demolishes'), yes('building_works')),
    type: {
      kind: 'choice',
      options: {
        'to-four-base-amounts': { sv: 'Högst 236 800 kr', en: 'At most SEK 236,800' },
        over: { sv: 'Mer än 236 800 kr', en: 'More than SEK 236,800' },
      },
    },
  },
} as const satisfies Questions;
