import { caseView } from '#domain/acts/case-view.ts';
import { type Release, whatFollows } from '#domain/case/follows.ts';
import type { CaseView } from '#domain/case/view.ts';
import { isOver } from '#domain/case/waits.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import { route, store } from '#homes';
import { now } from '../now.ts';

/**
 * Tells every execution that waits for something that has happened to go on, and empties the inboxes accordingly.
 * Safe to repeat, and safe to lose: the reconciler does the same for whatever was missed.
 *
 * @param before how the case stood when whoever acts looked at it: what was over then has been let go by others
 * @returns how many waits were over, and had not been let go
 */
export async function release({ id, facts, waiting }: StoredCase, before?: CaseView): Promise<number> {
  const at = now();
  const over = whatFollows({ id, view: caseView(facts, at) }, waiting, at).filter(
    ({ wait }) => before === undefined || !isOver(before, wait),
  );
  const letGone = await Promise.all(over.map((one) => letGo(id, one)));
  return letGone.filter(Boolean).length;
}

/**
 * Lets one go: what is to be remembered comes first. A token is good once, so it stays where it is when it has been told; of
 * whoever did not live to tell it, the next finds it here. Only a row in an inbox is taken out.
 *
 * @returns whether there was something to let go
 */
export async function letGo(caseId: string, { wait, token, output, fact, inInbox }: Release): Promise<boolean> {
  if (fact) await store.putFact(caseId, fact);
  const told = token !== undefined && (await route.goOn(token, output));
  if (inInbox) await store.removeWaiting(caseId, wait, token);
  return told || inInbox === true;
}
