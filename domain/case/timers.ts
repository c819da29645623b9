import {
  addSpan,
  type Day,
  dayOf,
  days,
  daysBetween,
  type Instant,
  isBefore,
  secondsBetween,
  startOfDay,
} from '../calendar/day.ts';
import { workingMorning } from '../calendar/working-morning.ts';
import { type AskedView, isOutside } from './asked.ts';
import type { Due } from './clock.ts';
import { isAskOpen } from './decision-ask.ts';
import type { ReminderLevel } from './facts.ts';
import { gateOpenedAt } from './gates-opened.ts';
import { type CaseView, gateOf, type PermitView, permitOf, type RequestView, type TaskView, taskOf } from './view.ts';
import type { WaitingGate } from './waits.ts';

/** A department hears a week before its last day; when it has a week or less, two days before. Then each week after the day. */
const remindBefore = { long: 7, short: 2 };
const remindEvery = 7;
/** An applicant who has not answered hears once more, this many days before the last day. */
const remindApplicantBefore = 3;
/** However long nothing is due, somebody looks again after this many days. */
const longestWaitDays = 30;

/** What is due for a task at a moment of looking. The same notice is never due twice within its interval. */
export interface Look {
  /** What its department should hear now, and the last day it is about. */
  readonly notices: readonly Notice[];
  /** The questions whose applicant should hear once more now. */
  readonly remindApplicant: readonly RequestView[];
  /** That a body was asked, and has not got its task. */
  readonly opensTasks: boolean;
  /** That its decision gate has opened, and the department has not heard. */
  readonly opensGate: boolean;
  /** When to look again, if nothing happens before. */
  readonly next: Instant;
}

interface Notice {
  readonly level: ReminderLevel;
  readonly due?: Day;
  /** The question to another body that it is about, which its review looks after; the task itself without it. */
  readonly about?: AskedView;
}

/** Something that falls due at a moment, unless it has been done. */
interface Planned {
  readonly at: Instant;
  readonly notice?: Notice;
  readonly remindApplicant?: RequestView;
  readonly opensGate?: true;
  readonly opensTasks?: true;
}

/** Whether somebody should hear something now. */
export const tellsSomebody = ({ notices, remindApplicant, opensGate, opensTasks }: Look): boolean =>
  notices.length + remindApplicant.length > 0 || opensGate || opensTasks;

/**
 * What a task's department and its applicant should hear at `now`, and when to look again. Everything falls due on a working
 * morning, and what was missed while nobody looked falls due at once.
 *
 * @param seed spreads what falls due on the same morning: the case and the task
 */
export function lookAt(view: CaseView, task: TaskView, now: Instant, seed: string): Look {
  const latest = startOfDay(addSpan(dayOf(now), days(longestWaitDays)));
  if (task.status === 'done')
    return { notices: [], remindApplicant: [], opensGate: false, opensTasks: false, next: latest };
  const permit = task.permit === undefined ? undefined : permitOf(view, task.permit);
  const requests = task.kind === 'review' ? view.requests.filter((r) => r.task === task.task && !r.answer) : [];
  const planned = [
    ...applicantReminders(requests, now, seed),
    ...unansweredNotices(task, requests, seed),
    ...dueNotices(task, dueDay(task, permit)?.day, now, seed),
    ...(task.kind === 'review' && permit ? gateLooks(view, permit, task, now) : []),
    ...(task.kind === 'review' && permit ? permit.asked.flatMap((asked) => askedLooks(view, asked, now, seed)) : []),
  ];
  const isDue = (p: Planned) => secondsBetween(p.at, now) >= 0;
  const due = planned.filter(isDue);
  const notices = due.flatMap((p) => p.notice ?? []);
  const ahead = planned.filter((p) => !isDue(p)).map((p) => p.at);
  // An overdue notice is due again a week after the one that is due now.
  if (notices.some((n) => n.level === 'overdue'))
    ahead.push(workingMorning(addSpan(dayOf(now), days(remindEvery)), seed));
  return {
    notices,
    remindApplicant: due.flatMap((p) => p.remindApplicant ?? []),
    opensGate: due.some((p) => p.opensGate),
    opensTasks: due.some((p) => p.opensTasks),
    next: [...ahead, latest].reduce((a, b) => (secondsBetween(a, b) < 0 ? b : a)),
  };
}

/** Seconds from `now` until a look is due; a minute at least, so that nothing ever spins. */
export function secondsToLook(view: CaseView, task: TaskView, now: Instant, seed: string): number {
  const look = lookAt(view, task, now, seed);
  return tellsSomebody(look) ? 60 : Math.max(60, secondsBetween(now, look.next));
}

/** The department hears that it may decide when its gate has opened; a shut one that time opens is looked at then. */
function gateLooks(view: CaseView, permit: PermitView, review: TaskView, now: Instant): readonly Planned[] {
  const opened = gateOpenedAt(view, permit, review);
  if (opened !== undefined) return [{ at: opened, opensGate: true }];
  return gateMoments(view, permit, 'decision', now).map((at) => ({ at }));
}

