import { type Instant, secondsBefore, secondsBetween } from '../calendar/day.ts';
import type { Fact } from './facts.ts';
import { waitOf } from './mail-gathering.ts';
import { owedMails } from './mails-due.ts';
import { lookAt, tellsSomebody } from './timers.ts';
import { lookSeed, type NamedCase } from './track.ts';
import type { CaseView } from './view.ts';

/** What fell due so short a while ago is still on its way. */
const onItsWaySeconds = 120;

/**
 * The reviews that should have been looked at a while ago: a change of their clock never reached whoever waits.
 *
 * @param graceSeconds how long ago at least
 */
export function missedLooks({ id, view }: NamedCase, now: Instant, graceSeconds: number): readonly string[] {
  const before = secondsBefore(now, Math.max(graceSeconds, onItsWaySeconds));
  return view.tasks
    .filter((task) => {
      if (task.kind !== 'review' || task.status !== 'open') return false;
      return tellsSomebody(lookAt(view, task, before, lookSeed(id, task.task)));
    })
    .map(({ task }) => task);
}

/** The moment of asking, and how long what is asked about takes. */
export interface Asking {
  readonly now: Instant;
  /** Real time, as attempts carry it. */
  readonly realNow: Instant;
  /** How long a mail that has just fallen due is let alone. */
  readonly graceSeconds: number;
  /** How long the mail service's event can take. */
  readonly eventSeconds: number;
}

/** The mails that are to be asked for: owed, free to go, and not on their way. */
export function missedMails(
  facts: readonly Fact[],
  view: CaseView,
  { now, realNow, graceSeconds, eventSeconds }: Asking,
): readonly string[] {
  return owedMails(facts, view).filter((cause) => {
    const since = facts.find((f) => f.mails?.includes(cause))?.at;
    const fresh = since !== undefined && secondsBetween(since, now) < Math.min(graceSeconds, onItsWaySeconds);
    return !fresh && waitOf(facts, cause, { now, realNow, eventSeconds }) <= 0;
  });
}

/** Whether a case without an execution has lost it. One that was handed in a moment before it was asked after starts its own. */
export const hasLostRoute = ({ status, submitted }: CaseView, askedAt: Instant, graceSeconds: number): boolean =>
  status === 'open' && secondsBetween(submitted.at, askedAt) >= graceSeconds;
