import { type Day, isBefore } from '../calendar/day.ts';
import { holds } from '../definitions/condition.ts';
import { isPromised } from '../fields/promised.ts';
import { askedFor } from './asked-for.ts';
import type { CaseCatalogue } from './case-catalogue.ts';
import { taskName } from './facts.ts';
import { caseNow } from './now.ts';
import { type OwnFiling, ownFilings } from './own-filings.ts';
import { type CaseView, isFinished, type PermitView, type RequestView, taskOf } from './view.ts';

/** Something that the owner has to do. It is worked out from the plan, the form and the facts, and stored nowhere. */
export type Owed =
  /** A question that waits for its answer. */
  | {
      readonly kind: 'answer';
      readonly permits: readonly [string];
      readonly request: RequestView;
      readonly lastDay: Day;
    }
  /** A part that goes on only when the owner says so. */
  | { readonly kind: 'choose'; readonly permits: readonly [string]; readonly prerequisite: string }
  /** A paper that was asked for in the form and is not here. */
  | {
      readonly kind: 'paper';
      /** Undecided parts that need it. */
      readonly permits: readonly string[];
      readonly requirement: string;
      /** The day that the owner has promised it for, which may have passed. */
      readonly lastDay?: Day;
      /** The part in whose task it is received; none while no department has got any of them. */
      readonly to?: string;
    }
  /** Something that the owner files elsewhere. */
  | ({ readonly kind: 'filing' } & OwnFiling);

/**
 * What the owner owes now, the most urgent first: what has a last day by that day, then choices, papers and filings. The one
 * place that says so: page, mails, receipt and history read it.
 *
 * @param catalogue the one the case is read with
 * @example owes(catalogue, view)[0] // { kind: 'paper', requirement: 'floor_plan', permits: ['building-permit'], to: 'building-permit' }
 */
export function owes(catalogue: CaseCatalogue, view: CaseView): readonly Owed[] {
  if (view.status === 'closed') return [];
  const alive = view.permits.filter((permit) => !isFinished(permit));
  const asked = caseNow(view).todo.map(
    (one): Owed =>
      one.kind === 'answer'
        ? { kind: 'answer', permits: [one.request.permit], request: one.request, lastDay: one.lastDay }
        : { kind: 'choose', permits: [one.permit], prerequisite: one.prerequisite },
  );
  const all = [...asked, ...papers(catalogue, view, alive), ...filings(catalogue, view, alive)];
  return all.toSorted((a, b) => compareDays(dayOf(a), dayOf(b)));
}

const dayOf = (one: Owed): Day | undefined => ('lastDay' in one ? one.lastDay : undefined);

function compareDays(a: Day | undefined, b: Day | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0;
}

/** Whether a file field holds no file: nothing, or the promise of one. */
function isMissing(value: unknown): boolean {
  return !Array.isArray(value) || value.length === 0;
}

function papers(catalogue: CaseCatalogue, view: CaseView, alive: readonly PermitView[]): readonly Owed[] {
  const wanted = new Set(alive.flatMap((permit) => permit.planned.requirements));
  return [...wanted].flatMap((requirement): readonly Owed[] => {
    const definition = catalogue.requirements[requirement];
    const value: unknown = view.requirements[requirement];
    if (definition?.type.kind !== 'attachment' || !isMissing(value)) return [];
    const lastDay = isPromised(value) ? value.notYet : undefined;
    // What may be left out is owed when the owner has said that it comes.
    if (definition.optional === true && lastDay === undefined) return [];
    if (definition.when !== undefined && holds(definition.when, view.submitted.answers) === 'no') return [];
    const permits = alive
      .filter((p) => p.planned.requirements.includes(requirement))
      .map((p) => p.id)
      // What a department has asked for is owed as the answer to its question, and not beside it.
      .filter((id) => askedFor(view, taskName.review(id), definition.label) === undefined);
    if (permits.length === 0) return [];
    const to = permits.find((id) => taskOf(view, taskName.review(id))?.status === 'open');
    return [
      {
        kind: 'paper',
        permits,
        requirement,
        ...(lastDay !== undefined && { lastDay }),
        ...(to !== undefined && { to }),
      },
    ];
  });
}

/** What is filed elsewhere, until the owner says that it is. Of a part that is over nothing is said. */
function filings(catalogue: CaseCatalogue, view: CaseView, alive: readonly PermitView[]): readonly Owed[] {
  return ownFilings(catalogue, view)
    .filter(({ filing }) => !view.filed.some((said) => said.filing === filing && said.day !== undefined))
    .map((one) => ({ kind: 'filing', ...one, permits: one.permits.filter((id) => alive.some((p) => p.id === id)) }));
}
