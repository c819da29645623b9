import { addSpan, type Day, dayOf, days, type Instant, startOfDay } from '../calendar/day.ts';
import { nextWorkingDay } from '../calendar/working-day.ts';
import type { AttachmentRef } from '../contract/submission.ts';
import type { Gate, Strength } from '../definitions/permit.ts';
import type { PlannedPermit, PlannedPrerequisite } from '../plan/planned.ts';
import { type ClockState, clockState } from './clock.ts';
import {
  type Colleague,
  type Fact,
  type FactOf,
  type ReminderLevel,
  type Stance,
  type TaskKind,
  taskName,
} from './facts.ts';
import { isToApplicant } from './mail-causes.ts';

/** A question to the applicant that has a last day: a supplement or a hearing. */
export interface RequestView {
  readonly id: string;
  readonly kind: 'supplement' | 'hearing';
  readonly task: string;
  readonly permit: string;
  readonly department: string;
  readonly text: string;
  readonly items: readonly string[];
  readonly lastDay: Day;
  readonly askedAt: Instant;
  readonly answer?: { readonly text: string; readonly at: Instant; readonly files?: readonly AttachmentRef[] };
  /** The applicant has heard once more that it waits for an answer. */
  readonly reminded: boolean;
}

export interface TaskView {
  readonly task: string;
  readonly kind: TaskKind;
  readonly permit?: string;
  readonly department: string;
  readonly openedAt: Instant;
  readonly due?: Day;
  readonly problem?: string;
  /** The task that a follow-up is about. */
  readonly concerns?: string;
  readonly status: 'open' | 'done';
  /** Who works on it. It locks nobody out: a colleague takes over by claiming it, or by acting on it. */
  readonly claimedBy?: Colleague;
  /** The number of facts about the task: its ETag. The next fact takes this number. */
  readonly version: number;
  /** What the department has been reminded of so far, and when, oldest first. */
  readonly remindedOf: readonly { readonly level: ReminderLevel; readonly at: Instant; readonly due?: Day }[];
}

/**
 * `met`: nothing is held back. `waiting`: the prerequisite is not finished. `refused`: it was, and the applicant must
 * choose. `waived`: the applicant chose to go on, or withdrew the prerequisite.
 */
export type GateState = 'met' | 'waiting' | 'refused' | 'waived';

export interface PrerequisiteView extends PlannedPrerequisite {
  readonly state: GateState;
  /** The moment a `waiting` prerequisite ends by itself: a notification whose waiting time runs out. */
  readonly endsAt?: Instant;
}

export interface OpinionView {
  readonly department: string;
  readonly strength: 'required' | 'customary';
  readonly state: 'waiting' | 'given' | 'not-needed';
  readonly stance?: Stance;
  readonly text?: string;
}

export type PermitStatus = 'waiting-to-file' | 'under-review' | 'waiting-for-applicant' | 'decided' | 'withdrawn';

export interface PermitView {
  readonly id: string;
  readonly planned: PlannedPermit;
  readonly status: PermitStatus;
  readonly filedAt?: Instant;
  readonly after: readonly PrerequisiteView[];
  readonly opinions: readonly OpinionView[];
  readonly clock?: ClockState;
  readonly decision?: FactOf<'decided'>;
  /** When it was decided or withdrawn. */
  readonly endedAt?: Instant;
  readonly startAllowedFrom?: Day;
}

export interface CaseView {
  /** What was handed in, with the address that mails go to: the corrected one when it was corrected. */
  readonly submitted: FactOf<'case-submitted'>;
  /** How often the applicant's address was corrected. */
  readonly contactCorrections: number;
  /** Since when mails to the applicant's address come back; absent while they arrive. */
  readonly mailFailsSince?: Instant;
  readonly status: 'open' | 'closed';
  readonly closedAt?: Instant;
  readonly permits: readonly PermitView[];
  readonly tasks: readonly TaskView[];
  readonly requests: readonly RequestView[];
  /** Files that were handed in and could not be kept. */
  readonly lostFiles: readonly string[];
  /** How often the applicant's links have been made anew: only a link of this generation opens the case. */
  readonly linkGeneration: number;
  /** What the applicant may read of what happened, oldest first. */
  readonly timeline: readonly Fact[];
  /** Everything that happened, oldest first. Who may read which of it, `rights.ts` says. */
  readonly history: readonly Fact[];
}

