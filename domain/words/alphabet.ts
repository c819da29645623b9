import type { Language } from '../definitions/text.ts';

/** Made when somebody first asks: it costs a new process a few milliseconds, and a sort that makes its own pays them each time. */
const collators = new Map<Language, Intl.Collator>();

/** By name, as a reader of the language looks for it: å, ä and ö come last in Swedish. */
export function byName(language: Language): (a: { readonly name: string }, b: { readonly name: string }) => number {
  const collator = collators.get(language) ?? new Intl.Collator(language);
  collators.set(language, collator);
  return (a, b) => collator.compare(a.name, b.name);
}
