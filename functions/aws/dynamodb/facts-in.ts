import { type Fact, factKey } from '#domain/case/facts.ts';
import { isBeside, placeBeside } from './beside.ts';
import { numberNamed } from './latest-fact.ts';
import { factOf } from './pressed.ts';

type Item = Readonly<Record<string, unknown>>;

/**
 * The facts of a case's items: each item's own, the one that closed the case in its submission's, and those that lie in a
 * task's item or beside it.
 *
 * While an update is rolled out, a function of an earlier version may store a fact of a task as an item of its own under a
 * number that one in the task's item has. Both were acknowledged: it takes the first number that is free, which no later one
 * takes, since `putInTask` then counts anew.
 *
 * @returns in the order of their keys
 */
export function factsIn(items: readonly Item[]): readonly Fact[] {
  const facts = new Map<string, Fact>();
  for (const fact of items.flatMap(inTask(items))) facts.set(fact.key, fact);
  const own = items.flatMap((item) => [factOf(item), item.closed as Fact | undefined].filter((fact) => !!fact));
  const displaced = own.filter((fact) => {
    const isTaken = facts.has(fact.key);
    if (!isTaken) facts.set(fact.key, fact);
    return isTaken && 'task' in fact && fact.key.startsWith(`task/${fact.task}/`);
  });
  for (const fact of displaced.sort(inOrder)) {
    const key = freeKey(String((fact as Fact & { readonly task: string }).task), facts);
    facts.set(key, { ...fact, key } as Fact);
  }
  return [...facts.values()].sort(inOrder);
}

const inOrder = (a: Fact, b: Fact): number => (a.key < b.key ? -1 : 1);

/** The facts that lie in a task's item, or beside it. */
function inTask(items: readonly Item[]): (item: Item) => readonly Fact[] {
  const beside = new Map(items.flatMap(({ sk, said }) => (said === undefined ? [] : [[String(sk), said]])));
  return (item) =>
    Object.entries(item).flatMap(([name, kept]) => {
      const number = numberNamed(name);
      if (number === undefined) return [];
      const task = String(item.task);
      const key = factKey.inTask(task, number);
      const said = isBeside(kept) ? beside.get(placeBeside(key, kept.beside)) : kept;
      return [{ ...(said as object), key, task } as Fact];
    });
}

function freeKey(task: string, taken: ReadonlyMap<string, Fact>): string {
  let number = 1;
  while (taken.has(factKey.inTask(task, number))) number += 1;
  return factKey.inTask(task, number);
}
