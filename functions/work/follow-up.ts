import { type FactOf, factKey, taskName } from '#domain/case/facts.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import type { CaseView } from '#domain/case/view.ts';
import { coordinatorInbox } from '#domain/definitions/organisation.ts';
import { openTask } from '../aws/dynamodb/tasks.ts';
import { count } from '../aws/observability.ts';
import { now } from './now.ts';

type FollowUpProblem = 'route-failed' | 'clock-overdue' | 'mail-bounced' | 'mail-not-sent' | 'file-lost';

/** What is to be followed up. */
export interface FollowUp {
  /** What it is about: the same trouble gives one task, not many. Begins with a permit when it is one permit's. */
  readonly about: string;
  readonly problem: FollowUpProblem;
  /** The task it is about, when it is about one. */
  readonly concerns?: string;
  /** The token of an execution that waits for it to be resolved. */
  readonly token?: string;
}

/** The task that is open about something, or the name of the next one. */
export function followUpTask(view: CaseView, about: string): string {
  const prefix = `${taskName.followUp(about)}.`;
  // Exactly about this: what is about a part of it has a longer name.
  const earlier = view.tasks.filter(
    (t) => t.kind === 'follow-up' && t.task.startsWith(prefix) && /^\d+$/.test(t.task.slice(prefix.length)),
  );
  const open = earlier.find((t) => t.status === 'open');
  return open?.task ?? `${taskName.followUp(about)}.${earlier.length + 1}`;
}

/** Puts something a machine cannot settle before the coordinator, who is told. */
export async function openFollowUp(
  caseId: string,
  view: CaseView,
  { about, problem, concerns, token }: FollowUp,
): Promise<string> {
  const task = followUpTask(view, about);
  const permit = about.split('.')[0] ?? about;
  const opened: FactOf<'task-opened'> = {
    type: 'task-opened',
    key: factKey.inTask(task, 0),
    at: view.tasks.find((t) => t.task === task)?.openedAt ?? now(),
    by: { kind: 'system' },
    task,
    kind: 'follow-up',
    department: coordinatorInbox(view.submitted.municipality),
    problem,
    mails: [mailCause.notice('opened', task)],
    ...(concerns !== undefined && { concerns }),
    ...(view.permits.some((p) => p.id === permit) && { permit }),
  };
  count('FollowUpsOpened');
  await openTask(caseId, opened, view.submitted, token);
  return task;
}
