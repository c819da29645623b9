import type { Findable } from '../../case/findable.ts';

/** A case that was found. */
export interface FoundCase extends Omit<Findable, 'words'> {
  readonly caseId: string;
}

/** So many entries are looked at for one search, at most. */
export const mostLookedAt = 1000;

/** Cases by what somebody knows of them. */
export interface Finds {
  /**
   * Has a case found by its words from now on, and shown as they say; what it was found by before it still is. From then on it is
   * findable (`StoredCase`). Safe to repeat.
   */
  makeFindable(caseId: string, found: Findable): Promise<void>;

  /**
   * The cases of some municipalities that have words beginning with each of `beginnings`, the newest reference first. It may be
   * some moments late.
   *
   * @param departments whose plans name one of these; left out, all of them
   * @param limit how many at most
   * @returns `more` when others may match too
   */
  findCases(
    municipalities: readonly string[],
    beginnings: readonly string[],
    departments: readonly string[] | undefined,
    limit: number,
  ): Promise<{ readonly items: readonly FoundCase[]; readonly more: boolean }>;
}

/** An entry that begins with the longest of what is searched for, and its case's words. */
export interface Entry {
  readonly caseId: string;
  readonly found: Findable;
}

/** The longest of what is searched for: with it, the fewest entries are looked at. */
export const longestOf = (beginnings: readonly string[]): string =>
  beginnings.reduce((longest, one) => (one.length > longest.length ? one : longest), '');

/** What of the entries that were looked at is wanted. @param isCut whether there are others that were not looked at */
export function chosenFrom(
  entries: readonly Entry[],
  beginnings: readonly string[],
  departments: readonly string[] | undefined,
  limit: number,
  isCut: boolean,
): { readonly items: readonly FoundCase[]; readonly more: boolean } {
  const isWanted = ({ words, departments: own }: Findable): boolean =>
    beginnings.every((beginning) => words.some((word) => word.startsWith(beginning))) &&
    (departments === undefined || own.some((one) => departments.includes(one)));
  const cases = new Map(entries.filter(({ found }) => isWanted(found)).map(({ caseId, found }) => [caseId, found]));
  const all = [...cases].map(([caseId, { words: _words, ...found }]): FoundCase => ({ caseId, ...found }));
  // The year and the number within a series; of several series by what they are called.
  all.sort((a, b) => (a.reference < b.reference ? 1 : -1));
  return { items: all.slice(0, limit), more: isCut || all.length > limit };
}
