import { type FactOf, factKey, type ReminderLevel, taskName } from '#domain/case/facts.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import { lookAt, secondsToGate, secondsToLook } from '#domain/case/timers.ts';
import { type CaseView, permitOf, type TaskView, taskOf } from '#domain/case/view.ts';
import { putFact } from '../aws/dynamodb/cases.ts';
import { openFollowUp } from '../work/follow-up.ts';
import { lookSeed } from '../work/look-seed.ts';
import { now } from '../work/now.ts';
import { requireCase, step } from '../work/step.ts';

interface Input {
  readonly caseId: string;
  readonly permit: string;
  /** The department asked for its opinion; without it the review is meant. */
  readonly department?: string;
}

/**
 * Looks at a task whose time has come, or whose clock has changed: stores what its department, the coordinator and the
 * applicant should hear now, and says when to look again. Run again, it stores nothing twice.
 */
export const handler = step(async ({ caseId, permit, department }: Input) => {
  const name = department === undefined ? taskName.review(permit) : taskName.opinion(permit, department);
  const { view } = await requireCase(caseId);
  const task = requireTask(view, name);
  const at = now();
  const seed = lookSeed(caseId, name);
  const { notices, remindApplicant } = lookAt(view, task, at, seed);
  const by = { kind: 'system' } as const;
  for (const [i, { level, due }] of notices.entries()) {
    const number = task.remindedOf.length + i;
    const overdue = level === 'overdue';
    if (overdue) {
      const about = `${name}.overdue`;
      await openFollowUp(caseId, view, { about, problem: 'clock-overdue', concerns: name });
    }
    const fact: FactOf<'reminded'> = {
      type: 'reminded',
      key: factKey.reminder(name, number),
      at,
      by,
      task: name,
      level,
      ...(due !== undefined && { due }),
      mails: [
        mailCause.notice('reminder', name, String(number)),
        ...(overdue && tellsApplicant(task) ? [mailCause.late(name)] : []),
      ],
    };
    await putFact(caseId, fact);
  }
  for (const { id } of remindApplicant) {
    await putFact(caseId, {
      type: 'applicant-reminded',
      key: factKey.applicantReminded(id),
      at,
      by,
      request: id,
      mails: [mailCause.requestReminder(id)],
    });
  }
  const after = (await requireCase(caseId)).view;
  const seconds = secondsToLook(after, requireTask(after, name), at, seed);
  const permitNow = permitOf(after, permit);
  return {
    caseId,
    permit,
    ...(department !== undefined && { department }),
    seconds,
    reviewSeconds: seconds,
    decisionSeconds: permitNow ? secondsToGate(after, permitNow, 'decision', at) : seconds,
  };
});

/**
 * The applicant hears that a decision is late (förvaltningslagen 11 §), the first time its last day has passed. A late opinion
 * is a matter between the bodies until it makes the decision late.
 */
const tellsApplicant = (task: TaskView): boolean =>
  task.kind === 'review' && !task.remindedOf.some(({ level }: { level: ReminderLevel }) => level === 'overdue');

function requireTask(view: CaseView, name: string): TaskView {
  const task = taskOf(view, name);
  if (!task) throw new Error(`the case has no task ${name}`);
  return task;
}
