import { Temporal } from 'temporal-polyfill';
import { addSpan, type Day, dayOf, days, type Instant, secondsBetween, swedishTimeZone } from '../calendar/day.ts';
import { remembered } from '../calendar/remembered.ts';
import { isApart } from './address-mails.ts';
import { endsWithDecision } from './closed.ts';
import type { Fact } from './facts.ts';
import { isToApplicant, mailCause, parseCause } from './mail-causes.ts';
import { isSettled, mailState, owedMails, uncertainIn } from './mails-due.ts';
import { type CaseView, isFinished } from './view.ts';

/**
 * Kinds of mails to the applicant that go as soon as they are due, most pressing first (docs/decisions/one-mail-a-day.md).
 * That a time is extended must be told before the first time is over, which may be today (förordning (2010:1075) 17 §).
 */
const atOnce = [
  'receipt',
  'address-new',
  'address-stopped',
  'link',
  'receipt-again',
  'request',
  'decision',
  'extend-clock',
  'file-lost',
  'extended',
  'withdrawn',
  'suggest-permit',
  'accept-suggestion',
];

/** Kinds that wait for the day's gathering, most pressing first. A kind that nobody has placed goes at once, after the others. */
const gathered = [
  'request-reminder',
  'late',
  'taken-back',
  'take-back-item',
  'take-back-suggestion',
  'write-to-owner',
  'closed',
];

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

/** From one gathering to the next, in the night in which clocks are put back, in seconds. */
const longestHold = 25 * 3600;

/** When a quiet mail goes by itself; undefined for one that need not wait, or no longer. @param now the case's time */
export function heldUntil(facts: readonly Fact[], cause: string, now: Instant): Instant | undefined {
  const since = isQuiet(cause) ? facts.find((f) => f.mails?.includes(cause))?.at : undefined;
  if (since === undefined) return undefined;
  const until = gatheringAfter(since);
  const left = secondsBetween(now, until);
  // What fell due so much later than now was stored before the clock was set back: nobody waits for that day to come again.
  return left > 0 && left <= longestHold ? until : undefined;
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
 * What one mail to the applicant tells when one is to go to the address in use: everything that is due, not told, and not on its
 * way, most pressing first. The last decision tells that the case is closed, which follows from it.
 *
 * A mail of which nobody knows whether it went comes again as it was: should the first one still arrive, what is noted then is
 * what it told. So what fell due meanwhile goes in a mail of its own.
 *
 * @param asked the cause for which it is to go
 * @param realNow real time, as attempts carry it
 * @returns its head first; nothing when that may not go yet
 */
export function toldTogether(
  facts: readonly Fact[],
  view: CaseView,
  asked: string,
  realNow: Instant,
  eventSeconds: number,
): readonly string[] {
  const owed = owedMails(facts, view).filter((cause) => isToApplicant(cause) && !isApart(cause));
  const decided = owed.some((cause) => kindOf(cause) === 'decision');
  const closes = decided && view.permits.every(isFinished) && endsWithDecision(view);
  const all = [...owed, ...(closes && !isSettled(facts, mailCause.closed) ? [mailCause.closed] : [])];
  const head = headOf(facts, all, asked);
  const told = [...new Set(all)]
    .filter((cause) => uncertainIn(facts, cause) === head || cause === asked)
    .filter((cause) => 'attempt' in mailState(facts, cause, realNow, eventSeconds))
    .sort((one, other) => rank(one) - rank(other));
  if (head === undefined) return told;
  return told.includes(head) ? [head, ...told.filter((cause) => cause !== head)] : [];
}

/** The head of the uncertain mail that a cause went in. Where that need not come again, the cause goes by itself. */
function headOf(facts: readonly Fact[], owed: readonly string[], asked: string): string | undefined {
  const head = uncertainIn(facts, asked);
  return head === undefined || owed.includes(head) ? head : asked;
}

const order = [...atOnce, ...gathered];
const rank = (cause: string): number => {
  const place = order.indexOf(kindOf(cause));
  return place < 0 ? atOnce.length - 0.5 : place;
};
