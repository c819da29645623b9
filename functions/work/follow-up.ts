import { type FollowUp, followUpOpened } from '#domain/case/follow-up.ts';
import { rowOf, seenAsOpened } from '#domain/case/inbox.ts';
import type { CaseView } from '#domain/case/view.ts';
import { store } from '#homes';
import { count } from '../aws/observability.ts';
import { now } from '../now.ts';

/**
 * Puts something a machine cannot settle before the coordinator, who is told.
 *
 * @param token of an execution that waits for it to be resolved
 * @returns whether it was not open yet
 */
export async function openFollowUp(caseId: string, view: CaseView, of: FollowUp, token?: string): Promise<boolean> {
  count('FollowUpsOpened');
  const opened = followUpOpened(view, of, now());
  return store.openTask(caseId, opened, rowOf(view, seenAsOpened(view, opened)), token);
}
