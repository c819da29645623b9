import { addSpan, dayOf, daysBetween, type Instant } from '#domain/calendar/day.ts';
import { taskName } from '#domain/case/facts.ts';
import { reminderNow } from '#domain/case/timers.ts';
import { type CaseView, gateOf, isFinished, type PermitView, permitOf, taskOf } from '#domain/case/view.ts';

const aDay = 86_400;

/** What the route gets to work with when a permit's filing gates are open. Seconds are those until it looks again. */
export interface Track {
  readonly caseId: string;
  readonly permit: string;
  readonly referrals: readonly { caseId: string; permit: string; department: string; seconds: number }[];
  readonly reviewSeconds: number;
  readonly decisionSeconds: number;
}

/** Computes a track from facts, so that a restarted route waits only for what remains. */
export function trackOf(caseId: string, view: CaseView, permit: PermitView, now: Instant): Track {
  const over = isFinished(permit);
  const filedAt = permit.filedAt ?? now;
  const asIfOpen = {
    kind: 'review' as const,
    department: '',
    openedAt: filedAt,
    status: 'open' as const,
    version: 0,
    remindedOf: [],
    task: '',
  };
  return {
    caseId,
    permit: permit.id,
    referrals: over
      ? []
      : permit.planned.referrals.map((r) => {
          const task = taskOf(view, taskName.opinion(permit.id, r.to));
          const due = task?.due ?? addSpan(dayOf(now), r.answerWithin);
          return {
            caseId,
            permit: permit.id,
            department: r.to,
            seconds: Math.max(60, daysBetween(dayOf(now), due) * aDay),
          };
        }),
    reviewSeconds: reminderNow(
      taskOf(view, taskName.review(permit.id)) ?? asIfOpen,
      permit,
      view.requests.filter((r) => r.permit === permit.id),
      now,
    ).nextInSeconds,
    decisionSeconds: recheckSeconds(view, permit, 'decision'),
  };
}

/** How often to look at a shut gate: daily when it may open by itself, since a waiting time runs out on a day. */
export function recheckSeconds(view: CaseView, permit: PermitView, gate: 'filing' | 'decision'): number {
  const waits = gateOf(permit, gate).waitingFor.some((p) => permitOf(view, p.permit)?.planned.clock.kind === 'wait');
  return (waits ? 1 : 30) * aDay;
}
