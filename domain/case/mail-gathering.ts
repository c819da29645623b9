import { Temporal } from 'temporal-polyfill';
import { addSpan, type Day, dayOf, days, type Instant, secondsBetween, swedishTimeZone } from '../calendar/day.ts';
import { remembered } from '../calendar/remembered.ts';
import { isApart } from './address-mails.ts';
import { endsWithDecision } from './closed.ts';
import type { Fact } from './facts.ts';
import { isToApplicant, mailCause, parseCause } from './mail-causes.ts';
import { isSettled, mailState, owedMails } from './mails-due.ts';
import { type CaseView, isFinished } from './view.ts';

/** Kinds of mails to the applicant that go as soon as they are due, most pressing first (docs/decisions/one-mail-a-day.md). */
const atOnce = [
  'receipt',
  'address-new',
  'address-stopped',
  'link',
  'receipt-again',
  'request',
  'decision',
  'file-lost',
  'extended',
  'withdrawn',
];

/** Kinds that wait for the day's gathering, most pressing first. A kind that nobody has placed goes at once, after the others. */
const gathered = ['request-reminder', 'late', 'extend-clock', 'taken-back', 'closed'];

/**
 * When the day's quiet mails go, Swedish time. Officers have done most of their day's work by then, so that there is something
 * to gather, and a body that somebody wants to ring is still there.
 */
const gatheringHour = 16;

const kindOf = (cause: string): string => {
  const parsed = parseCause(cause);
  return parsed.to === 'applicant' ? parsed.kind : '';
};

/** Whether a mail waits for the day's gathering, unless a pressing one takes it along before. */
export const isQuiet = (cause: string): boolean => isToApplicant(cause) && gathered.includes(kindOf(cause));

const onDay = remembered(
  (day: Day): Instant =>
    Temporal.PlainDate.from(day)
      .toZonedDateTime({ timeZone: swedishTimeZone, plainTime: Temporal.PlainTime.from({ hour: gatheringHour }) })
      .toInstant()
      .toString(),
);

/** The first gathering at or after a moment. */
export function gatheringAfter(moment: Instant): Instant {
  const day = dayOf(moment);
  return secondsBetween(moment, onDay(day)) >= 0 ? onDay(day) : onDay(addSpan(day, days(1)));
}

/** When a quiet mail goes by itself; undefined for one that need not wait, or no longer. @param now the case's time */
export function heldUntil(facts: readonly Fact[], cause: string, now: Instant): Instant | undefined {
  const since = isQuiet(cause) ? facts.find((f) => f.mails?.includes(cause))?.at : undefined;
  const until = since === undefined ? undefined : gatheringAfter(since);
  return until !== undefined && secondsBetween(now, until) > 0 ? until : undefined;
}

/** How long a mail is let alone, in seconds: until the day's gathering, or until an attempt at it is known to have failed. */
export function waitOf(
  facts: readonly Fact[],
  cause: string,
  { now, realNow, eventSeconds }: { readonly now: Instant; readonly realNow: Instant; readonly eventSeconds: number },
): number {
  const until = heldUntil(facts, cause, now);
  const state = mailState(facts, cause, realNow, eventSeconds);
  return Math.max(until === undefined ? 0 : secondsBetween(now, until), 'waitSeconds' in state ? state.waitSeconds : 0);
}

/**
 * What one mail to the applicant tells when one is to go to the address in use: everything that is due, not told, and not on its way, most pressing
 * first. The last decision tells that the case is closed, which follows from it.
 *
 * @param realNow real time, as attempts carry it
 */
export function toldTogether(
  facts: readonly Fact[],
  view: CaseView,
  realNow: Instant,
  eventSeconds: number,
): readonly string[] {
  const owed = owedMails(facts, view).filter((cause) => isToApplicant(cause) && !isApart(cause));
  const decided = owed.some((cause) => kindOf(cause) === 'decision');
  const closes = decided && view.permits.every(isFinished) && endsWithDecision(view);
  const all = [...owed, ...(closes && !isSettled(facts, mailCause.closed) ? [mailCause.closed] : [])];
  return [...new Set(all)]
    .filter((cause) => 'attempt' in mailState(facts, cause, realNow, eventSeconds))
    .sort((one, other) => rank(one) - rank(other));
}

const order = [...atOnce, ...gathered];
const rank = (cause: string): number => {
  const place = order.indexOf(kindOf(cause));
  return place < 0 ? atOnce.length - 0.5 : place;
};
