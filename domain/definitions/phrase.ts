/** Where an officer can put a phrase. */
export const phrasePlaces = ['reasons', 'conditions'] as const;
type PhrasePlace = (typeof phrasePlaces)[number];

/**
 * A sentence that officers write again and again in decisions about a permit. It is put into a field, where they change it: no
 * decision is made of phrases alone (förvaltningslagen (2017:900) 32 §). In Swedish, the language of the decisions.
 */
export interface Phrase {
  readonly for: PhrasePlace;
  /** What it is chosen by. */
  readonly title: string;
  /** In braces stands what the case says: one of `saidByCase`, or a field of the form that the permit needs. */
  readonly text: string;
}

/** What every case can fill a phrase in with. */
export const saidByCase = ['business', 'organisationNumber', 'reference', 'municipality', 'cameIn'] as const;
export type SaidByCase = (typeof saidByCase)[number];

/** What stands in braces in a phrase. */
export const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map(([, place = '']) => place);
