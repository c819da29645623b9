import type { AnyAct, Recorded } from '#domain/acts/define.ts';
import { isByLink } from '#domain/acts/doers.ts';
import { changesTimes, type Effect } from '#domain/case/effects.ts';
import { type CaseView, taskOf } from '#domain/case/view.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import { store } from '#homes';
import { count } from '../aws/observability.ts';
import { Problem } from '../http/problem.ts';
import { viewOf } from '../view-of.ts';
import { tellClockChanged } from '../work/clock-changed.ts';
import { lookAfterChange, lookInAWhile } from '../work/look.ts';
import { recordInTask, recordOnce } from '../work/record.ts';
import { release } from '../work/release.ts';
import { type Found, taskIn } from './find.ts';

/**
 * Stores what an act makes happen, and does what follows from it.
 *
 * @param sentAs the key that it came with: it stands in the fact, so that it is there if and only if the fact is
 * @throws Problem `stale` when something else came first
 */
export async function record(act: AnyAct, found: Found, input: unknown, sentAs?: string): Promise<void> {
  const recorded = act.record(found.at, input) as readonly Recorded[];
  const facts = sentAs === undefined ? recorded : recorded.map((fact) => ({ ...fact, sentAs }));
  if (retimes(act)) await lookAfterChange(found.stored, found.at.after(facts));
  if (act.evenWhenClosed && found.at.view.status === 'closed') await lookInAWhile(found.stored.id);
  const once = facts.filter((fact): fact is Recorded & { readonly key: string } => fact.key !== undefined);
  if (once.length > 0 && !(await recordOnce(found.stored.id, found.at.by, once)))
    await requireSame(act, found, input, once);
  for (const fact of facts.filter((f) => f.key === undefined)) await recordNext(found, fact);
  if (facts.some((fact) => fact.type === 'decided')) count('DecisionsMade');
  await wake(act, found.stored, found);
}

/** At once with another: the same is the same, and anything else is told. */
async function requireSame(act: AnyAct, { stored, at }: Found, input: unknown, facts: readonly Recorded[]) {
  const now = (await store.loadCase(stored.id)) ?? stored;
  const isThere = facts.every((fact) => now.facts.some((f) => f.key === fact.key && saysTheSame(f, fact)));
  if (!isThere && !act.isDone({ ...at, view: viewOf(now) }, input)) throw new Problem('stale');
}

const saysTheSame = (stored: object, fact: Recorded): boolean =>
  Object.entries(fact).every(
    ([field, value]) =>
      field === 'mails' || JSON.stringify((stored as Record<string, unknown>)[field]) === JSON.stringify(value),
  );

/** The next fact of a task. What an act on a case settles in other tasks may have been settled in the same moment. */
async function recordNext({ stored, at }: Found, fact: Recorded): Promise<void> {
  const own = taskIn(at);
  const task = taskOfFact(at.view, fact);
  if (!task) throw new Error(`an act recorded ${fact.type} in no task`);
  try {
    await recordInTask(stored, task, at.by, fact, at.now);
  } catch (error) {
    if (own || !(error instanceof Problem)) throw error;
  }
}

const taskOfFact = (view: CaseView, fact: Recorded) => ('task' in fact ? taskOf(view, fact.task) : undefined);

/** What follows from an act, once more. Safe to repeat. */
export async function followsAnew(act: AnyAct, found: Found): Promise<void> {
  await release(found.stored);
  await wake(act, found.stored, found);
  const task = taskIn(found.at);
  if (task?.status === 'done' && !isByLink(act)) await store.forgetTaskDraft(found.stored.id, task.task);
}

/** The route looks at a task anew whose times an act has changed. */
async function wake(act: AnyAct, { waiting }: StoredCase, { at }: Found): Promise<void> {
  const task = taskIn(at);
  if (task && retimes(act)) await tellClockChanged(waiting, task.task);
}

const effectsOf = ({ effects }: AnyAct): readonly Effect[] =>
  Object.values(effects as Readonly<Record<string, readonly Effect[]>>).flat();
const retimes = (act: AnyAct): boolean => changesTimes(effectsOf(act));
