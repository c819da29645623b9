import { addSpan, type Day, dayOf, type Instant, isBefore, latest, startOfDay } from '../calendar/day.ts';
import type { AttachmentRef } from '../contract/submission.ts';
import { isPositive } from '../definitions/outcome.ts';
import type { Gate } from '../definitions/permit.ts';
import type { PlannedPermit, PlannedPrerequisite } from '../plan/planned.ts';
import { type ClockState, clockState } from './clock.ts';
import { type Fact, type FactOf, type ReminderLevel, type Stance, type TaskKind, taskName } from './facts.ts';
import { type End, type Ruling, rulingOf } from './gates.ts';
import { plannedFrom } from './stored-plan.ts';

export { isPositive } from '../definitions/outcome.ts';

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
  /** When the department took it back: it never counted. */
  readonly takenBackAt?: Instant;
  readonly answer?: { readonly text: string; readonly at: Instant; readonly files?: readonly AttachmentRef[] };
}

export interface TaskView {
  readonly task: string;
  readonly kind: TaskKind;
  readonly permit?: string;
  readonly department: string;
  readonly openedAt: Instant;
  readonly due?: Day;
  readonly problem?: string;
  readonly status: 'open' | 'done';
  readonly claimedBy?: { readonly id: string; readonly name: string };
  /** The number of facts about the task: its ETag. The next fact takes this number. */
  readonly version: number;
  /** What the department has been reminded of so far, oldest first. */
  readonly remindedOf: readonly ReminderLevel[];
}

/**
 * `met`: nothing is held back. `waiting`: the prerequisite is not finished. `refused`: it came to nothing, and the applicant
 * must choose. `waived`: the applicant chose to go on, or withdrew the prerequisite. `barred`: it came to nothing, and no
 * choice helps.
 */
export type GateState = 'met' | 'waiting' | 'refused' | 'waived' | 'barred';

export interface PrerequisiteView extends PlannedPrerequisite {
  readonly end: End;
  readonly ruling: Ruling;
  readonly state: GateState;
  /** The moment a `waiting` prerequisite ends by itself: a notification whose waiting time runs out. */
  readonly endsAt?: Instant;
  /** When its end opened the gate. */
  readonly openedAt?: Instant;
}

export interface OpinionView {
  readonly department: string;
  readonly strength: 'required' | 'customary';
  readonly state: 'waiting' | 'given' | 'not-needed';
  readonly stance?: Stance;
  readonly text?: string;
}

/** `not-needed`: an opinion that nothing in the case waits for any more. */
export type PermitStatus =
  | 'waiting-to-file'
  | 'under-review'
  | 'waiting-for-applicant'
  | 'decided'
  | 'withdrawn'
  | 'not-needed';

export interface PermitView {
  readonly id: string;
  readonly planned: PlannedPermit;
  readonly status: PermitStatus;
  /** When it was handed in: when the application came in, or when the last thing that held it back was finished. */
  readonly filedAt?: Instant;
  readonly after: readonly PrerequisiteView[];
  readonly opinions: readonly OpinionView[];
  readonly clock?: ClockState;
  readonly decision?: FactOf<'decided'>;
  /** The day a notification's own waiting time is over; absent while a supplement stops it. */
  readonly waitEnds?: Day;
  /** The day the owner may start without a decision: the waiting time is over, and all that must be there before is. */
  readonly startAllowedFrom?: Day;
}

export interface CaseView {
  readonly submitted: FactOf<'case-submitted'>;
  /** The Swedish calendar day of looking. */
  readonly today: Day;
  readonly status: 'open' | 'closed';
  readonly closedAt?: Instant;
  readonly permits: readonly PermitView[];
  readonly tasks: readonly TaskView[];
  readonly requests: readonly RequestView[];
  /** Questions that the department took back. No rule and no clock knows them. */
  readonly takenBack: readonly RequestView[];
  /** What the applicant may read of what happened, oldest first. */
  readonly timeline: readonly Fact[];
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
  const ended = endedPermits(submitted, facts);
  const tasks = all(facts, 'task-opened').map((opened) => taskView(opened, facts, ended));
  const asked = requestViews(facts, tasks);
  const requests = asked.filter((r) => r.takenBackAt === undefined);
  const seen: Seen = { submitted, facts, tasks, requests, ended, now };
  const stored = submitted.plan.permits;
  const permits: PermitView[] = [];
  for (const permit of stored) permits.push(permitView(plannedFrom(permit, stored), permits, seen));
  return {
    submitted,
    today: dayOf(now),
    status: closed ? 'closed' : 'open',
    ...(closed && { closedAt: closed.at }),
    permits,
    tasks,
    requests,
    takenBack: asked.filter((r) => r.takenBackAt !== undefined),
    timeline: facts.filter((f) => !internal.has(f.type)).sort((a, b) => compare(a.at, b.at) || compare(a.key, b.key)),
  };
}

