import type { Instant } from '#domain/calendar/day.ts';
import { all } from '#domain/case/doing.ts';
import { taskName } from '#domain/case/facts.ts';
import type { JoinedParts } from '#domain/case/joined-plan.ts';
import { type CaseView, isFinished, permitOf, taskOf } from '#domain/case/view.ts';
import { forGate, isSame, type Waiting } from '#domain/case/waits.ts';
import { joinedName } from '#domain/ports/route.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';

/** A case as it stands. */
type Carried = Pick<StoredCase, 'id' | 'facts'> & { readonly view: CaseView };

/** An execution that a case should have, and whether something that it carries is still to be decided. */
interface Expected {
  readonly name: string;
  readonly isNeeded: boolean;
}

/**
 * The executions that carry a case: the one that took it up last, with everything that it had then, and one for each suggestion
 * that was accepted since.
 */
function executionsOf({ id, facts, view }: Carried): readonly Expected[] {
  const last = all(facts, 'route-restarted')
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1);
  const since = (at: Instant) => last === undefined || at > last.at;
  const later = view.joined.filter(({ at }) => since(at));
  const besides = new Set(later.flatMap(({ permits }) => permits));
  const own = view.permits.map((permit) => permit.id).filter((permit) => !besides.has(permit));
  return [
    { name: last?.execution ?? id, isNeeded: isUndecided(view, own) },
    ...later.map(({ suggestion, permits }) => ({
      name: joinedName(id, suggestion),
      isNeeded: isUndecided(view, permits),
    })),
  ];
}

/**
 * Whether all that a case still needs is under way. When everything is decided, one of them closes the case.
 *
 * @param isRunning whether the execution of a name is under way
 */
export async function isCarried(stored: Carried, isRunning: (name: string) => Promise<boolean>): Promise<boolean> {
  const expected = executionsOf(stored);
  const needed = expected.filter(({ isNeeded }) => isNeeded);
  const running = await Promise.all((needed.length > 0 ? needed : expected).map(({ name }) => isRunning(name)));
  return needed.length > 0 ? running.every(Boolean) : running.some(Boolean);
}

/** The parts that have joined and that nobody has begun to carry: nothing of them is open, and nothing waits at their gate. */
export const notBegun = (view: CaseView, waiting: readonly Waiting[]): readonly JoinedParts[] =>
  view.joined.filter(({ permits }) =>
    permits.some(
      (id) =>
        isUndecided(view, [id]) &&
        !taskOf(view, taskName.review(id)) &&
        !waiting.some(({ wait }) => isSame(wait, forGate('filing', id))),
    ),
  );

const isUndecided = (view: CaseView, permits: readonly string[]): boolean =>
  permits.some((id) => {
    const permit = permitOf(view, id);
    return permit !== undefined && !isFinished(permit);
  });
