import type { Day, Instant } from '../calendar/day.ts';
import { all, type Doing } from './doing.ts';
import type { Ended } from './ended.ts';
import type { Colleague, Fact, FactOf, FollowUpProblem, ReminderLevel, TaskKind } from './facts.ts';

export interface TaskView {
  readonly task: string;
  readonly kind: TaskKind;
  readonly permit?: string;
  readonly department: string;
  readonly openedAt: Instant;
  readonly due?: Day;
  readonly problem?: FollowUpProblem;
  /** The task that a follow-up is about. */
  readonly concerns?: string;
  /** The question of an officer that it answers; none where the plan asks. */
  readonly asked?: string;
  readonly status: 'open' | 'done';
  /** Who works on it. It locks nobody out: a colleague takes over by claiming it, or by acting on it. */
  readonly claimedBy?: Colleague;
  /** The decision that is proposed, where two must have looked at it, until it is sent back. */
  readonly recommendation?: FactOf<'decision-recommended'>;
  /** The proposal was sent back, and none has been made since. */
  readonly returned?: FactOf<'recommendation-returned'>;
  /** The number of facts about the task: its ETag. The next fact takes this number. */
  readonly version: number;
  /** What the department has been reminded of so far, and when, oldest first. */
  readonly remindedOf: readonly { readonly level: ReminderLevel; readonly at: Instant; readonly due?: Day }[];
}

/**
 * Where a task stands.
 *
 * @param ended which permits are finished
 * @param readdressedAt when the owner has last got the address changed that mails go to
 */
export function taskView(
  opened: FactOf<'task-opened'>,
  doing: Doing,
  ended: ReadonlyMap<string, Ended>,
  readdressedAt: Instant | undefined,
): TaskView {
  const { facts } = doing;
  const about = doing.ofTask(opened.task);
  const own = about.filter((f) => f.type !== 'reminded');
  const done = own.some((f) => doing.does(f, 'ends-task'));
  const end = opened.permit === undefined ? undefined : ended.get(opened.permit)?.status;
  // When the matter is decided, nobody needs an opinion on it any more, nor worries about its clock; and of an address that the
  // owner has left, nobody has to ask.
  const takenBack = (f: { readonly referral: string }) => f.referral === opened.asked;
  const settled =
    (opened.asked !== undefined && doing.all<{ readonly referral: string }>('takes-referral-back').some(takenBack)) ||
    (opened.problem === 'mail-bounced' && readdressedAt !== undefined && opened.at <= readdressedAt) ||
    (end === 'decided' && (opened.kind === 'opinion' || opened.problem === 'clock-overdue')) ||
    (opened.problem === 'clock-overdue' && facts.some((f) => f.type === 'opinion-given' && f.task === opened.concerns));
  const claimedBy = own.reduce<Colleague | undefined>((before, fact) => whoWorks(before, fact, doing), undefined);
  return {
    task: opened.task,
    kind: opened.kind,
    ...(opened.permit !== undefined && { permit: opened.permit }),
    department: opened.department,
    openedAt: opened.at,
    ...(opened.due !== undefined && { due: opened.due }),
    ...(opened.problem !== undefined && { problem: opened.problem }),
    ...(opened.concerns !== undefined && { concerns: opened.concerns }),
    ...(opened.asked !== undefined && { asked: opened.asked }),
    status: done || end === 'withdrawn' || end === 'not-needed' || settled ? 'done' : 'open',
    ...(claimedBy && { claimedBy }),
    ...proposalIn(own, doing),
    version: own.length,
    remindedOf: all(about, 'reminded').map(({ level, at, due }) => ({ level, at, ...(due !== undefined && { due }) })),
  };
}

/** What was proposed last, or that it was sent back. */
function proposalIn(own: readonly Fact[], doing: Doing): Pick<TaskView, 'recommendation' | 'returned'> {
  const last = own.findLast((f) => doing.does(f, 'recommends-decision') || doing.does(f, 'returns-recommendation'));
  if (last?.type === 'decision-recommended') return { recommendation: last };
  return last?.type === 'recommendation-returned' ? { returned: last } : {};
}

/** Who works on a task after one more of its facts. */
function whoWorks(before: Colleague | undefined, fact: Fact, doing: Doing): Colleague | undefined {
  const { by, tookOver } = fact;
  if (doing.does(fact, 'unclaims-task')) return undefined;
  if (doing.does(fact, 'assigns-task')) return (fact as Fact & { readonly assignee: Colleague }).assignee;
  if (by.kind === 'officer' && doing.does(fact, 'disqualifies') && before?.id === by.id) return undefined;
  if (by.kind !== 'officer' || (!doing.does(fact, 'claims-task') && !tookOver)) return before;
  return { id: by.id, name: by.name };
}
