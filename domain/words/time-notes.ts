import type { CaseCatalogue } from '../case/case-catalogue.ts';
import type { StoredPlan } from '../case/stored-plan.ts';
import { inSentence, type Language, listOf } from '../definitions/text.ts';
import { nameOf } from './names.ts';

/**
 * What the law says of the time of each part besides how long it is: that the fee falls when a decision is late (plan- och
 * bygglagen (2010:900) 12 kap. 8 a §), or that the time may be extended. One sentence for all parts of which the same is said.
 */
export function timeNotes(catalogue: CaseCatalogue, { permits }: StoredPlan, language: Language): readonly string[] {
  const named = new Map<string, readonly string[]>();
  for (const { id } of permits) {
    const { clock } = catalogue.permits[id] ?? {};
    if (clock?.kind !== 'decision' || clock.basis !== 'law' || !clock.note) continue;
    const note = clock.note[language];
    named.set(note, [...(named.get(note) ?? []), inSentence(nameOf(catalogue, 'permits', id, language))]);
  }
  return [...named].map(([note, names]) => `${capital(listOf(names, language))}: ${note}`);
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