/** What the parts of a view are computed from. */
interface Seen {
  readonly submitted: FactOf<'case-submitted'>;
  readonly facts: readonly Fact[];
  readonly tasks: readonly TaskView[];
  readonly requests: readonly RequestView[];
  readonly ended: ReadonlyMap<string, Ended>;
  readonly now: Instant;
}

interface Ended {
  readonly status: 'decided' | 'withdrawn' | 'not-needed';
  readonly at: Instant;
}

/**
 * Which permits are finished, and when. A decision that was stored in the same moment as a withdrawal stands. An opinion
 * is another body's, and the owner cannot withdraw it: it is not needed any more when all that waits for it is finished.
 */
function endedPermits({ plan }: FactOf<'case-submitted'>, facts: readonly Fact[]): ReadonlyMap<string, Ended> {
  const ended = new Map<string, Ended>();
  const opinions = new Set(plan.permits.filter((p) => p.kind === 'opinion').map((p) => p.id));
  for (const { permit, at } of all(facts, 'permit-withdrawn'))
    ended.set(permit, { status: opinions.has(permit) ? 'not-needed' : 'withdrawn', at });
  for (const { permit, at } of all(facts, 'decided')) ended.set(permit, { status: 'decided', at });
  for (const id of opinions) {
    const waiting = plan.permits.filter((p) => p.after.some((a) => a.permit === id && a.strength === 'hard'));
    const ends = waiting.map((p) => ended.get(p.id)?.at);
    const last = ends
      .filter((at) => at !== undefined)
      .sort()
      .at(-1);
    if (last !== undefined && !ends.includes(undefined) && !ended.has(id))
      ended.set(id, { status: 'not-needed', at: last });
  }
  return ended;
}

