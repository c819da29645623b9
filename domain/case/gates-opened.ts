import type { Instant } from '../calendar/day.ts';
import { type FactOf, factKey, taskName } from './facts.ts';
import { mailCause } from './mail-causes.ts';
import { type CaseView, gateOf, type PermitView, type TaskView, taskOf } from './view.ts';

/**
 * When a permit's decision gate opened that had held its department back, of which nobody has been told. Only while the review
 * is open, and was before the gate: nobody was held back where nobody waited. What joins a case can hold it back once more; then
 * the department is told once more.
 */
export function gateOpenedAt(view: CaseView, permit: PermitView, review: TaskView): Instant | undefined {
  if (review.status !== 'open' || !gateOf(permit, 'decision').open) return undefined;
  const last = permit.after
    .flatMap((p) => (p.gate === 'decision' ? (p.openedAt ?? []) : []))
    .sort()
    .at(-1);
  const heard = [review.openedAt, ...told(view, permit).map(({ at }) => at)];
  return last === undefined || heard.some((at) => last <= at) ? undefined : last;
}

/** The times that its department heard of an open gate. */
const told = ({ history }: CaseView, permit: PermitView): readonly FactOf<'gate-opened'>[] =>
  history.filter((fact) => fact.type === 'gate-opened').filter((fact) => fact.permit === permit.id);

/**
 * The departments that may decide now and could not before, each as the fact that tells it. Stored again, it is the same.
 *
 * @param at when they hear of it
 * @param of only this review's
 */
export const gatesOpened = (view: CaseView, at: Instant, of?: TaskView): readonly FactOf<'gate-opened'>[] =>
  view.permits.flatMap((permit) => {
    const review = taskOf(view, taskName.review(permit.id));
    if (!review || (of && of.task !== review.task)) return [];
    if (gateOpenedAt(view, permit, review) === undefined) return [];
    const before = told(view, permit).length;
    return {
      type: 'gate-opened',
      key: factKey.gateOpened(permit.id, before),
      at,
      by: { kind: 'system' },
      permit: permit.id,
      mails: [mailCause.notice('gate-open', review.task, String(before))],
    };
  });
