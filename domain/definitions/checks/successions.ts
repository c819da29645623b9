import type { Catalogue } from '../catalogue.ts';
import { idToday, type Retired, type SucceededKind, successorOf } from '../retired.ts';

const kinds: readonly (readonly [SucceededKind, string])[] = [
  ['departments', 'department'],
  ['municipalities', 'municipality'],
  ['events', 'event'],
  ['requirements', 'requirement'],
];

/** Somebody has their tasks: they cannot be without a successor. */
const mustBeSucceeded: ReadonlySet<SucceededKind> = new Set(['departments', 'municipalities']);

/** What is retired and leads nowhere: to what never was, or in a circle. */
export function successions(catalogue: Catalogue): string[] {
  const { retired } = catalogue;
  const leadsOn = (id: string) => Object.hasOwn(catalogue.permits, id) || Object.hasOwn(retired.permits, id);
  return [
    ...kinds.flatMap(([kind, name]) =>
      Object.keys(retired[kind]).flatMap((id) =>
        (successorOf(retired, kind, id) !== null || mustBeSucceeded.has(kind)) &&
        idToday(catalogue, kind, id) === undefined
          ? [
              `retired ${name} ${id} leads to ${successorOf(retired, kind, id)}, which is not among the ${kind}: name what took its place${mustBeSucceeded.has(kind) ? '' : ', or null'}`,
            ]
          : [],
      ),
    ),
    ...circles(retired),
    ...Object.entries(retired.permits).flatMap(([id, { successors }]) =>
      successors
        .filter((successor) => !leadsOn(successor) || successor === id)
        .map(
          (successor) =>
            `retired permit ${id} leads to ${successor}, which is not among the permits: name what took its place`,
        ),
    ),
    ...Object.entries(retired.questions).flatMap(([id, successors]) =>
      successors
        .filter((successor) => !Object.hasOwn(catalogue.questions, successor))
        .map(
          (successor) =>
            `retired question ${id} leads to ${successor}, which is not among the questions: name what asks for it now`,
        ),
    ),
  ];
}

/** Retired permits that lead to each other, and so to nothing. */
function circles({ permits }: Retired): string[] {
  const leadsBack = (from: string, at: string, seen: ReadonlySet<string>): boolean =>
    (permits[at]?.successors ?? []).some(
      (next) => next === from || (!seen.has(next) && leadsBack(from, next, new Set([...seen, next]))),
    );
  return Object.keys(permits)
    .filter((id) => leadsBack(id, id, new Set()))
    .map((id) => `retired permit ${id} leads back to itself: name what is needed today`);
}
