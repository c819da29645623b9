import type { Recorded } from '#domain/acts/define.ts';
import { type Actor, type Fact, factKey } from '#domain/case/facts.ts';
import { type TaskView, taskOf } from '#domain/case/view.ts';
import { forTask } from '#domain/case/waits.ts';
import { happenedSince } from '#domain/pages/staff-timeline.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import { store } from '#homes';
import { catalogueFor } from '../catalogue-for.ts';
import { Problem } from '../http/problem.ts';
import { now } from '../now.ts';
import { release } from './release.ts';
import { requireCase } from './step.ts';

/**
 * Stores the next fact of a task's stream and lets go of what waited for it. Two commands at once take the same number,
 * so one of them is refused as stale. Who waits is read after the fact is stored: a route that was started anew meanwhile
 * waits with another token.
 *
 * An officer who acts on a task that a colleague works on takes it over: the fact says from whom, and the inbox follows.
 *
 * @param at when it was judged that it may be done: its rules and its fact go by the same day
 * @throws Problem `stale`, which tells officers what has happened
 */
export async function recordInTask(
  stored: StoredCase,
  task: TaskView,
  by: Actor,
  bare: Recorded,
  at = now(),
): Promise<void> {
  const colleague = by.kind === 'officer' && task.claimedBy?.id !== by.id ? task.claimedBy : undefined;
  const fact = {
    ...bare,
    key: factKey.inTask(task.task, task.version),
    at,
    by,
    ...(colleague && { tookOver: colleague }),
  } as Fact;
  const isFirst = await store.putFact(stored.id, fact);
  const after = await requireCase(stored.id);
  if (!isFirst) {
    throw new Problem('stale', [], {
      happened: by.kind === 'officer' ? happenedSince(catalogueFor(after.view), after.view, task, task.version) : [],
    });
  }
  await release(after, forTask(task.task));
  const { claimedBy } = taskOf(after.view, task.task) ?? task;
  if (claimedBy?.id !== task.claimedBy?.id) await store.showClaim(stored.id, task.task, task.version, claimedBy);
}

/**
 * Stores facts that can each happen only once in a case, and lets go of what waited for them. Safe to repeat.
 *
 * @returns whether all of them were the first with their key
 */
export async function recordOnce(
  caseId: string,
  by: Actor,
  facts: readonly (Recorded & { readonly key: string })[],
): Promise<boolean> {
  let areFirst = true;
  for (const bare of facts) areFirst = (await store.putFact(caseId, { ...bare, at: now(), by } as Fact)) && areFirst;
  await release(await requireCase(caseId));
  return areFirst;
}
