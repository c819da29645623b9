import { caseView } from '#domain/acts/case-view.ts';
import { type Release, whatFollows } from '#domain/case/follows.ts';
import { isWaitedFor, type Wait } from '#domain/case/waits.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import { route, store } from '#homes';
import { now } from '../now.ts';

/**
 * Tells every execution that waits for something that has happened to go on, and empties the inboxes accordingly.
 * Safe to repeat, and safe to lose: `events/what-follows` does the same for whatever was missed.
 *
 * @param ended the wait that a command has ended itself. It is forgotten when all others are: while it stands, something is
 *   still to be done
 * @returns how many waits were over
 */
export async function release({ id, facts, waiting }: StoredCase, ended?: Wait): Promise<number> {
  const at = now();
  const over = whatFollows({ id, view: caseView(facts, at) }, waiting, at);
  const isOwn = ({ wait }: Release) => ended !== undefined && isWaitedFor([{ wait }], ended);
  await Promise.all(over.filter((one) => !isOwn(one)).map((one) => letGo(id, one)));
  for (const own of over.filter(isOwn)) await letGo(id, own);
  return over.length;
}

/** Lets one go: what is to be remembered comes first, and its wait is forgotten last. */
export async function letGo(caseId: string, { wait, token, output, fact }: Release): Promise<void> {
  if (fact) await store.putFact(caseId, fact);
  if (token !== undefined) await route.goOn(token, output);
  await store.removeWaiting(caseId, wait, token);
}
