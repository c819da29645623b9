import { secondsBetween } from '#domain/calendar/day.ts';
import { lookAgain, timeMoves } from '#domain/case/expected.ts';
import { owedMails } from '#domain/case/mails-due.ts';
import type { CaseView } from '#domain/case/view.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import { mayBeUnderWay } from '#domain/ports/store/looks.ts';
import { store } from '#homes';
import { now } from '../now.ts';
import type { ViewedCase } from './step.ts';

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

/**
 * Takes the look away from a closed case of which nobody has to hear any more, so that nobody has to come by weeks later only
 * to see that. A look that is near stays: a wish for one in a while is brought no further forward than that, and would go
 * with it.
 *
 * @param stored the case as it was read before mails were sent
 * @param sent the mails that have gone since
 */
export async function endLook({ id, look, facts, view }: ViewedCase, sent: readonly string[]): Promise<void> {
  const isNear = look === undefined || secondsBetween(lookAgain(now(), 2), look) < 0;
  if (view.status !== 'closed' || isNear) return;
  if (owedMails(facts, view).every((cause) => sent.includes(cause)))
    await store.putOff({ caseId: id, at: look, failures: 0 }, undefined);
}

/** Has a case looked at in a while, because something in it could not be done now. */
export const lookInAWhile = (caseId: string): Promise<void> => store.lookBy(caseId, lookAgain(now(), 1), now());
