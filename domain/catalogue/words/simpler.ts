import type { Condition } from '../../definitions/condition.ts';

/**
 * A condition that means the same with as few negations as can be, for words: `not(yes(q))` is `no(q)`, `not(all(a, b))` is that
 * one of them is not so, and a list in its own kind is that list. `not` is left on a number, on a choice, and on an `any` whose
 * parts are told without a negation, which reads as none of them.
 */
export function simpler(condition: Condition): Condition {
  if ('not' in condition) return opposite(condition.not);
  if ('all' in condition) return listOf('all', condition.all.map(simpler));
  if ('any' in condition) return listOf('any', condition.any.map(simpler));
  return condition;
}

function opposite(condition: Condition): Condition {
  if ('not' in condition) return simpler(condition.not);
  if ('is' in condition) return { ...condition, is: !condition.is };
  if ('all' in condition) return listOf('any', condition.all.map(opposite));
  if ('any' in condition) {
    const said = listOf('any', condition.any.map(simpler));
    if (!('any' in said)) return opposite(said);
    return said.any.some(isNegative) ? listOf('all', said.any.map(opposite)) : { not: said };
  }
  return { not: condition };
}

const isNegative = (condition: Condition): boolean => 'not' in condition || ('is' in condition && !condition.is);

const listOf = (kind: 'all' | 'any', parts: readonly Condition[]): Condition => {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return kind === 'all' ? { all: parts } : { any: parts };
};

/** The parts of a list; those of a list of the same kind in it, unless it is `kept` whole, stand beside them. */
export function partsOf(condition: Condition, kept: (inner: Condition) => boolean = () => false): readonly Condition[] {
  const kind = 'all' in condition ? 'all' : 'any';
  const flat = (part: Condition): readonly Condition[] =>
    Object.hasOwn(part, kind) && !kept(part) ? partsOf(part, kept) : [part];
  if ('all' in condition) return condition.all.flatMap(flat);
  return 'any' in condition ? condition.any.flatMap(flat) : [condition];
}

/** What two lists share when they hold the same, in whichever order. */
export function listKey(condition: Condition): string {
  if ('not' in condition) return `not ${listKey(condition.not)}`;
  if (!('all' in condition || 'any' in condition)) return JSON.stringify(condition);
  const parts = [...new Set(partsOf(condition).map(listKey))].sort();
  return `${'all' in condition ? 'all' : 'any'}(${parts.join(' ')})`;
}

const shortest = 3;

/** The keys of the lists that would be written out more than once, in the order they are first met. */
export function repeatedLists(condition: Condition): readonly string[] {
  const met = new Set<string>();
  const again = new Set<string>();
  const walk = (one: Condition): void => {
    if ('not' in one) {
      walk(one.not);
      return;
    }
    if (!('all' in one || 'any' in one)) return;
    const key = listKey(one);
    if (partsOf(one).length >= shortest && met.has(key)) again.add(key);
    if (met.has(key) && again.has(key)) return;
    met.add(key);
    for (const part of 'all' in one ? one.all : one.any) walk(part);
  };
  walk(condition);
  return [...met].filter((key) => again.has(key));
}