/** The facts hold no submission, so there is no case to show. */
export class NoSuchCase extends Error {
  override readonly name = 'NoSuchCase';
}

/**
 * What pages, mails and rules see of a case. Computed from the set of facts: the order in which they are given, or
 * arrived, makes no difference.
 *
 * @param now the moment of looking; a waiting time that has run out by then counts as finished
 * @throws NoSuchCase
 */
export function caseView(unordered: readonly Fact[], now: Instant): CaseView {
  const facts = [...unordered].sort((a, b) => (a.key < b.key ? -1 : 1));
  const submitted = all(facts, 'case-submitted')[0];
  if (!submitted) throw new NoSuchCase();
  const closed = all(facts, 'case-closed')[0];
  const tasks = all(facts, 'task-opened').map((opened) => taskView(opened, facts));
  const permits: PermitView[] = [];
  for (const planned of submitted.plan.permits) permits.push(permitView(planned, facts, tasks, permits, now));
  const history = [...facts].sort((a, b) => compare(a.at, b.at) || compare(a.key, b.key));
  return {
    ...contactView(submitted, facts),
    status: closed ? 'closed' : 'open',
    ...(closed && { closedAt: closed.at }),
    permits,
    tasks,
    requests: requestViews(facts, tasks),
    lostFiles: all(facts, 'file-lost').map((f) => f.file),
    // An address that was corrected leaves the links that went to the wrong one behind.
    linkGeneration: all(facts, 'access-renewed').length + all(facts, 'contact-corrected').length,
    timeline: history.filter((f) => !internal.has(f.type) && !('cause' in f && !isToApplicant(f.cause))),
    history,
  };
}

/** Where the applicant is reached, and whether mails get there. Facts are in the order of their keys. */
function contactView(
  submitted: FactOf<'case-submitted'>,
  facts: readonly Fact[],
): Pick<CaseView, 'submitted' | 'contactCorrections' | 'mailFailsSince'> {
  const corrections = all(facts, 'contact-corrected');
  const { email, at = '' } = corrections.at(-1) ?? {};
  // A mail that was sent before the correction may come back after it: the address it went to is not the one in use.
  const sentAt = (cause: string) => all(facts, 'mail-sent').find((f) => f.cause === cause)?.at;
  const failures = all(facts, 'mail-bounced').filter((f) => isToApplicant(f.cause) && (sentAt(f.cause) ?? f.at) >= at);
  const mailFailsSince = failures.map((f) => f.at).sort()[0];
  return {
    submitted: email === undefined ? submitted : { ...submitted, applicant: { ...submitted.applicant, email } },
    contactCorrections: corrections.length,
    ...(mailFailsSince !== undefined && { mailFailsSince }),
  };
}

const internal: ReadonlySet<Fact['type']> = new Set([
  'task-claimed',
  'task-released',
  'mail-attempted',
  'mail-refused',
  'mail-queued',
  'gate-opened',
  'access-renewed',
  'applicant-reminded',
  'route-restarted',
  'follow-up-resolved',
  'reminded',
]);

/** Where one permit stands, by id. */
export function permitOf(view: CaseView, id: string): PermitView | undefined {
  return view.permits.find((permit) => permit.id === id);
}

export function taskOf(view: CaseView, task: string): TaskView | undefined {
  return view.tasks.find((one) => one.task === task);
}

/** The questions that the applicant can still answer. */
export function openRequests(view: CaseView): readonly RequestView[] {
  return view.requests.filter(
    (r) => r.answer === undefined && view.tasks.some((t) => t.task === r.task && t.status === 'open'),
  );
}

