import type { PlannedPermit } from './planned.ts';

/** The permits of a plan that a case handles: without those the owner hands in elsewhere, and without waiting for them. */
export function casePart(permits: readonly PlannedPermit[]): readonly PlannedPermit[] {
  const here = permits.filter((permit) => !permit.elsewhere);
  const ids = new Set(here.map((permit) => permit.id));
  return here.map((permit) => ({ ...permit, after: permit.after.filter((before) => ids.has(before.permit)) }));
}
