import { addSpan, dayOf, days, type Instant } from '#domain/calendar/day.ts';
import { factKey, taskName } from '#domain/case/facts.ts';
import { mailCause, owedRequestMails } from '#domain/case/mail-causes.ts';
import { reminderNow } from '#domain/case/timers.ts';
import { type CaseView, permitOf, taskOf } from '#domain/case/view.ts';
import { now } from '../support/now.ts';
import { openFollowUp } from '../support/route/follow-up.ts';
import { recheckSeconds } from '../support/route/outputs.ts';
import { requireCase, step } from '../support/route/step.ts';
import { putFact } from '../support/store/cases.ts';

interface Input {
  readonly caseId: string;
  readonly permit: string;
  /** The department asked for its opinion; without it the review is meant. */
  readonly department?: string;
}

/**
 * Looks at a task whose time has come, or whose clock has changed: reminds the department, tells the coordinator when
 * the last day has passed, and says which mails to send and when to look again.
 */
export const handler = step(async ({ caseId, permit, department }: Input) => {
  const { view, facts } = await requireCase(caseId);
  const name = department === undefined ? taskName.review(permit) : taskName.opinion(permit, department);
  const task = taskOf(view, name);
  const permitView = permitOf(view, permit);
  if (!task || !permitView) throw new Error(`the case has no task ${name}`);
  const at = now();
  const reminder =
    task.status === 'open'
      ? reminderNow(
          task,
          permitView,
          view.requests.filter((r) => r.task === name),
          at,
        )
      : { nextInSeconds: 60 };
  const causes = [
    ...(department === undefined ? owedRequestMails(facts, view, name) : []),
    ...requestReminders(view, name, at),
  ];
  if (reminder.level) {
    const number = task.remindedOf.length;
    await putFact(caseId, {
      type: 'reminded',
      key: factKey.reminder(name, number),
      at,
      by: { kind: 'system' },
      task: name,
      level: reminder.level,
    });
    causes.push(mailCause.taskReminder(name, number));
    if (reminder.level === 'overdue') await openFollowUp(caseId, view, `${permit}.overdue`, 'clock-overdue');
  }
  const seconds = Math.min(reminder.nextInSeconds, secondsToNextRequest(view, name, at));
  return {
    caseId,
    permit,
    ...(department !== undefined && { department }),
    seconds,
    reviewSeconds: seconds,
    decisionSeconds: recheckSeconds(view, permitView, 'decision'),
    mails: causes.map((cause) => ({ caseId, cause })),
  };
});

const daysBeforeLastDay = 3;

/** An applicant who has not answered hears once more, three days before the last day. */
function requestReminders(view: CaseView, task: string, at: Instant): string[] {
  const today = dayOf(at);
  return view.requests
    .filter(
      (r) =>
        r.task === task &&
        r.answer === undefined &&
        r.lastDay >= today &&
        addSpan(r.lastDay, days(-daysBeforeLastDay)) <= today,
    )
    .map((r) => mailCause.requestReminder(r.id));
}

/** While the applicant has time to answer, the route looks daily whether to remind them. */
function secondsToNextRequest(view: CaseView, task: string, at: Instant): number {
  const waiting = view.requests.some((r) => r.task === task && r.answer === undefined && r.lastDay >= dayOf(at));
  return waiting ? 86_400 : Number.MAX_SAFE_INTEGER;
}
