import { addSpan, dayOf, days, type Instant, secondsBefore, secondsBetween, startOfDay } from '../calendar/day.ts';
import type { Fact } from './facts.ts';
import { waitOf } from './mail-gathering.ts';
import { owedMails } from './mails-due.ts';
import type { Asking } from './missed.ts';
import { lookAt, tellsSomebody } from './timers.ts';
import { lookSeed, type NamedCase } from './track.ts';
import { type CaseView, gateOf, isFinished } from './view.ts';

/** How long after its moment something has moved by itself, when all is well. */
export const graceSeconds = 300;
/** However well a case is, somebody looks after so many days. */
const longestDays = 30;
/** The longest pause between looks at a case that cannot be healed. */
const longestPauseSeconds = 86_400;

const after = (moment: Instant, seconds: number): Instant => secondsBefore(moment, -seconds);
const earliest = (moments: readonly Instant[]): Instant | undefined =>
  [...moments].sort((a, b) => secondsBetween(b, a))[0];

/** When a case that was just handed in has its route: a look at it then finds what was cut off between the two. */
export const firstLook = (submittedAt: Instant): Instant => after(submittedAt, graceSeconds);

/** When to look at a case again in which something was made good, or could not be. @param failures how often in a row */
export const lookAgain = (now: Instant, failures: number): Instant =>
  after(now, Math.min(graceSeconds * 2 ** (failures - 1), longestPauseSeconds));

/**
 * By when an open case should have moved because time has passed, and whoever looks then finds that it has not: a review of
 * which somebody should hear, or a filing gate that time opens. Undefined for a case that is closed.
 */
export function timeMoves({ id, view }: NamedCase, now: Instant): Instant | undefined {
  if (view.status === 'closed') return undefined;
  const moments = [...reviewMoments(id, view, now), ...gateMoments(view)].map((moment) => after(moment, graceSeconds));
  return earliest([...moments, startOfDay(addSpan(dayOf(now), days(longestDays)))]);
}

/** When each open review is looked at next; now, when somebody should hear of it. */
const reviewMoments = (id: string, view: CaseView, now: Instant): readonly Instant[] =>
  view.tasks
    .filter((task) => task.kind === 'review' && task.status === 'open')
    .map((task) => {
      const look = lookAt(view, task, now, lookSeed(id, task.task));
      return tellsSomebody(look) ? now : look.next;
    });

const gateMoments = (view: CaseView): readonly Instant[] =>
  view.permits.filter((permit) => !isFinished(permit)).flatMap((permit) => gateOf(permit, 'filing').recheckAt ?? []);

/**
 * When to look at a case again that is well: after the next moment at which time moves it, or when a mail that is owed should
 * have gone. Undefined for a closed case of which nobody has to hear any more.
 */
export function nextLook(
  named: NamedCase & { readonly facts: readonly Fact[] },
  asking: Omit<Asking, 'graceSeconds'>,
): Instant | undefined {
  const { facts, view } = named;
  const time = timeMoves(named, asking.now);
  const mails = owedMails(facts, view).map((cause) =>
    after(asking.now, Math.max(graceSeconds, waitOf(facts, cause, asking))),
  );
  return earliest([...(time === undefined ? [] : [time]), ...mails]);
}
