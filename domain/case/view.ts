import { addSpan, type Day, dayOf, type Instant, isBefore, latest, startOfDay } from '../calendar/day.ts';
import { isPositive } from '../definitions/outcome.ts';
import { type Gate, needsGrantToFile } from '../definitions/permit.ts';
import type { AttachmentRef } from '../fields/attachment.ts';
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
import { type End, type Ruling, rulingOf } from './gates.ts';
import { isToApplicant } from './mail-causes.ts';
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
 * `met`: nothing is held back. `waiting`: the prerequisite is not finished. `refused`: it came to nothing, and the applicant
 * must choose. `waived`: the applicant chose to go on, withdrew the prerequisite, or needs no more than another's grant.
 * `barred`: it came to nothing, and no choice helps.
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

/** `not-needed`: an opinion that nothing in the case waits for any more, or what was to follow on a grant that never came. */
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
  /** When it was decided, withdrawn, or needed no longer. */
  readonly endedAt?: Instant;
  /** The day a notification's own waiting time is over; absent while a supplement stops it. */
  readonly waitEnds?: Day;
  /** The day the owner may start without a decision: the waiting time is over, and all that must be there before is. */
  readonly startAllowedFrom?: Day;
}

export interface CaseView {
  /** What was handed in, with the address that mails go to: the corrected one when it was corrected. */
  readonly submitted: FactOf<'case-submitted'>;
  /** How often the applicant's address was corrected. */
  readonly contactCorrections: number;
  /** Since when mails to the applicant's address come back; absent while they arrive. */
  readonly mailFailsSince?: Instant;
  /** The Swedish calendar day of looking. */
  readonly today: Day;
  readonly status: 'open' | 'closed';
  readonly closedAt?: Instant;
  readonly permits: readonly PermitView[];
  readonly tasks: readonly TaskView[];
  readonly requests: readonly RequestView[];
  /** Files that were handed in and could not be kept. */
  readonly lostFiles: readonly string[];
  /** How often the applicant's links have been made anew: only a link of this generation opens the case. */
  readonly linkGeneration: number;
  /** Questions that the department took back. No rule and no clock knows them. */
  readonly takenBack: readonly RequestView[];
  /** What the applicant may read of what happened, oldest first. */
  readonly timeline: readonly Fact[];
  /** Everything that happened, oldest first. Who may read which of it, `rights.ts` says. */
  readonly history: readonly Fact[];
}

/** The facts hold no submission, so there is no case to show. */
class NoSuchCase extends Error {
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
  const history = [...facts].sort((a, b) => compare(a.at, b.at) || compare(a.key, b.key));
  return {
    ...contactView(submitted, facts),
    today: dayOf(now),
    status: closed ? 'closed' : 'open',
    ...(closed && { closedAt: closed.at }),
    permits,
    tasks,
    requests,
    takenBack: asked.filter((r) => r.takenBackAt !== undefined),
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
 * is another body's, and the owner cannot withdraw it: it is not needed any more when all that waits for it is finished. Nor is
 * what could be handed in only after a grant, when nothing that it waits for can be granted any more.
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
  const granted = new Set(all(facts, 'decided').flatMap((f) => (isPositive(f.outcome) ? [f.permit] : [])));
  // In the order of the plan, where prerequisites come first.
  for (const { id, after } of plan.permits) {
    const waited = after.filter((a) => needsGrantToFile(a)).map((a) => a.permit);
    const ends = waited.map((before) => ended.get(before)?.at);
    const last = ends
      .filter((at) => at !== undefined)
      .sort()
      .at(-1);
    if (
      last !== undefined &&
      !ends.includes(undefined) &&
      !waited.some((before) => granted.has(before)) &&
      !ended.has(id)
    )
      ended.set(id, { status: 'not-needed', at: last });
  }
  return ended;
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
/** Whether the whole case was withdrawn before anything was decided. */
export const isWithdrawn = ({ permits }: CaseView): boolean => permits.every((p) => isFinished(p) && !p.decision);

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
  const settled =
    (end === 'decided' && (opened.kind === 'opinion' || opened.problem === 'clock-overdue')) ||
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
    status: done || end === 'withdrawn' || end === 'not-needed' || settled ? 'done' : 'open',
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

function permitView(planned: PlannedPermit, earlier: readonly PermitView[], seen: Seen): PermitView {
  const { facts, tasks, now } = seen;
  const review = tasks.find((t) => t.task === taskName.review(planned.id));
  const decision = all(facts, 'decided').find((f) => f.permit === planned.id);
  const ended = seen.ended.get(planned.id);
  const after = firstGrant(planned.after.map((p) => prerequisiteView(p, planned.id, earlier, seen)));
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
    ...(ended && { endedAt: ended.at }),
    ...(waitEnds !== undefined && { waitEnds }),
    ...(startAllowedFrom !== undefined && { startAllowedFrom }),
  };
}

/**
 * Of what must be granted before the filing, one grant is enough: the first. Then it goes on without the others; and without what
 * came to nothing, while another can still be granted.
 */
function firstGrant(after: readonly PrerequisiteView[]): readonly PrerequisiteView[] {
  const toGrant = after.filter((p) => needsGrantToFile(p));
  const openedAt = toGrant.flatMap((p) => p.openedAt ?? []).sort()[0];
  if (openedAt === undefined && !toGrant.some((p) => p.end === 'pending')) return after;
  return after.map((p): PrerequisiteView => {
    if (!toGrant.includes(p) || (openedAt === undefined && p.end === 'pending')) return p;
    const first = openedAt !== undefined && { openedAt };
    if (p.openedAt !== undefined) return { ...p, ...first };
    return { ...p, ruling: { ...p.ruling, gate: 'open', grants: 'all' }, state: 'waived', ...first };
  });
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
        reminded:
          facts.some((r) => r.type === 'applicant-reminded' && r.request === f.request) ||
          // Before reminding was a fact of its own, its mail told.
          facts.some((m) => m.type === 'mail-sent' && m.cause === `request-reminder/${f.request}`),
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
