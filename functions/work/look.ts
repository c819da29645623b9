import { secondsBetween } from '#domain/calendar/day.ts';
import { lookAgain, timeMoves } from '#domain/case/expected.ts';
import type { CaseView } from '#domain/case/view.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import { mayBeUnderWay } from '#domain/ports/store/looks.ts';
import { store } from '#homes';
import { now } from '../now.ts';

/**
 * Has a case looked at by the moment at which its times, as they are about to be, should have moved it. Before the fact that
 * changes them is stored: whoever dies between the fact and waking the route leaves a look behind. Mostly somebody looks
 * before that anyway, and then nothing is written.
 *
 * @param after the case as it will be
 */
export async function lookAfterChange({ id, look }: StoredCase, after: CaseView): Promise<void> {
  const askedAt = now();
  const at = timeMoves({ id, view: after }, askedAt);
  if (at === undefined) return;
  // One that is under way may have read the case already.
  const isComing = look !== undefined && secondsBetween(look, at) >= 0 && !mayBeUnderWay(look, askedAt);
  if (!isComing) await store.lookBy(id, at, askedAt);
}

/** Has a case looked at in a while, because something in it could not be done now. */
export const lookInAWhile = (caseId: string): Promise<void> => store.lookBy(caseId, lookAgain(now(), 1), now());
