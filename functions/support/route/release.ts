import { type CaseView, caseView, permitOf } from '#domain/case/view.ts';
import { now } from '../now.ts';
import type { StoredCase, Waiting } from '../store/cases.ts';
import { removeWaiting } from '../store/tasks.ts';
import { goOn } from './execution.ts';
import { trackOf } from './outputs.ts';
import { isOver } from './waits.ts';

/**
 * Tells every execution that waits for something that has happened to go on, and empties the inboxes accordingly.
 * Safe to repeat, and safe to lose: the reconciler does the same for whatever was missed.
 *
 * @returns how many waits were over
 */
export async function release(stored: StoredCase): Promise<number> {
  const view = caseView(stored.facts, now());
  const over = stored.waiting.filter((waiting) => isOver(view, waiting.sk));
  await Promise.all(over.map((waiting) => releaseOne(stored.id, view, waiting)));
  return over.length;
}

async function releaseOne(caseId: string, view: CaseView, { sk, token }: Waiting): Promise<void> {
  if (token !== undefined) await goOn(token, outputOf(caseId, view, sk));
  await removeWaiting(caseId, sk, token);
}

/** What the state that waited hands on. Only a filing gate has something to say. */
export function outputOf(caseId: string, view: CaseView, sk: string): unknown {
  const [kind, gate, permitId = ''] = sk.split('#');
  const permit = permitOf(view, permitId);
  return kind === 'WAIT' && gate === 'filing' && permit ? trackOf(caseId, view, permit, now()) : {};
}
