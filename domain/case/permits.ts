import { addSpan, type Day, dayOf, type Instant, isBefore, latest, startOfDay } from '../calendar/day.ts';
import { isPositive } from '../definitions/outcome.ts';
import { type Gate, needsGrantToFile } from '../definitions/permit.ts';
import type { PlannedPermit, PlannedPrerequisite } from '../plan/planned.ts';
import { type AskedView, askedName, askedViews, isOutside } from './asked.ts';
import { type ClockEvents, type ClockState, clockState } from './clock.ts';
import { askOf, type DecisionAsk, mayAskFrom } from './decision-ask.ts';
import { type DelayTold, delaysOf } from './delays.ts';
import { all, type Doing } from './doing.ts';
import type { Ended } from './ended.ts';
import { type Fact, type FactOf, type Stance, taskName } from './facts.ts';
import { type End, type Ruling, rulingOf } from './gates.ts';
import type { RequestView } from './requests.ts';
import type { TaskView } from './tasks.ts';

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
  /** By what rights name it: the task of a body of the catalogue, or the question to one outside it. */
  readonly id: string;
  /** The body, or the name of one outside the catalogue. */
  readonly department: string;
  readonly strength: 'required' | 'customary';
  readonly state: 'waiting' | 'given' | 'not-needed';
  /** When it was given. */
  readonly givenAt?: Instant;
  readonly stance?: Stance;
  readonly text?: string;
  /** What it demands, one by one, when it lists that. */
  readonly conditions?: readonly string[];
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
  /** Of every body that was asked, by the plan or by an officer. */
  readonly opinions: readonly OpinionView[];
  /** The questions that an officer put to other bodies, oldest first; also those that were taken back. */
  readonly asked: readonly AskedView[];
  readonly clock?: ClockState;
  /** What its clock is computed from, for whoever explains it. */
  readonly clockEvents?: ClockEvents;
  /** What the owner has been told of a delay, oldest first. */
  readonly delays: readonly DelayTold[];
  /** The first day on which the owner may ask that it be decided; absent where nobody can. */
  readonly mayAskFrom?: Day;
  /** That the owner has asked for it. */
  readonly ask?: DecisionAsk;
  readonly decision?: FactOf<'decided'>;
  /** When it was decided, withdrawn, or needed no longer. */
  readonly endedAt?: Instant;
  /** The day a notification's own waiting time is over; absent while a supplement stops it. */
  readonly waitEnds?: Day;
  /** The day the owner may start without a decision: the waiting time is over, and all that must be there before is. */
  readonly startAllowedFrom?: Day;
}

/** What the parts of a view are computed from. */
export interface Seen {
  readonly submitted: FactOf<'case-submitted'>;
  /** When the parts came that were not in the application. */
  readonly joinedAt: ReadonlyMap<string, Instant>;
  readonly facts: readonly Fact[];
  readonly doing: Doing;
  readonly tasks: readonly TaskView[];
  readonly requests: readonly RequestView[];
  readonly ended: ReadonlyMap<string, Ended>;
  /** The Swedish calendar day of looking. */
  readonly today: Day;
}

/** The state of a gate as a whole, and the first moment at which it may open by itself. */
export function gateOf(
  permit: PermitView,
  gate: Gate,
): { open: boolean; waitingFor: readonly PrerequisiteView[]; recheckAt?: Instant } {
  const waitingFor = permit.after.filter((p) => p.gate === gate && p.ruling.gate !== 'open');
  const recheckAt = waitingFor.flatMap((p) => p.endsAt ?? []).sort()[0];
  return { open: waitingFor.length === 0, waitingFor, ...(recheckAt !== undefined && { recheckAt }) };
}

/** Whether nothing more will be decided about a permit. */
export const isFinished = ({ status }: PermitView): boolean =>
  status === 'decided' || status === 'withdrawn' || status === 'not-needed';

