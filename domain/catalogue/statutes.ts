import { citation, type Source } from '../definitions/source.ts';
import { actNumber } from './areas.ts';
import { byParagraph, chaptersOf } from './paragraphs.ts';
import { type DefinitionInWords, type RuleInWords, throughInWords } from './words/rule.ts';

/** A rule, with the definition it belongs to. */
interface Resting {
  readonly definition: DefinitionInWords;
  readonly rule: RuleInWords;
}

/** An act, or a page, with what rests on it, place by place in its own order. */
export interface Statute {
  readonly title: string;
  readonly number: string | undefined;
  readonly url: string | undefined;
  /** The consolidations that were read: one, unless rules were read on different days. */
  readonly through: readonly string[];
  readonly places: readonly { readonly place: string; readonly rules: readonly Resting[] }[];
}

/** Every act that some rule names as its source, by title; then authorities' and others' pages, which are no acts. */
export function statutesOf(definitions: readonly DefinitionInWords[]): {
  acts: readonly Statute[];
  pages: readonly Statute[];
} {
  const found = new Map<string, { source: Source; through: Set<string>; places: Map<string, Resting[]> }>();
  for (const definition of definitions) {
    for (const rule of definition.rules) {
      for (const { source } of rule.sources) {
        if (source.proof === 'owner' || source.proof === 'none') continue;
        const key = actNumber(source) ?? citation(source);
        const entry = found.get(key) ?? { source, through: new Set(), places: new Map<string, Resting[]>() };
        found.set(key, entry);
        const through = throughInWords(source);
        if (through !== undefined) entry.through.add(through);
        for (const place of placesIn(source))
          entry.places.set(place, [...(entry.places.get(place) ?? []), { definition, rule }]);
      }
    }
  }
  const all = [...found.values()]
    .map(
      ({ source, through, places }): Statute => ({
        title: source.proof === 'regulation' ? `${source.number} ${source.title}` : source.title,
        number: actNumber(source),
        url: 'url' in source ? source.url : undefined,
        through: [...through],
        places: [...places].sort(([a], [b]) => byParagraph(a, b)).map(([place, rules]) => ({ place, rules })),
      }),
    )
    .sort((a, b) => a.title.localeCompare(b.title, 'sv'));
  return { acts: all.filter((one) => one.number !== undefined), pages: all.filter((one) => one.number === undefined) };
}

const placesIn = (source: Source): readonly string[] =>
  'paragraphs' in source && source.paragraphs !== undefined
    ? chaptersOf(source.paragraphs).map(({ text }) => text)
    : ['I sin helhet'];
