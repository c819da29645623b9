import type { Instant } from '../calendar/day.ts';
import { coordinatorInbox } from '../definitions/organisation.ts';
import { concernsAddressInUse } from './address-mails.ts';
import { type Fact, type FactOf, type FollowUpProblem, factKey, taskName } from './facts.ts';
import { isToApplicant, mailCause, parseCause } from './mail-causes.ts';
import { askedOf, type CaseView, taskOf } from './view.ts';

/** What is to be followed up by the coordinator: something that a machine cannot settle. */
export interface FollowUp {
  /** What it is about: the same trouble gives one task, not many. Begins with a permit when it is one permit's. */
  readonly about: string;
  readonly problem: FollowUpProblem;
  /** The task it is about, when it is about one. */
  readonly concerns?: string;
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

/** The fact that opens a follow-up, of which the coordinator is told; the very same while it is open. */
export function followUpOpened(
  view: CaseView,
  { about, problem, concerns }: FollowUp,
  now: Instant,
): FactOf<'task-opened'> {
  const task = followUpTask(view, about);
  const permit = about.split('.')[0] ?? about;
  return {
    type: 'task-opened',
    key: factKey.inTask(task, 0),
    at: taskOf(view, task)?.openedAt ?? now,
    by: { kind: 'system' },
    task,
    kind: 'follow-up',
    department: coordinatorInbox(view.submitted.municipality),
    problem,
    mails: [mailCause.notice('opened', task)],
    ...(concerns !== undefined && { concerns }),
    ...(view.permits.some((p) => p.id === permit) && { permit }),
  };
}

/**
 * What the coordinator is to see to when a mail did not arrive: the owner's address, or the mailbox of an inbox.
 *
 * @returns undefined for a mail to an address that is not the one in use: one that was only asked for, or one from before; and for
 *   one to a body outside the catalogue, which is its asker's to see to
 */
export function undelivered(
  cause: string,
  facts: readonly Fact[],
  { address }: Pick<CaseView, 'address'>,
  lostAt: Instant,
): FollowUp | undefined {
  if (parseCause(cause).to === 'consulted') return undefined;
  if (!isToApplicant(cause)) return { about: 'mail-not-sent', problem: 'mail-not-sent' };
  return concernsAddressInUse(cause, facts, address, lostAt) ? { about: 'mail', problem: 'mail-bounced' } : undefined;
}

/** Whether the coordinator was told that a mail came back: the same was heard twice, or another thing about the same mail. */
export function isFollowedUp(facts: readonly Fact[], view: CaseView, cause: string): boolean {
  const bounced = facts.find((f) => f.type === 'mail-bounced' && f.cause === cause);
  const problem: FollowUpProblem = isToApplicant(cause) ? 'mail-bounced' : 'mail-not-sent';
  return bounced !== undefined && view.tasks.some((t) => t.problem === problem && t.openedAt >= bounced.at);
}

/** What the review hears when the link to a question that it asked does not arrive: its officer knows the right address. */
export function undeliveredNotices(cause: string, view: CaseView): { readonly mails?: readonly string[] } {
  const parsed = parseCause(cause);
  if (parsed.to !== 'consulted' || parsed.kind !== 'question') return {};
  const asked = askedOf(view, parsed.referral);
  if (!asked) return {};
  return { mails: [mailCause.notice('opinion-undelivered', asked.by, `${parsed.referral}/${parsed.number}`)] };
}