/** The state of a gate as a whole, and the first moment at which it may open by itself. */
export function gateOf(
  permit: PermitView,
  gate: Gate,
): { open: boolean; waitingFor: readonly PrerequisiteView[]; recheckAt?: Instant } {
  const waitingFor = permit.after.filter(
    (p) =>
      p.gate === gate && p.strength === ('hard' satisfies Strength) && (p.state === 'waiting' || p.state === 'refused'),
  );
  const recheckAt = waitingFor.flatMap((p) => p.endsAt ?? []).sort()[0];
  return { open: waitingFor.length === 0, waitingFor, ...(recheckAt !== undefined && { recheckAt }) };
}

function taskView(opened: FactOf<'task-opened'>, facts: readonly Fact[]): TaskView {
  const own = facts.filter((f) => 'task' in f && f.task === opened.task && f.type !== 'reminded');
  const done = own.some((f) => f.type === 'decided' || f.type === 'opinion-given' || f.type === 'follow-up-resolved');
  const withdrawn =
    opened.permit !== undefined && facts.some((f) => f.type === 'permit-withdrawn' && f.permit === opened.permit);
  // When the matter is decided, nobody needs an opinion on it any more, nor worries about its clock.
  const settled =
    ((opened.kind === 'opinion' || opened.problem === 'clock-overdue') &&
      facts.some((f) => f.type === 'decided' && f.permit === opened.permit)) ||
    (opened.problem === 'clock-overdue' && facts.some((f) => f.type === 'opinion-given' && f.task === opened.concerns));
  const claimedBy = own.reduce(whoWorks, undefined);
  return {
    task: opened.task,
    kind: opened.kind,
    ...(opened.permit !== undefined && { permit: opened.permit }),
    department: opened.department,
    openedAt: opened.at,
    ...(opened.due !== undefined && { due: opened.due }),
    ...(opened.problem !== undefined && { problem: opened.problem }),
    ...(opened.concerns !== undefined && { concerns: opened.concerns }),
    status: done || withdrawn || settled ? 'done' : 'open',
    ...(claimedBy && { claimedBy }),
    version: own.length,
    remindedOf: all(facts, 'reminded')
      .filter((f) => f.task === opened.task)
      .map(({ level, at, due }) => ({ level, at, ...(due !== undefined && { due }) })),
  };
}

/** Who works on a task after one more of its facts. */
function whoWorks(before: Colleague | undefined, { type, by, tookOver }: Fact): Colleague | undefined {
  if (type === 'task-released') return undefined;
  if (by.kind !== 'officer' || (type !== 'task-claimed' && !tookOver)) return before;
  return { id: by.id, name: by.name };
}

function permitView(
  planned: PlannedPermit,
  facts: readonly Fact[],
  tasks: readonly TaskView[],
  earlier: readonly PermitView[],
  now: Instant,
): PermitView {
  const review = tasks.find((t) => t.task === taskName.review(planned.id));
  const decision = all(facts, 'decided').find((f) => f.permit === planned.id);
  const withdrawn = all(facts, 'permit-withdrawn').find((f) => f.permit === planned.id);
  const supplements = requestViews(facts, tasks).filter((r) => r.permit === planned.id && r.kind === 'supplement');
  const waitingForApplicant = requestViews(facts, tasks).some(
    (r) => r.permit === planned.id && r.answer === undefined && r.lastDay >= dayOf(now),
  );
  const clock =
    review &&
    clockState(
      planned.clock,
      review.openedAt,
      supplements.map((s) => ({ askedAt: s.askedAt, ...(s.answer && { answeredAt: s.answer.at }) })),
      decision?.at ?? withdrawn?.at,
    );
  const startAllowedFrom =
    planned.clock.kind === 'wait' && review
      ? addSpan(dayOf(review.openedAt), planned.clock.length.statutory)
      : undefined;
  // A decision that was stored in the same moment as a withdrawal stands.
  const status: PermitStatus = decision
    ? 'decided'
    : withdrawn
      ? 'withdrawn'
      : !review
        ? 'waiting-to-file'
        : waitingForApplicant
          ? 'waiting-for-applicant'
          : 'under-review';
  return {
    id: planned.id,
    planned,
    status,
    ...(review && { filedAt: review.openedAt }),
    after: planned.after.map((p) => prerequisiteView(p, planned.id, facts, earlier, now)),
    opinions: opinionViews(planned, facts, tasks),
    ...(clock && { clock }),
    ...(decision && { decision }),
    ...((decision ?? withdrawn) && { endedAt: (decision ?? withdrawn)?.at ?? '' }),
    ...(startAllowedFrom !== undefined && { startAllowedFrom }),
  };
}

