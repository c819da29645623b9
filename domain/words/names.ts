import type { Language, Text } from '../definitions/text.ts';

/** What is called by a name of its own. */
type Kind = 'permits' | 'departments' | 'municipalities' | 'events';
type Names<K extends Kind> = Readonly<Record<K, Readonly<Record<string, { readonly name: Text } | undefined>>>>;

/** What something is called; its id when the catalogue has it no more. */
export const nameOf = <K extends Kind>(catalogue: Names<K>, kind: K, id: string, language: Language): string =>
  catalogue[kind][id]?.name[language] ?? id;
