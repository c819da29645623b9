import { caseView } from '#domain/acts/case-view.ts';
import { factKey, taskName } from '#domain/case/facts.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import { type CaseView, permitOf, taskOf } from '#domain/case/view.ts';
import { putFact, type StoredCase, type Waiting } from '../aws/dynamodb/cases.ts';
import { gateWaitedFor, removeWaiting } from '../aws/dynamodb/tasks.ts';
import { goOn } from '../aws/step-functions.ts';
import { now } from './now.ts';
import { trackOf } from './outputs.ts';
import { isOver } from './waits.ts';

/**
 * Tells every execution that waits for something that has happened to go on, and empties the inboxes accordingly.
 * Safe to repeat, and safe to lose: the reconciler does the same for whatever was missed.
 *
 * @returns how many waits were over
 */
export async function release(stored: StoredCase): Promise<number> {
  const viewed = { ...stored, view: caseView(stored.facts, now()) };
  const over = stored.waiting.filter((waiting) => isOver(viewed.view, waiting.sk));
  await Promise.all(over.map((waiting) => releaseOne(viewed, waiting)));
  return over.length;
}

type Viewed = StoredCase & { readonly view: CaseView };

async function releaseOne(viewed: Viewed, { sk, token }: Waiting): Promise<void> {
  await tellOfGate(viewed, sk);
  if (token !== undefined) await goOn(token, outputOf(viewed.id, viewed.view, sk));
  await removeWaiting(viewed.id, sk, token);
}

/** A department whose decision was held back hears that it may decide now. Only while its review is open. */
export async function tellOfGate({ id, view }: Viewed, sk: string): Promise<void> {
  const permit = gateWaitedFor('decision', sk);
  const review = permit === undefined ? undefined : taskOf(view, taskName.review(permit));
  if (permit === undefined || review?.status !== 'open') return;
  await putFact(id, {
    type: 'gate-opened',
    key: factKey.gateOpened(permit),
    at: now(),
    by: { kind: 'system' },
    permit,
    mails: [mailCause.notice('gate-open', review.task)],
  });
}

/** What the state that waited hands on. Only a filing gate has something to say. */
export function outputOf(caseId: string, view: CaseView, sk: string): unknown {
  const [kind, gate, permitId = ''] = sk.split('#');
  const permit = permitOf(view, permitId);
  return kind === 'WAIT' && gate === 'filing' && permit ? trackOf(caseId, view, permit, now()) : {};
}