const internal: ReadonlySet<Fact['type']> = new Set([
  'task-claimed',
  'task-released',
  'mail-attempted',
  'mail-bounced',
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

/** Whether nothing more will be decided about a permit. */
export const isFinished = ({ status }: PermitView): boolean =>
  status === 'decided' || status === 'withdrawn' || status === 'not-needed';

/** The state of a gate as a whole, and the first moment at which it may open by itself. */
export function gateOf(
  permit: PermitView,
  gate: Gate,
): { open: boolean; waitingFor: readonly PrerequisiteView[]; recheckAt?: Instant } {
  const waitingFor = permit.after.filter((p) => p.gate === gate && p.ruling.gate !== 'open');
  const recheckAt = waitingFor.flatMap((p) => p.endsAt ?? []).sort()[0];
  return { open: waitingFor.length === 0, waitingFor, ...(recheckAt !== undefined && { recheckAt }) };
}

function taskView(opened: FactOf<'task-opened'>, facts: readonly Fact[], ended: ReadonlyMap<string, Ended>): TaskView {
  const own = facts.filter((f) => 'task' in f && f.task === opened.task && f.type !== 'reminded');
  const done = own.some((f) => f.type === 'decided' || f.type === 'opinion-given' || f.type === 'follow-up-resolved');
  const end = opened.permit === undefined ? undefined : ended.get(opened.permit)?.status;
  // When the matter is decided, nobody needs an opinion on it any more, nor worries about its clock.
  const settled = end === 'decided' && (opened.kind === 'opinion' || opened.problem === 'clock-overdue');
  const claim = own.filter((f) => f.type === 'task-claimed' || f.type === 'task-released').at(-1);
  return {
    task: opened.task,
    kind: opened.kind,
    ...(opened.permit !== undefined && { permit: opened.permit }),
    department: opened.department,
    openedAt: opened.at,
    ...(opened.due !== undefined && { due: opened.due }),
    ...(opened.problem !== undefined && { problem: opened.problem }),
    status: done || end === 'withdrawn' || end === 'not-needed' || settled ? 'done' : 'open',
    ...(claim?.type === 'task-claimed' &&
      claim.by.kind === 'officer' && { claimedBy: { id: claim.by.id, name: claim.by.name } }),
    version: own.length,
    remindedOf: all(facts, 'reminded')
      .filter((f) => f.task === opened.task)
      .map((f) => f.level),
  };
}

function permitView(planned: PlannedPermit, earlier: readonly PermitView[], seen: Seen): PermitView {
  const { facts, tasks, now } = seen;
  const review = tasks.find((t) => t.task === taskName.review(planned.id));
  const decision = all(facts, 'decided').find((f) => f.permit === planned.id);
  const ended = seen.ended.get(planned.id);
  const after = planned.after.map((p) => prerequisiteView(p, planned.id, earlier, seen));
  const requests = seen.requests.filter((r) => r.permit === planned.id);
  const waitingForApplicant = requests.some((r) => r.answer === undefined && !isBefore(r.lastDay, dayOf(now)));
  const filedAt = filedWhen(after, seen.submitted.at) ?? review?.openedAt;
  const clock =
    filedAt === undefined
      ? undefined
      : clockState(planned.clock, {
          filedAt,
          supplements: requests
            .filter((r) => r.kind === 'supplement')
            .map((s) => ({ askedAt: s.askedAt, ...(s.answer && { answeredAt: s.answer.at }) })),
          endedAt: ended?.at,
          now,
        });
  const waitEnds = waitEndsOn(planned, clock);
  const startAllowedFrom = ended && !(decision && isPositive(decision.outcome)) ? undefined : startDay(waitEnds, after);
  const status: PermitStatus =
    ended?.status ?? (!review ? 'waiting-to-file' : waitingForApplicant ? 'waiting-for-applicant' : 'under-review');
  return {
    id: planned.id,
    planned,
    status,
    ...(filedAt !== undefined && { filedAt }),
    after,
    opinions: opinionViews(planned, facts, tasks),
    ...(clock && { clock }),
    ...(decision && { decision }),
    ...(waitEnds !== undefined && { waitEnds }),
    ...(startAllowedFrom !== undefined && { startAllowedFrom }),
  };
}

/** A matter is handed in with the application, or when the last of what held its filing back opened. */
function filedWhen(after: readonly PrerequisiteView[], submittedAt: Instant): Instant | undefined {
  const before = after.filter((p) => p.gate === 'filing' && p.strength === 'hard');
  if (before.some((p) => p.openedAt === undefined)) return undefined;
  return [submittedAt, ...before.flatMap((p) => p.openedAt ?? [])].sort().at(-1);
}

/** The day a waiting time is over. A waiting time is no act that could be done on the next working day, so it is not moved. */
function waitEndsOn({ clock }: PlannedPermit, state: ClockState | undefined): Day | undefined {
  if (clock.kind !== 'wait' || state === undefined || state.state === 'stopped') return undefined;
  return addSpan(state.started, clock.length.statutory);
}

function startDay(waitEnds: Day | undefined, after: readonly PrerequisiteView[]): Day | undefined {
  const before = after.filter((p) => p.gate === 'start' && p.strength === 'hard');
  if (waitEnds === undefined || before.some((p) => p.ruling.gate !== 'open' && p.endsAt === undefined))
    return undefined;
  return latest([waitEnds, ...before.flatMap((p) => p.openedAt ?? p.endsAt ?? []).map(dayOf)]);
}

function prerequisiteView(
  prerequisite: PlannedPrerequisite,
  dependent: string,
  earlier: readonly PermitView[],
  { submitted, facts, ended, now }: Seen,
): PrerequisiteView {
  const before = earlier.find((p) => p.id === prerequisite.permit);
  // What the case does not handle holds nothing back.
  if (!before) return seenAs(prerequisite, 'granted', submitted.at);
  const over = ended.get(before.id);
  const free = before.waitEnds === undefined ? undefined : startOfDay(before.waitEnds);
  if (before.decision) {
    const { outcome, at } = before.decision;
    if (isPositive(outcome)) return seenAs(prerequisite, outcome, free !== undefined && free < at ? free : at);
    const wentOn = all(facts, 'went-on').find((f) => f.permit === dependent && f.prerequisite === before.id);
    return wentOn ? seenAs(prerequisite, 'waived', wentOn.at) : seenAs(prerequisite, outcome, at);
  }
  if (over) return seenAs(prerequisite, 'withdrawn', over.at);
  if (free === undefined) return seenAs(prerequisite, 'pending');
  const isFree = !isBefore(dayOf(now), dayOf(free));
  return isFree ? seenAs(prerequisite, 'free', free) : { ...seenAs(prerequisite, 'pending'), endsAt: free };
}

/** @param at when it ended so; absent while it has not */
function seenAs(prerequisite: PlannedPrerequisite, end: End, at?: Instant): PrerequisiteView {
  const ruling = rulingOf(prerequisite, end);
  const opened = ruling.gate === 'open' ? at : undefined;
  return {
    ...prerequisite,
    end,
    ruling,
    state: stateOf(ruling, end),
    ...(opened !== undefined && { openedAt: opened }),
  };
}

function stateOf({ gate }: Ruling, end: End): GateState {
  if (gate === 'choose') return 'refused';
  if (gate === 'open') return end === 'withdrawn' || end === 'waived' ? 'waived' : 'met';
  return end === 'pending' ? 'waiting' : 'barred';
}

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
    const takenBack = all(facts, 'request-taken-back').find((t) => t.request === f.request);
    const extended = all(facts, 'request-extended').findLast((e) => e.request === f.request);
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
        lastDay: extended?.lastDay ?? f.lastDay,
        askedAt: f.at,
        ...(takenBack && { takenBackAt: takenBack.at }),
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

function all<T extends Fact['type']>(facts: readonly Fact[], type: T): FactOf<T>[] {
  return facts.filter((f): f is FactOf<T> => f.type === type);
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
