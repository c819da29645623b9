import type { PermitKind } from './kind.ts';

export const outcomes = ['granted', 'granted-with-conditions', 'refused', 'dismissed', 'closed'] as const;
/** `dismissed` is avvisad: not examined. `closed` is avskriven: nothing left to examine. */
export type Outcome = (typeof outcomes)[number];

/**
 * Which outcomes a matter of each kind can have.
 *
 * - A registration is no examination, so it has no conditions (förordning (EG) nr 852/2004 artikel 6.2).
 * - An opinion supports, supports with conditions or opposes (ordningslagen 3 kap. 2 §), or is not needed any more. It is
 *   asked for by another body, so it cannot be dismissed for what the applicant has left out.
 */
const byKind: Readonly<Record<PermitKind, readonly Outcome[]>> = {
  permit: outcomes,
  notification: outcomes,
  registration: ['granted', 'refused', 'dismissed', 'closed'],
  opinion: ['granted', 'granted-with-conditions', 'refused', 'closed'],
};

export const outcomesOf = (kind: PermitKind): readonly Outcome[] => byKind[kind];

/** Whether an outcome gives the applicant what they asked for. */
export const isPositive = (outcome: Outcome): boolean => outcome === 'granted' || outcome === 'granted-with-conditions';

/** Why a matter is dismissed without being examined, or closed because nothing is left to examine. */
export const grounds = {
  dismissed: ['incomplete', 'wrong-authority', 'no-standing', 'too-late', 'examined-already'],
  closed: ['withdrawn-otherwise', 'without-object'],
} as const satisfies Partial<Record<Outcome, readonly string[]>>;
export type Ground = (typeof grounds)[keyof typeof grounds][number];

/** The grounds an outcome must be given one of, for a matter of that kind; none for an outcome that needs no ground. */
export function groundsOf(outcome: Outcome, kind: PermitKind): readonly Ground[] {
  if (outcome === 'dismissed') return grounds.dismissed;
  if (outcome !== 'closed') return [];
  // An opinion is not the applicant's, so there is nothing they could have withdrawn.
  return kind === 'opinion' ? ['without-object'] : grounds.closed;
}

/**
 * Whether an outcome goes against the applicant, so that they must have been heard (förvaltningslagen 25 §). An opinion
 * decides nothing: whoever decides on it lets the applicant comment.
 */
export const needsHearing = (outcome: Outcome, kind: PermitKind): boolean =>
  kind !== 'opinion' && (outcome === 'refused' || outcome === 'granted-with-conditions');

/** Only what is examined and granted can hold until a day; what is notified or given as an opinion cannot. */
export const canExpire = (outcome: Outcome, kind: PermitKind): boolean =>
  isPositive(outcome) && (kind === 'permit' || kind === 'registration');
