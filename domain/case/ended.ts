import type { Instant } from '../calendar/day.ts';
import { isPositive } from '../definitions/outcome.ts';
import { needsGrantToFile } from '../definitions/permit.ts';
import { all } from './doing.ts';
import type { Fact, FactOf } from './facts.ts';

/** How a permit has ended. */
export interface Ended {
  readonly status: 'decided' | 'withdrawn' | 'not-needed';
  readonly at: Instant;
}

/**
 * Which permits are finished, and when. A decision that was stored in the same moment as a withdrawal stands. An opinion
 * is another body's, and the owner cannot withdraw it: it is not needed any more when all that waits for it is finished. Nor is
 * what could be handed in only after a grant, when nothing that it waits for can be granted any more.
 */
export function endedPermits({ plan }: FactOf<'case-submitted'>, facts: readonly Fact[]): ReadonlyMap<string, Ended> {
  const ended = new Map<string, Ended>();
  const opinions = new Set(plan.permits.filter((p) => p.kind === 'opinion').map((p) => p.id));
  for (const { permit, at } of all(facts, 'permit-withdrawn'))
    ended.set(permit, { status: opinions.has(permit) ? 'not-needed' : 'withdrawn', at });
  for (const { permit, at } of all(facts, 'decided')) ended.set(permit, { status: 'decided', at });
  for (const id of opinions) {
    const waiting = plan.permits.filter((p) => p.after.some((a) => a.permit === id && a.strength === 'hard'));
    const ends = waiting.map((p) => ended.get(p.id)?.at);
    const last = ends
      .filter((at) => at !== undefined)
      .sort()
      .at(-1);
    if (last !== undefined && !ends.includes(undefined) && !ended.has(id))
      ended.set(id, { status: 'not-needed', at: last });
  }
  const granted = new Set(all(facts, 'decided').flatMap((f) => (isPositive(f.outcome) ? [f.permit] : [])));
  // In the order of the plan, where prerequisites come first.
  for (const { id, after } of plan.permits) {
    const waited = after.filter((a) => needsGrantToFile(a)).map((a) => a.permit);
    const ends = waited.map((before) => ended.get(before)?.at);
    const last = ends
      .filter((at) => at !== undefined)
      .sort()
      .at(-1);
    if (
      last !== undefined &&
      !ends.includes(undefined) &&
      !waited.some((before) => granted.has(before)) &&
      !ended.has(id)
    )
      ended.set(id, { status: 'not-needed', at: last });
  }
  return ended;
}
