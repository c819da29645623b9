import { factKey } from '#domain/case/facts.ts';
import { hasLostRoute, missedLooks, missedMails } from '#domain/case/missed.ts';
import { restartedName } from '#domain/ports/route.ts';
import { route, sendOwedMails, store } from '#homes';
import { setting } from '../aws/environment.ts';
import { now, realNow } from '../now.ts';
import { tellClockChanged } from './clock-changed.ts';
import { isCarried } from './executions.ts';
import { makeFindable } from './findable.ts';
import { storeOthers } from './other-cases.ts';
import { release } from './release.ts';
import type { ViewedCase } from './step.ts';

/** How long the mail service's event can take, in seconds. */
export const eventSeconds = Number(setting('MAIL_EVENT_SECONDS'));

/** What was made good in a case, each counted. */
export interface Healed {
  readonly released: number;
  readonly mailsOwed: number;
  readonly restarted: number;
  readonly woken: number;
}

export const isWell = (healed: Healed): boolean => Object.values(healed).every((count) => count === 0);

/** How a case is looked at. */
export interface Looking {
  /** How old a due mail or a missed reminder must be before it counts as lost. */
  readonly graceSeconds: number;
  /** How old a case must be before its route counts as lost: one that was just handed in starts its own. */
  readonly routeGraceSeconds: number;
  /** Whether an execution is under way. */
  readonly isRunning: (name: string) => Promise<boolean>;
}

/**
 * Makes good what was lost of a case. Facts are the truth and executions are disposable: who waits for something that has
 * happened goes on, mails that are owed are asked for again, a review whose time has come is woken, and an open case without
 * an execution gets a new one. Safe to repeat, and for two at once.
 */
export async function heal(
  stored: ViewedCase,
  { graceSeconds, routeGraceSeconds, isRunning }: Looking,
): Promise<Healed> {
  const askedAt = now();
  const { id: caseId, facts, view } = stored;
  const released = await release(stored);
  // Cases of earlier versions are not yet.
  if (!stored.findable) await makeFindable(caseId, view);
  const asking = { now: askedAt, realNow: realNow(), graceSeconds, eventSeconds };
  const mailsOwed = missedMails(facts, view, asking).length > 0 ? 1 : 0;
  if (mailsOwed > 0) await sendOwedMails({ caseId });
  if (view.status === 'closed') return { released, mailsOwed, restarted: 0, woken: 0 };
  if (!(await isCarried(stored, isRunning))) {
    const isLost = hasLostRoute(view, askedAt, routeGraceSeconds);
    if (isLost) await restart(stored);
    return { released, mailsOwed, restarted: isLost ? 1 : 0, woken: 0 };
  }
  const missed = missedLooks(stored, askedAt, graceSeconds);
  for (const task of missed) await tellClockChanged(stored.waiting, task);
  return { released, mailsOwed, restarted: 0, woken: missed.length };
}

const restartsOf = ({ facts }: ViewedCase) => facts.filter((fact) => fact.type === 'route-restarted');

/** The first case of an application starts its route when the others are there: without one, some of them may be missing. */
async function restart(stored: ViewedCase): Promise<void> {
  for (const missing of await storeOthers(stored.view.submitted)) await route.start(missing, missing);
  const execution = restartedName(stored.id, restartsOf(stored).length + 1);
  await route.start(stored.id, execution);
  await store.putFact(stored.id, {
    type: 'route-restarted',
    key: factKey.restarted(execution),
    at: now(),
    by: { kind: 'system' },
    execution,
  });
}
