import { listed as listedIn } from '../../definitions/formats.ts';
import type { Text } from '../../definitions/text.ts';

/** Something that is said in Swedish, with what it leads to and what it consists of: what a page shows, a mail quotes and a diff compares. */
export interface Said {
  readonly text: string;
  readonly en?: string;
  /** The anchor of what it speaks of, and its developer's name. */
  readonly to?: { readonly anchor: string; readonly code: string };
  /** A page of somebody else's. */
  readonly url?: string;
  /**
   * What it is the same as, whatever the words of what it speaks of: a question that is only reworded changes no rule that asks
   * it. What has an empty one is compared elsewhere.
   */
  readonly key?: string;
  readonly parts?: readonly Said[];
}

export const said = (text: string, parts: readonly Said[] = []): Said => ({
  text,
  ...(parts.length > 0 && { parts }),
});

/** A definition's own text, with its English beside it. */
export const inBoth = ({ sv, en }: Text): Said => ({ text: sv, en });

/** The same after a word that says what it is: `Om ni går vidare utan: …`. */
export const after = (word: string, { sv, en }: Text): Said => ({ text: `${word}: ${sv}`, en });

/** As plain lines, each part indented under what it belongs to. */
export function plain(all: readonly Said[], depth = 0): string {
  return all
    .map(({ text, parts = [] }) =>
      [`${'  '.repeat(Math.max(0, depth - 1))}${depth > 0 ? '– ' : ''}${text}`, plain(parts, depth + 1)]
        .filter((line) => line !== '')
        .join('\n'),
    )
    .join('\n');
}

/** What two of them must share to say the same. */
export const keyOf = (all: readonly Said[]): string =>
  all
    .filter(({ key }) => key !== '')
    .map(({ text, en = '', key, url = '', parts = [] }) => `${key ?? text + en}${url}(${keyOf(parts)})`)
    .join(';');

/** Every English text in it, in order. */
export const englishOf = (all: readonly Said[]): readonly string[] =>
  all.flatMap(({ en, parts = [] }) => [...(en === undefined ? [] : [en]), ...englishOf(parts)]);

/** `a, b och c` */
export const listed = (names: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string =>
  listedIn(names, 'sv', type);

export const quoted = (text: string): string => `”${text}”`;
