import { refusedFor } from './now.ts';
import { type CaseView, isFinished, type PermitView, permitOf } from './view.ts';

/** Whether a part is the owner's to withdraw now. The municipality's opinion is asked for by another body. */
export const isWithdrawable = (permit: PermitView): boolean => !isFinished(permit) && permit.planned.kind !== 'opinion';

export type WithdrawalRefusal = 'not-found' | 'not-yours' | 'already-decided';

/**
 * What the owner withdraws: one part, or all that is theirs and not finished. What only they waited for ends by itself.
 *
 * @param id the part; absent for the whole case
 */
export function toWithdraw(view: CaseView, id: string | undefined): readonly PermitView[] | WithdrawalRefusal {
  const wanted = id === undefined ? view.permits : view.permits.filter((p) => p.id === id);
  if (wanted.length === 0) return 'not-found';
  if (id !== undefined && wanted.some((p) => p.planned.kind === 'opinion')) return 'not-yours';
  const open = wanted.filter(isWithdrawable);
  if (open.length > 0) return open;
  // Sent again because nobody heard that it had arrived: it is withdrawn, and what waited for it has ended by itself.
  const withdrawn = wanted.filter((p) => p.status === 'withdrawn');
  return withdrawn.length === 0 ? 'already-decided' : withdrawn;
}

/** Whether the owner already goes on without a prerequisite, so that asking for it again changes nothing. */
export const goesOnWithout = (view: CaseView, permit: string, prerequisite: string): boolean =>
  permitOf(view, permit)?.after.some((p) => p.permit === prerequisite && p.state === 'waived') === true;

export type ChoiceRefusal = 'not-found' | 'already-answered' | 'leads-nowhere';

/** Why the owner cannot go on without a prerequisite; undefined when they can. */
export function goOnRefusal(view: CaseView, permit: string, prerequisite: string): ChoiceRefusal | undefined {
  const dependent = permitOf(view, permit);
  const before = dependent?.after.filter((p) => p.permit === prerequisite) ?? [];
  if (!dependent || before.length === 0) return 'not-found';
  if (isFinished(dependent)) return 'already-answered';
  if (refusedFor(dependent).includes(prerequisite)) return undefined;
  return before.some((p) => p.state === 'barred' || p.state === 'refused') ? 'leads-nowhere' : 'already-answered';
}
