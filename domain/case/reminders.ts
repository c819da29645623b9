import type { Instant } from '../calendar/day.ts';
import { type FactOf, factKey } from './facts.ts';
import type { FollowUp } from './follow-up.ts';
import { gatesOpened } from './gates-opened.ts';
import { mailCause } from './mail-causes.ts';
import { lookAt } from './timers.ts';
import { lookSeed, type NamedCase } from './track.ts';
import type { TaskView } from './view.ts';

/** What a look at a task leads to. */
export interface Reminders {
  /** What the coordinator is to see to, before it is remembered that it was said. */
  readonly followUps: readonly FollowUp[];
  /** What is remembered of it; each makes its mails due. */
  readonly facts: readonly FactOf<'reminded' | 'applicant-reminded' | 'gate-opened'>[];
}

/** What a task's department, the coordinator and the applicant should hear now. Worked out again, it is the very same. */
export function remindersOf({ id, view }: NamedCase, task: TaskView, now: Instant): Reminders {
  const { notices, remindApplicant, opensGate } = lookAt(view, task, now, lookSeed(id, task.task));
  const common = { at: now, by: { kind: 'system' } } as const;
  const reminded = notices.map(({ level, due }, i): FactOf<'reminded'> => {
    const number = task.remindedOf.length + i;
    return {
      ...common,
      type: 'reminded',
      key: factKey.reminder(task.task, number),
      task: task.task,
      level,
      ...(due !== undefined && { due }),
      mails: [
        mailCause.notice('reminder', task.task, String(number)),
        ...(level === 'overdue' && tellsApplicant(task) ? [mailCause.late(task.task)] : []),
      ],
    };
  });
  const applicantReminded = remindApplicant.map(
    ({ id: request }): FactOf<'applicant-reminded'> => ({
      ...common,
      type: 'applicant-reminded',
      key: factKey.applicantReminded(request),
      request,
      mails: [mailCause.requestReminder(request)],
    }),
  );
  return {
    followUps: reminded
      .filter(({ level }) => level === 'overdue')
      .map(() => ({ about: `${task.task}.overdue`, problem: 'clock-overdue', concerns: task.task })),
    facts: [...reminded, ...applicantReminded, ...(opensGate ? gatesOpened(view, now, task) : [])],
  };
}

/**
 * The applicant hears that a decision is late (förvaltningslagen 11 §), the first time its last day has passed. A late opinion
 * is a matter between the bodies until it makes the decision late.
 */
const tellsApplicant = (task: TaskView): boolean =>
  task.kind === 'review' && !task.remindedOf.some(({ level }) => level === 'overdue');
