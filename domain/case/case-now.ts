import type { Day } from '../calendar/day.ts';
import { nextWorkingDay } from '../calendar/working-day.ts';
import { taskName } from './facts.ts';
import { type CaseView, gateOf, type PermitView, type RequestView } from './view.ts';

/** Something only the applicant can do now. */
export type Todo =
  | { readonly kind: 'answer'; readonly request: RequestView; readonly lastDay: Day }
  | { readonly kind: 'choose'; readonly permit: string; readonly prerequisite: string };

/** The four answers every page and mail gives: where the case is, who has it, what you can do, and by when. */
export interface CaseNow {
  readonly finished: number;
  readonly total: number;
  /** Departments that work on it now. */
  readonly with: readonly string[];
  /** A part could not go on by itself, and the coordinator has it. */
  readonly stuck: boolean;
  readonly todo: readonly Todo[];
  /** The next last day: the applicant's own when there is something to do, else the departments'. */
  readonly nextDay?: Day;
}

/** What the route's follow-up is about when no permit could go on its way. */
const wholeCaseStuck = 'case.open';

export function caseNow(view: CaseView): CaseNow {
  const open = view.tasks.filter((t) => t.status === 'open' && t.kind === 'review');
  const answers = view.requests
    .filter((r) => r.answer === undefined && open.some((t) => t.task === r.task))
    .map((request) => ({ kind: 'answer' as const, request, lastDay: request.lastDay }));
  const choices = view.permits
    .filter((p) => p.status !== 'decided' && p.status !== 'withdrawn')
    .flatMap((p) =>
      (['filing', 'decision'] as const)
        .flatMap((gate) => gateOf(p, gate).waitingFor)
        .filter((before) => before.state === 'refused')
        .map((before) => ({ kind: 'choose' as const, permit: p.id, prerequisite: before.permit })),
    );
  // A matter that nothing holds back is with its department from the start, also before its task is open.
  const stuck = view.tasks.filter((t) => t.status === 'open' && t.problem === 'route-failed');
  const isStuck = (p: PermitView) =>
    stuck.some((t) => t.permit === p.id || t.task.startsWith(taskName.followUp(wholeCaseStuck)));
  const arriving = view.permits.filter(
    (p) => p.status === 'waiting-to-file' && gateOf(p, 'filing').open && !isStuck(p),
  );
  const dues = [
    ...view.permits.filter((p) => p.clock?.state === 'running' && takesTime(p)).flatMap((p) => p.clock?.due ?? []),
    ...arriving.filter(takesTime).map((p) => nextWorkingDay(p.planned.window.statutory)),
  ];
  const nextDay = (answers.length > 0 ? answers.map((a) => a.lastDay) : dues).sort()[0];
  return {
    finished: view.permits.filter((p) => p.status === 'decided' || p.status === 'withdrawn').length,
    total: view.permits.length,
    with: [...new Set([...open.map((t) => t.department), ...arriving.map((p) => p.planned.department)])],
    stuck: stuck.length > 0,
    todo: [...answers, ...choices],
    ...(nextDay !== undefined && { nextDay }),
  };
}

/** A notification that lets the owner start the same day has no day to wait for. */
function takesTime({ planned: { clock } }: PermitView): boolean {
  return clock.kind === 'decision' || clock.length.statutory.value > 0;
}