/** Where one permit stands. @param earlier those before it in the plan: its prerequisites are among them */
export function permitView(planned: PlannedPermit, earlier: readonly PermitView[], seen: Seen): PermitView {
  const { facts, doing, tasks, today } = seen;
  const review = tasks.find((t) => t.task === taskName.review(planned.id));
  const decision = all(facts, 'decided').find((f) => f.permit === planned.id);
  const ended = seen.ended.get(planned.id);
  const after = firstGrant(planned.after.map((p) => prerequisiteView(p, planned.id, earlier, seen)));
  const requests = seen.requests.filter((r) => r.permit === planned.id);
  const waitingForApplicant = requests.some((r) => r.answer === undefined && !isBefore(r.lastDay, today));
  const filedAt = filedWhen(after, seen.joinedAt.get(planned.id) ?? seen.submitted.at) ?? review?.openedAt;
  const ofPermit = <T extends { readonly permit: string }>(f: T) => f.permit === planned.id;
  const clockEvents: ClockEvents | undefined =
    filedAt === undefined
      ? undefined
      : {
          filedAt,
          supplements: requests.filter((r) => r.kind === 'supplement').flatMap((r) => r.rounds),
          complete: doing
            .all<{ readonly permit: string; readonly day: Day }>('says-complete')
            .filter(ofPermit)
            .map((f) => ({ saidAt: f.at, from: f.day })),
          extendedAt: doing
            .all<{ readonly permit: string }>('extends-clock')
            .filter(ofPermit)
            .map((f) => f.at),
          ...(ended && { endedAt: ended.at }),
          today,
        };
  const clock = clockEvents && clockState(planned.clock, clockEvents);
  const ask = askOf(doing, planned.id, ended?.at, today);
  const askFrom = mayAskFrom(planned, filedAt);
  const waitEnds = waitEndsOn(planned, clock);
  const asked = askedViews(taskName.review(planned.id), doing, ended !== undefined);
  const startAllowedFrom = ended && !(decision && isPositive(decision.outcome)) ? undefined : startDay(waitEnds, after);
  const status: PermitStatus =
    ended?.status ?? (!review ? 'waiting-to-file' : waitingForApplicant ? 'waiting-for-applicant' : 'under-review');
  return {
    id: planned.id,
    planned,
    status,
    ...(filedAt !== undefined && { filedAt }),
    after,
    ...(clock && { clock, clockEvents }),
    delays: delaysOf(doing, planned.id),
    ...(askFrom !== undefined && { mayAskFrom: askFrom }),
    ...(ask && { ask }),
    opinions: [...opinionViews(planned, facts, tasks), ...asked.flatMap(opinionAsked)],
    asked,
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

/** A matter is handed in with the application, or when it joins it, or when the last of what held its filing back opened. */
function filedWhen(after: readonly PrerequisiteView[], cameAt: Instant): Instant | undefined {
  const before = after.filter((p) => p.gate === 'filing' && p.strength === 'hard');
  if (before.some((p) => p.openedAt === undefined)) return undefined;
  return [cameAt, ...before.flatMap((p) => p.openedAt ?? [])].sort().at(-1);
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
  { submitted, facts, ended, today }: Seen,
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
  const isFree = !isBefore(today, dayOf(free));
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
      id: task,
      department: to,
      strength,
      state: given ? 'given' : notNeeded ? 'not-needed' : 'waiting',
      ...(given && { givenAt: given.at, stance: given.stance, text: given.text }),
      ...(given?.conditions && { conditions: given.conditions }),
    };
  });
}

/** An opinion that an officer asked for. It holds nothing up unless they said so; one that was taken back is none. */
function opinionAsked(asked: AskedView): readonly OpinionView[] {
  const { state, answer, holds, to } = asked;
  if (state === 'taken-back') return [];
  return [
    {
      id: isOutside(to) ? asked.id : to.task,
      department: askedName(asked),
      strength: holds ? 'required' : 'customary',
      state,
      ...(answer && { givenAt: answer.at, stance: answer.stance, text: answer.text }),
      ...(answer && answer.conditions.length > 0 && { conditions: answer.conditions }),
    },
  ];
}
