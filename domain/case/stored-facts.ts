import type { Fact } from './facts.ts';

/**
 * What kinds of facts were called when they were stored, and are called now. A kind that is renamed stands here for ever: the
 * cases that hold it are never rewritten. `tests/fixtures/facts.json` keeps one of each kind that was ever stored.
 */
const renamed: Readonly<Record<string, Fact['type']>> = {};

/**
 * A fact as it is called today. Every home of the store reads its facts through this, so that no rule knows an old name.
 *
 * @param names what was renamed
 */
export function factAsToday(stored: Fact, names: Readonly<Record<string, Fact['type']>> = renamed): Fact {
  const today = Object.hasOwn(names, stored.type) ? names[stored.type] : undefined;
  return today === undefined ? stored : ({ ...stored, type: today } as Fact);
}
