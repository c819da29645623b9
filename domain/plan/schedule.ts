import { addSpan, type Day, endOfMonth, type Span } from '../calendar/day.ts';
import type { Answers } from '../definitions/condition.ts';
import { needsGrantToFile, type Stage } from '../definitions/permit.ts';
import type { PerScenario, PlannedClock, PlannedPrerequisite, Scenario } from './planned.ts';

/** What the schedule needs to know about one permit. */
export interface Schedulable {
  readonly id: string;
  readonly after: readonly PlannedPrerequisite[];
  readonly clock: Pick<PlannedClock, 'kind' | 'length'>;
  readonly stages: readonly Span[];
  /** Decides in a board that meets once a month; on these days, as far as they are published. */
  readonly board?: { readonly on?: readonly Day[] } | undefined;
  /** When it is finished and usable as a case under way has it: its own time is counted no more, and only others put it off. */
  readonly stands?: PerScenario<{ readonly finished: Day; readonly usable: Day }> | undefined;
}

/** When one permit is handed in, finished and usable, and which permit each of these days waited for. */
export interface Scheduled {
  readonly filed: Day;
  readonly finished: Day;
  readonly usable: Day;
  readonly waitedFor: { readonly filed?: string; readonly finished?: string; readonly usable?: string };
}

/**
 * Computes the days of every permit in one scenario. Only `hard` prerequisites hold anything back.
 *
 *     filed    = max(today, finished(q) for gate filing, the first finished(q) of those that must be granted)
 *     finished = max(filed + clock, finished(q) for gate decision), moved to the board's next day when a board decides
 *     usable   = max(finished + stages, usable(q) for gate start)
 *
 * @param permits in topological order
 */
export function schedule(
  permits: readonly Schedulable[],
  today: Day,
  scenario: Scenario,
): ReadonlyMap<string, Scheduled> {
  const result = new Map<string, Scheduled>();
  for (const permit of permits) {
    const gate = (name: PlannedPrerequisite['gate'], day: 'finished' | 'usable', toGrant = false) =>
      permit.after.flatMap((after) => {
        const before = result.get(after.permit);
        return after.gate === name && after.strength === 'hard' && needsGrantToFile(after) === toGrant && before
          ? [{ id: after.permit, day: before[day] }]
          : [];
      });
    const granted = gate('filing', 'finished', true).toSorted((a, b) => a.day.localeCompare(b.day));
    const filed = last(today, [...gate('filing', 'finished'), ...granted.slice(0, 1)]);
    const stands = permit.stands?.[scenario];
    const clockEnds = stands?.finished ?? addSpan(filed.day, permit.clock.length[scenario]);
    const decided = last(clockEnds, gate('decision', 'finished'));
    const finished =
      permit.board && !stands && permit.clock.kind === 'decision' ? boardDay(permit.board, decided.day) : decided.day;
    const stagesEnd = permit.stages.reduce(addSpan, finished);
    const ready = stands && stands.usable > stagesEnd ? stands.usable : stagesEnd;
    const usable = last(ready, gate('start', 'usable'));
    result.set(permit.id, {
      filed: filed.day,
      finished,
      usable: usable.day,
      waitedFor: {
        ...(filed.id !== undefined && { filed: filed.id }),
        ...(decided.id !== undefined && { finished: decided.id }),
        ...(usable.id !== undefined && { usable: usable.id }),
      },
    });
  }
  return result;
}

/** The permits that decide `id`'s usable day, first to last: the critical path. */
export function pathTo(id: string, scheduled: ReadonlyMap<string, Scheduled>): readonly string[] {
  const waited = scheduled.get(id)?.waitedFor;
  if (waited?.usable !== undefined) return [...pathTo(waited.usable, scheduled), id];
  return pathToFinish(id, scheduled);
}

function pathToFinish(id: string, scheduled: ReadonlyMap<string, Scheduled>): readonly string[] {
  const waited = scheduled.get(id)?.waitedFor;
  const before = waited?.finished ?? waited?.filed;
  return before === undefined ? [id] : [...pathToFinish(before, scheduled), id];
}

/** The day a board decides what is ready: its next published day; where none is, the end of the month. */
const boardDay = ({ on = [] }: NonNullable<Schedulable['board']>, ready: Day): Day =>
  on.find((day) => day >= ready) ?? endOfMonth(ready);

/** How long a stage lasts, given the owner's answers. */
export function stageSpan(stage: Stage, answers: Answers): Span {
  if (!('answer' in stage.lasts)) return stage.lasts;
  const answer = answers[stage.lasts.answer];
  return { value: typeof answer === 'number' ? answer : stage.lasts.otherwise, unit: stage.lasts.unit };
}

/** The latest day, and the permit it came from; a permit only counts when it is later than the permit's own day. */
function last(own: Day, others: readonly { id: string; day: Day }[]): { day: Day; id?: string } {
  return others.reduce<{ day: Day; id?: string }>((a, b) => (b.day > a.day ? b : a), { day: own });
}
