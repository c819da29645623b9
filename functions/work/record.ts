import { caseView } from '#domain/acts/case-view.ts';
import type { Recorded } from '#domain/acts/define.ts';
import { effectsOf } from '#domain/acts/effects.ts';
import { type Actor, type Fact, factKey } from '#domain/case/facts.ts';
import { endsUnopened, mayLetOthersGo } from '#domain/case/follows.ts';
import { askedOpened } from '#domain/case/opened.ts';
import { type CaseView, isSeenAs, type TaskView } from '#domain/case/view.ts';
import { forTask, isOver } from '#domain/case/waits.ts';
import { happenedSince } from '#domain/pages/staff-timeline.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import type { RowChange, TaskFact } from '#domain/ports/store/inboxes.ts';
import { route, store } from '#homes';
import { catalogueFor } from '../catalogue-for.ts';
import { Problem } from '../http/problem.ts';
import { now } from '../now.ts';
import { lookInAWhile } from './look.ts';
import { release } from './release.ts';
import { mendRows, newRow } from './rows.ts';
import { requireCase } from './step.ts';

/**
 * Stores the next fact of a task's stream and lets go of what waited for it. Two commands at once take the same number,
 * so one of them is refused as stale. Who waits for the task is known by the write itself; where others may wait for the
 * same, the case is read after it.
 *
 * An officer who acts on a task that a colleague works on takes it over, unless the act leaves it where it is: the fact says
 * from whom, and the inbox follows.
 *
 * @param at when it was judged that it may be done: its rules and its fact go by the same day
 * @throws Problem `stale`, which tells officers what has happened
 */
export async function recordInTask(
  { id, facts, rows }: StoredCase,
  task: TaskView,
  by: Actor,
  bare: Recorded,
  at = now(),
): Promise<void> {
  const colleague =
    by.kind === 'officer' && task.claimedBy?.id !== by.id && !effectsOf[bare.type].includes('leaves-claim')
      ? task.claimedBy
      : undefined;
  const fact = {
    ...bare,
    key: factKey.inTask(task.task, task.version),
    at,
    by,
    ...(colleague && { tookOver: colleague }),
  } as TaskFact;
  const then = [...facts, fact];
  const [before, after] = [caseView(facts, at), caseView(then, at)];
  const read = rows.find((row) => row.task === task.task);
  const change = rowChange(after, task, fact);
  const { stored, token, overtaken, facts: known } = await store.putInTask(id, fact, change && { ...change, read });
  if (!stored) {
    const { view } = await requireCase(id);
    throw new Problem('stale', [], {
      happened: by.kind === 'officer' ? happenedSince(catalogueFor(view), view, task, task.version) : [],
    });
  }
  if (known) isSeenAs(then, known);
  if (endsUnopened(before, after)) await lookInAWhile(id);
  const own = forTask(task.task);
  if (overtaken || mayLetOthersGo(before, after, task) || askedOpened(after).length > 0)
    await release(await requireCase(id), { before, task: task.task });
  else await mendRows({ id, rows }, after, { besides: task.task, fact: { task: task.task, before } });
  // What is written in a task and not sent is nobody's any more when it is over; of those that end with it `release` sees to that.
  if (task.status === 'open' && isOver(after, own)) await store.forgetTaskDraft(id, task.task);
  // Last: while nobody has used the token, `events/what-follows` knows that something is still to be done.
  if (token !== undefined && isOver(after, own)) await route.goOn(token, {});
}

/** What a fact makes of its task's row. What is said of a task that is over changes nothing of it. */
function rowChange(after: CaseView, { task, status }: TaskView, { by, at }: Fact): RowChange | undefined {
  const next = status === 'open' ? newRow(after, task) : undefined;
  const isNews = (by.kind === 'applicant' || by.kind === 'consulted') && next?.row.state !== 'done';
  return next && { ...next, ...(isNews && { news: at }) };
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
  // What is done at once happened in one moment: the mail about a withdrawal knows by it what belongs together.
  const at = now();
  let areFirst = true;
  for (const bare of facts) areFirst = (await store.putFact(caseId, { ...bare, at, by } as Fact)) && areFirst;
  await release(await requireCase(caseId));
  return areFirst;
}
