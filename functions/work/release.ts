import { caseView } from '#domain/acts/case-view.ts';
import { type Release, whatFollows } from '#domain/case/follows.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import { route, store } from '#homes';
import { now } from '../now.ts';

/**
 * Tells every execution that waits for something that has happened to go on, and empties the inboxes accordingly.
 * Safe to repeat, and safe to lose: the reconciler does the same for whatever was missed.
 *
 * @returns how many waits were over
 */
export async function release({ id, facts, waiting }: StoredCase): Promise<number> {
  const at = now();
  const over = whatFollows({ id, view: caseView(facts, at) }, waiting, at);
  await Promise.all(over.map((one) => letGo(id, one)));
  return over.length;
}

/** Lets one go: what is to be remembered comes first, and its wait is forgotten last. */
export async function letGo(caseId: string, { wait, token, output, fact }: Release): Promise<void> {
  if (fact) await store.putFact(caseId, fact);
  if (token !== undefined) await route.goOn(token, output);
  await store.removeWaiting(caseId, wait, token);
}
