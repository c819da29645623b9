import { type Day, isBefore } from '../calendar/day.ts';
import type { Basis } from '../definitions/permit.ts';
import type { Due } from './clock.ts';
import { taskName } from './facts.ts';
import { type CaseView, gateOf, isFinished, type PermitView, type RequestView } from './view.ts';

/** Something only the applicant can do now. */
type Todo =
  | { readonly kind: 'answer'; readonly request: RequestView; readonly lastDay: Day }
  | { readonly kind: 'choose'; readonly permit: string; readonly prerequisite: string };

/** The next day that means something, and what happens on it. */
export interface NextDay extends Due {
  /** `answer`: the applicant's own last day. `decision`: a department's. `start`: the owner may begin without a decision. */
  readonly what: 'answer' | 'decision' | 'start';
}

/** A body that has not done by its day what the case waits for. */
export interface Late {
  readonly permit: string;
  readonly department: string;
  /** A review ends in a decision; an opinion goes to the body that decides. */
  readonly kind: 'review' | 'opinion';
  readonly due: Day;
  readonly basis: Basis;
}

/** The four answers every page and mail gives: where the case is, who has it, what you can do, and by when. */
export interface CaseNow {
  readonly finished: number;
  readonly total: number;
  /** Departments that work on it now. */
  readonly with: readonly string[];
  /** A part could not go on by itself, and the coordinator has it. */
  readonly stuck: boolean;
  readonly todo: readonly Todo[];
  /** Questions whose last day has passed without an answer. They are still to do, if nobody decides first. */
  readonly unanswered: readonly RequestView[];
  /** Today or later, never a day that has passed: the applicant's own when there is something to answer, else the departments'. */
  readonly nextDay?: NextDay;
  readonly late: readonly Late[];
  /** Parts that cannot be granted any more, whatever is chosen, and what each has failed on. */
  readonly barred: readonly { readonly permit: string; readonly prerequisite: string }[];
}

/** What the route's follow-up is about when no permit could go on its way. */
const wholeCaseStuck = 'case.open';

export function caseNow(view: CaseView): CaseNow {
  const open = view.tasks.filter((t) => t.status === 'open' && t.kind === 'review');
  const answers = view.requests
    .filter((r) => r.answer === undefined && open.some((t) => t.task === r.task))
    .map((request) => ({ kind: 'answer' as const, request, lastDay: request.lastDay }));
  const hasPassed = (day: Day) => isBefore(day, view.today);
  const alive = view.permits.filter((p) => !isFinished(p));
  // A matter that nothing holds back is with its department from the start, also before its task is open.
  const stuck = view.tasks.filter((t) => t.status === 'open' && t.problem === 'route-failed');
  const isStuck = (p: PermitView) =>
    stuck.some((t) => t.permit === p.id || t.task.startsWith(taskName.followUp(wholeCaseStuck)));
  const arriving = alive.filter((p) => p.status === 'waiting-to-file' && gateOf(p, 'filing').open && !isStuck(p));
  const mine = answers.map((a): NextDay => ({ day: a.lastDay, basis: 'goal', what: 'answer' }));
  const coming = [mine, alive.flatMap(daysOf)].map((days) => days.filter(({ day }) => !hasPassed(day)).toSorted(byDay));
  const nextDay = coming.flat()[0];
  return {
    finished: view.permits.length - alive.length,
    total: view.permits.length,
    with: [...new Set([...open.map((t) => t.department), ...arriving.map((p) => p.planned.department)])],
    stuck: stuck.length > 0,
    todo: [
      ...answers,
      ...alive.flatMap((p) =>
        refusedFor(p).map((prerequisite) => ({ kind: 'choose' as const, permit: p.id, prerequisite })),
      ),
    ],
    unanswered: answers.filter((a) => hasPassed(a.lastDay)).map((a) => a.request),
    ...(nextDay !== undefined && { nextDay }),
    late: [...alive.flatMap(lateReview), ...lateOpinions(view)],
    barred: alive.flatMap((p) => barredBy(p).map((prerequisite) => ({ permit: p.id, prerequisite }))),
  };
}

const byDay = (a: Due, b: Due): number => (isBefore(a.day, b.day) ? -1 : isBefore(b.day, a.day) ? 1 : 0);

/** The prerequisites that came to nothing and that the owner can go on without. Behind a bar, going on leads nowhere. */
export function refusedFor(permit: PermitView): readonly string[] {
  if (barredBy(permit).length > 0) return [];
  return [...new Set(held(permit, 'refused'))];
}

/** The prerequisites without which a permit can never be granted, and which came to nothing. */
const barredBy = (permit: PermitView): readonly string[] => [...new Set(held(permit, 'barred'))];

const held = (permit: PermitView, state: 'refused' | 'barred'): string[] =>
  (['filing', 'decision'] as const)
    .flatMap((gate) => gateOf(permit, gate).waitingFor)
    .filter((before) => before.state === state)
    .map((before) => before.permit);

/** The days a permit gives its owner to look forward to. The end of a waiting time is no day of a decision. */
function daysOf({ planned: { clock }, clock: state, startAllowedFrom }: PermitView): NextDay[] {
  if (clock.kind === 'decision')
    return state?.state === 'running' && state.due !== undefined
      ? [{ day: state.due, basis: state.basis, what: 'decision' }]
      : [];
  return startAllowedFrom !== undefined && clock.length.statutory.value > 0
    ? [{ day: startAllowedFrom, basis: clock.basis, what: 'start' }]
    : [];
}

/** The next day of one part, today or later: the owner's own last day when something is asked of them. */
export function nextDayOf(permit: PermitView, view: CaseView): NextDay | undefined {
  const mine = view.requests
    .filter((r) => r.permit === permit.id && r.answer === undefined)
    .map((r): NextDay => ({ day: r.lastDay, basis: 'goal', what: 'answer' }));
  const coming = [mine, daysOf(permit)].map((days) => days.filter(({ day }) => !isBefore(day, view.today)));
  return coming.flatMap((days) => days.toSorted(byDay))[0];
}

function lateReview({ id, planned, clock }: PermitView): Late[] {
  // A notification's owner may start without a decision, and waits for nobody.
  if (planned.clock.kind === 'wait') return [];
  return (clock?.breaches ?? []).map(({ day, basis }) => ({
    permit: id,
    department: planned.department,
    kind: 'review',
    due: day,
    basis,
  }));
}

/** A body that was asked was told when its opinion is due (förvaltningslagen 26 § tredje stycket): our own setting. */
function lateOpinions(view: CaseView): Late[] {
  return view.tasks.flatMap(({ kind, status, permit, department, due }): Late[] =>
    kind === 'opinion' && status === 'open' && permit !== undefined && due !== undefined && isBefore(due, view.today)
      ? [{ permit, department, kind, due, basis: 'goal' }]
      : [],
  );
}