function prerequisiteView(
  prerequisite: PlannedPrerequisite,
  dependent: string,
  facts: readonly Fact[],
  earlier: readonly PermitView[],
  now: Instant,
): PrerequisiteView {
  const before = earlier.find((p) => p.id === prerequisite.permit);
  if (!before || before.status === 'withdrawn') return { ...prerequisite, state: before ? 'waived' : 'met' };
  if (before.decision) {
    if (isPositive(before.decision.outcome)) return { ...prerequisite, state: 'met' };
    const wentOn = all(facts, 'went-on').some((f) => f.permit === dependent && f.prerequisite === prerequisite.permit);
    return { ...prerequisite, state: wentOn ? 'waived' : 'refused' };
  }
  const free = before.startAllowedFrom;
  if (free === undefined) return { ...prerequisite, state: 'waiting' };
  return free <= dayOf(now)
    ? { ...prerequisite, state: 'met' }
    : { ...prerequisite, state: 'waiting', endsAt: startOfDay(free) };
}

/** Whether an outcome gives the applicant what they asked for. */
export const isPositive = (outcome: FactOf<'decided'>['outcome']): boolean =>
  outcome === 'granted' || outcome === 'granted-with-conditions';

function opinionViews(
  planned: PlannedPermit,
  facts: readonly Fact[],
  tasks: readonly TaskView[],
): readonly OpinionView[] {
  return planned.referrals.map(({ to, strength }) => {
    const task = taskName.opinion(planned.id, to);
    const given = all(facts, 'opinion-given').find((f) => f.task === task);
    const notNeeded = tasks.some((t) => t.task === task && t.status === 'done');
    return {
      department: to,
      strength,
      state: given ? 'given' : notNeeded ? 'not-needed' : 'waiting',
      ...(given && { stance: given.stance, text: given.text }),
    };
  });
}

function requestViews(facts: readonly Fact[], tasks: readonly TaskView[]): readonly RequestView[] {
  return facts.flatMap((f): RequestView[] => {
    if (f.type !== 'supplement-requested' && f.type !== 'hearing-started') return [];
    const task = tasks.find((t) => t.task === f.task);
    if (!task?.permit) return [];
    const answer = facts.find(
      (a) => (a.type === 'supplement-answered' || a.type === 'hearing-answered') && a.request === f.request,
    );
    return [
      {
        id: f.request,
        kind: f.type === 'supplement-requested' ? 'supplement' : 'hearing',
        task: f.task,
        permit: task.permit,
        department: task.department,
        text: f.text,
        items: f.items,
        lastDay: f.lastDay,
        askedAt: f.at,
        reminded:
          facts.some((r) => r.type === 'applicant-reminded' && r.request === f.request) ||
          // Before reminding was a fact of its own, its mail told.
          facts.some((m) => m.type === 'mail-sent' && m.cause === `request-reminder/${f.request}`),
        ...(answer &&
          'text' in answer && {
            answer: {
              text: answer.text,
              at: answer.at,
              ...('files' in answer && answer.files && { files: answer.files }),
            },
          }),
      },
    ];
  });
}

/** The day by which a department should be done: the clock's, or its own goal of a week where the law sets no time. */
export function reviewDue(planned: PlannedPermit, filedAt: Instant): Day {
  const { due } = clockState(planned.clock, filedAt, []);
  const goal = nextWorkingDay(addSpan(dayOf(filedAt), days(7)));
  return due !== undefined && due > goal ? due : goal;
}

function all<T extends Fact['type']>(facts: readonly Fact[], type: T): FactOf<T>[] {
  return facts.filter((f): f is FactOf<T> => f.type === type);
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