function applicantReminders(requests: readonly RequestView[], now: Instant, seed: string): readonly Planned[] {
  return requests
    .filter((r) => !r.reminded && daysBetween(dayOf(now), r.lastDay) >= 0)
    .map((r) => ({
      at: workingMorning(addSpan(r.lastDay, days(-remindApplicantBefore)), `${seed}/${r.id}`),
      remindApplicant: r,
    }));
}

/** The department hears once for each question whose time has passed unanswered: it may now decide on what there is. */
function unansweredNotices(task: TaskView, requests: readonly RequestView[], seed: string): readonly Planned[] {
  return requests
    .map((r) => addSpan(r.lastDay, days(1)))
    .filter((from) => !task.remindedOf.some((f) => f.level === 'unanswered' && daysBetween(from, dayOf(f.at)) >= 0))
    .map((from) => ({ at: workingMorning(from, seed), notice: { level: 'unanswered' } }));
}

/**
 * What is due of a question that an officer put to another body. A body with a task hears as for any other of its tasks; one
 * outside the catalogue before the day, and once after it: it owes nobody an answer.
 */
function askedLooks(view: CaseView, asked: AskedView, now: Instant, seed: string): readonly Planned[] {
  if (asked.state !== 'waiting') return [];
  const { to, lastDay, askedAt: openedAt } = asked;
  const task = isOutside(to) ? { openedAt, remindedOf: to.remindedOf } : taskOf(view, to.task);
  if (!task) return [{ at: openedAt, opensTasks: true }];
  const isToldAll = isOutside(to) && to.remindedOf.some(({ level }) => level === 'overdue');
  return isToldAll
    ? []
    : dueNotices(task, lastDay, now, `${seed}/${asked.id}`).map((planned) => ({
        ...planned,
        ...(planned.notice && { notice: { ...planned.notice, about: asked } }),
      }));
}

type Reminded = Pick<TaskView, 'openedAt' | 'remindedOf'>;

function dueNotices(task: Reminded, due: Day | undefined, now: Instant, seed: string): readonly Planned[] {
  if (due === undefined) return [];
  const opened = dayOf(task.openedAt);
  const before = daysBetween(opened, due) > remindBefore.long ? remindBefore.long : remindBefore.short;
  const remindOn = addSpan(due, days(-before));
  const needed =
    daysBetween(opened, remindOn) > 0 &&
    daysBetween(dayOf(now), due) >= 0 &&
    !task.remindedOf.some((f) => f.level === 'reminder' && (f.due === undefined || f.due === due));
  const overdueFrom = addSpan(due, days(1));
  const overdueOn = task.remindedOf
    .filter((f) => f.level === 'overdue')
    .map((f) => addSpan(dayOf(f.at), days(remindEvery)))
    .reduce(later, overdueFrom);
  return [
    ...(needed ? [{ at: workingMorning(remindOn, seed), notice: { level: 'reminder' as const, due } }] : []),
    { at: workingMorning(overdueOn, seed), notice: { level: 'overdue', due } },
  ];
}

const later = (a: Day, b: Day): Day => (daysBetween(a, b) > 0 ? b : a);

/**
 * The last day that counts for a task now, and what it rests on: a review's is its permit's clock's, and none while that
 * stands still; an opinion keeps the day it was asked for. When the owner has asked for a decision, the four weeks that this
 * gives are what counts (förvaltningslagen 12 §), unless the clock's own day comes before and has not passed.
 */
export function dueDay(task: TaskView, permit: PermitView | undefined): Due | undefined {
  if (task.kind === 'review') {
    const { clock, ask, endedAt } = permit ?? {};
    const own: Due | undefined = clock?.due === undefined ? undefined : { day: clock.due, basis: clock.basis };
    if (!isAskOpen(ask, endedAt)) return own;
    const ownCounts = own !== undefined && clock?.breaches.length === 0 && isBefore(own.day, ask.due);
    return ownCounts ? own : { day: ask.due, basis: 'law' };
  }
  return task.due === undefined ? undefined : { day: task.due, basis: 'goal' };
}

/**
 * Seconds until a shut gate should be looked at again by itself. What people do wakes it at once; only a waiting time runs
 * out without anybody doing anything: on its day, or, when it has not begun yet, not before its whole length from now.
 */
export function secondsToGate(view: CaseView, permit: PermitView, gate: WaitingGate, now: Instant): number {
  const longest = startOfDay(addSpan(dayOf(now), days(longestWaitDays)));
  const moments = gateMoments(view, permit, gate, now);
  return Math.max(60, Math.min(...[...moments, longest].map((at) => secondsBetween(now, at))));
}

const gateMoments = (view: CaseView, permit: PermitView, gate: WaitingGate, now: Instant): readonly Instant[] =>
  gateOf(permit, gate).waitingFor.flatMap((before) => {
    if (before.endsAt !== undefined) return [before.endsAt];
    const clock = permitOf(view, before.permit)?.planned.clock;
    return clock?.kind === 'wait' ? [startOfDay(addSpan(dayOf(now), clock.length.statutory))] : [];
  });
