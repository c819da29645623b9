import type { Instant } from '../calendar/day.ts';
import { isOutside } from './asked.ts';
import { taskName } from './facts.ts';
import { type NamedCase, type Track, trackOf } from './track.ts';
import { type CaseView, gateOf, isFinished, type PermitView, permitOf, type TaskView } from './view.ts';
import { isOver, type Wait, type Waiting } from './waits.ts';

/** What the state that waited is told. Only a filing gate has something to say. */
export type Output = Track | Readonly<Record<string, never>>;

/** What is to be done about a wait that is over. */
export interface Release extends Waiting {
  /** What whoever waited works on with. */
  readonly output: Output;
}

/**
 * What follows from a case as it stands: which of those that wait may go on, and with what. To let the same go twice does
 * no harm.
 *
 * @param waiting what is waited for in the case
 * @param now from when an output counts its seconds
 */
export const whatFollows = (named: NamedCase, waiting: readonly Waiting[], now: Instant): readonly Release[] =>
  waiting.filter(({ wait }) => isOver(named.view, wait)).map((one) => releaseOf(named, one, now));

/** What follows when one wait is over. */
export const releaseOf = (named: NamedCase, waiting: Waiting, now: Instant): Release => ({
  ...waiting,
  output: outputOf(named, waiting.wait, now),
});

/**
 * Whether a fact of a task may let others go than who waits for that task: other tasks that end with it, gates that wait for it,
 * and bodies that are asked in this very moment.
 *
 * @param before the case without the fact
 * @param after the case with it
 */
export function mayLetOthersGo(before: CaseView, after: CaseView, { task, permit: id }: TaskView): boolean {
  const endsOthers =
    after.tasks.some((t, i) => t.task !== task && t.status !== before.tasks[i]?.status) ||
    after.permits.some((p, i) => p.id !== id && isFinished(p) !== isFinished(before.permits[i] ?? p));
  const permit = id === undefined ? undefined : permitOf(before, id);
  const finished = permit && permitOf(after, permit.id);
  if (!permit || !finished || isFinished(permit) || !isFinished(finished)) return endsOthers;
  return endsOthers || isUnopened(before, permit) || before.permits.some((p) => isHeldBack(p, permit.id));
}

/**
 * Whether a permit has ended of which not every task has been opened: one that is being opened in this very moment is seen by
 * nobody who ends it, and by nobody who opens it.
 *
 * @param before the case without a fact
 * @param after the case with it
 */
export const endsUnopened = (before: CaseView, after: CaseView): boolean =>
  after.permits.some((permit, i) => {
    if (!isFinished(permit) || isFinished(before.permits[i] ?? permit)) return false;
    return isUnopened(before, permit) || !before.tasks.some(({ task }) => task === taskName.review(permit.id));
  });

/** Whether a body that the plan or an officer asks about a permit has not got its task yet. */
const isUnopened = ({ tasks }: CaseView, { id, planned, asked }: PermitView): boolean =>
  [
    ...planned.referrals.map(({ to }) => taskName.opinion(id, to)),
    ...asked.flatMap(({ to, state }) => (isOutside(to) || state === 'taken-back' ? [] : [to.task])),
  ].some((name) => !tasks.some(({ task }) => task === name));

/** Whether a permit's own gate is shut, or another's waits for it. */
const isHeldBack = (permit: PermitView, by: string): boolean =>
  !isFinished(permit) &&
  (['filing', 'decision'] as const)
    .map((gate) => gateOf(permit, gate))
    .some(({ open, waitingFor }) => !open && (permit.id === by || waitingFor.some((before) => before.permit === by)));

function outputOf(named: NamedCase, wait: Wait, now: Instant): Output {
  const permit = wait.kind === 'gate' && wait.gate === 'filing' ? permitOf(named.view, wait.permit) : undefined;
  return permit ? trackOf(named, permit, now) : {};
}
