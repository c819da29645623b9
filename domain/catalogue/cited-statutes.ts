import type { Catalogue } from '../definitions/catalogue.ts';
import type { Statute } from '../definitions/source.ts';
import { type Rule, rulesOf } from './review.ts';

/** What riksdagen publishes of a statute. */
export interface StatuteToday {
  /** The latest amendment in the text, such as `2026:1157`; absent for one that has never been amended. */
  readonly amended?: string;
  /** The statute that repealed it, or the day it was repealed. */
  readonly repealed?: string;
}

/** A statute that the catalogue leans on, and the rules that do. */
export interface Cited {
  readonly statute: Statute;
  readonly rules: readonly Rule[];
}

/** Every statute that some rule cites, by its number, each once. */
export function citedStatutes(catalogue: Catalogue): ReadonlyMap<string, Cited> {
  const cited = new Map<string, Cited>();
  for (const one of rulesOf(catalogue)) {
    const { source } = one.rule;
    if (!('sfs' in source)) continue;
    const before = cited.get(source.sfs);
    cited.set(source.sfs, {
      statute: before && isLater(source.through, before.statute.through) ? before.statute : source,
      rules: [...(before?.rules ?? []), one],
    });
  }
  return new Map([...cited].sort(([a], [b]) => compareSfs(a, b)));
}

/**
 * Why a statute should be read anew: what was published since the catalogue's text was read.
 *
 * @returns undefined while nothing was
 */
export function changedSince(statute: Statute, today: StatuteToday): string | undefined {
  if (today.repealed !== undefined) return `repealed (${today.repealed})`;
  if (today.amended === undefined || !isLater(`SFS ${today.amended}`, statute.through)) return undefined;
  return `amended by SFS ${today.amended}, read through ${statute.through}`;
}

const numberOf = (through: string): string => /\d{4}:\d+/.exec(through)?.[0] ?? '0:0';

/** Whether one amendment came after another. A statute that was never amended comes before any amendment. */
const isLater = (a: string, b: string): boolean => compareSfs(numberOf(a), numberOf(b)) > 0;

/** Orders SFS numbers by year and then by number: `2026:1157` comes after `2026:729`. */
function compareSfs(a: string, b: string): number {
  const [[yearA = 0, numberA = 0], [yearB = 0, numberB = 0]] = [a, b].map((sfs) => sfs.split(':').map(Number)) as [
    number[],
    number[],
  ];
  return yearA - yearB || numberA - numberB;
}
