import { type Actor, type Fact, factKey } from '#domain/case/facts.ts';
import { caseView, type TaskView } from '#domain/case/view.ts';
import { Problem } from './http/problem.ts';
import { now } from './now.ts';
import { release } from './route/release.ts';
import { putFact, type StoredCase } from './store/cases.ts';

/** A fact without what every command adds to it. */
type Bare = Fact extends infer F ? (F extends Fact ? Omit<F, 'key' | 'at' | 'by'> : never) : never;

/**
 * Stores the next fact of a task's stream and lets go of what waited for it. Two commands at once take the same number,
 * so one of them is refused as stale.
 *
 * @throws Problem `stale`
 */
export async function recordInTask(stored: StoredCase, task: TaskView, by: Actor, bare: Bare): Promise<Fact> {
  const fact = { ...bare, key: factKey.inTask(task.task, task.version), at: now(), by } as Fact;
  if (!(await putFact(stored.id, fact))) throw new Problem('stale');
  await release(stored, [fact]);
  return fact;
}

/** Stores a fact that can only happen once in a case. @returns whether this call was the first */
export async function recordOnce(stored: StoredCase, key: string, by: Actor, bare: Bare): Promise<boolean> {
  const fact = { ...bare, key, at: now(), by } as Fact;
  const first = await putFact(stored.id, fact);
  await release(stored, [fact]);
  return first;
}

/** The case as it is now. */
export const viewOf = (stored: StoredCase) => caseView(stored.facts, now());
