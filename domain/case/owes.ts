import { type Day, isBefore } from '../calendar/day.ts';
import { holds } from '../definitions/condition.ts';
import { isPromised } from '../fields/promised.ts';
import { waitingAsk } from './address.ts';
import { askedFor } from './asked-for.ts';
import { isAttachment } from './attachments.ts';
import type { CaseCatalogue } from './case-catalogue.ts';
import { taskName } from './facts.ts';
import { mailCause } from './mail-causes.ts';
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
  /** A permit that staff has suggested: nobody owes an answer, but it waits for one. */
  | { readonly kind: 'suggestion'; readonly permits: readonly []; readonly suggestion: string; readonly permit: string }
  /** A paper that was asked for in the form and is not here. */
  | {
      readonly kind: 'paper';
      /** Undecided parts that need it. */
      readonly permits: readonly string[];
      readonly requirement: string;
      /** The day that the owner has promised it for, which may have passed. */
      readonly lastDay?: Day;
      /** It was handed in, and a file of it could not be kept. */
      readonly isLost: boolean;
      /** The part in whose task it is received; none while no department has got any of them. */
      readonly to?: string;
    }
  /** Something that the owner files elsewhere. */
  | ({ readonly kind: 'filing' } & OwnFiling)
  /** The number and name of a company that was being formed. */
  | { readonly kind: 'company'; readonly permits: readonly string[] }
  /** Where mails go: another address waits to be confirmed, or the mail that asks for it, or all of them, come back. */
  | {
      readonly kind: 'address';
      readonly permits: readonly [];
      readonly about: 'confirm' | 'ask-again' | 'comes-back';
      /** Until when the address can be confirmed. */
      readonly lastDay?: Day;
    };

/** Whether the owner must do it; otherwise it only helps them. */
export const isMust = (one: Owed): boolean =>
  one.kind === 'filing' ? one.must : one.kind !== 'suggestion' && one.kind !== 'address';

/**
 * What the owner owes now, the most urgent first: what has a last day by that day, then choices, suggestions, papers, filings,
 * the company's number and the address. The one place that says so: page, mails, receipt and history read it.
 *
 * @param catalogue the one the case is read with
 * @example owes(catalogue, view)[0] // { kind: 'paper', requirement: 'floor_plan', permits: ['building-permit'], to: 'building-permit' }
 */
export function owes(catalogue: CaseCatalogue, view: CaseView): readonly Owed[] {
  // Mails may come also after the end.
  if (view.status === 'closed') return address(view);
  const alive = view.permits.filter((permit) => !isFinished(permit));
  const asked = caseNow(view).todo.map(
    (one): Owed =>
      one.kind === 'answer'
        ? { kind: 'answer', permits: [one.request.permit], request: one.request, lastDay: one.lastDay }
        : { kind: 'choose', permits: [one.permit], prerequisite: one.prerequisite },
  );
  const all = [
    ...asked,
    ...suggestions(view, alive),
    ...papers(catalogue, view, alive),
    ...filings(catalogue, view, alive),
    ...company(view, alive),
    ...address(view),
  ];
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

/** What is suggested and can still join: nothing does when every part is settled. */
const suggestions = (view: CaseView, alive: readonly PermitView[]): readonly Owed[] =>
  alive.length === 0
    ? []
    : view.suggestions
        .filter(({ state }) => state === 'open')
        .map(({ id, permit }) => ({ kind: 'suggestion', permits: [], suggestion: id, permit }));

/** Whether a file of the field was lost, and nothing has been handed in for it since. */
const isLostIn = (view: CaseView, requirement: string): boolean => {
  const given: unknown = view.submitted.requirements[requirement];
  return (
    Array.isArray(given) &&
    given.some((file) => isAttachment(file) && view.lostFiles.includes(file.id)) &&
    !view.sentIn.some((sent) => sent.requirement === requirement)
  );
};

function papers(catalogue: CaseCatalogue, view: CaseView, alive: readonly PermitView[]): readonly Owed[] {
  const wanted = new Set(alive.flatMap((permit) => permit.planned.requirements));
  const missing = [...wanted].flatMap((requirement) => {
    const definition = catalogue.requirements[requirement];
    const value: unknown = view.requirements[requirement];
    const isLost = isLostIn(view, requirement);
    if (definition?.type.kind !== 'attachment' || !(isLost || isMissing(value))) return [];
    const lastDay = isPromised(value) ? value.notYet : undefined;
    // What may be left out is owed when the owner has said that it comes.
    if (definition.optional === true && lastDay === undefined && !isLost) return [];
    if (!isLost && definition.when !== undefined && holds(definition.when, view.submitted.answers) === 'no') return [];
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
        isLost,
        ...(lastDay !== undefined && { lastDay }),
        ...(to !== undefined && { to }),
      } as const,
    ];
  });
  // Whoever has handed it in does not know that it is missing.
  return missing.toSorted((a, b) => Number(b.isLost) - Number(a.isLost));
}

/** What is filed elsewhere, until the owner says that it is. Of a part that is over nothing is said. */
function filings(catalogue: CaseCatalogue, view: CaseView, alive: readonly PermitView[]): readonly Owed[] {
  return ownFilings(catalogue, view)
    .filter(({ filing }) => !view.filed.some((said) => said.filing === filing && said.day !== undefined))
    .map((one) => ({ kind: 'filing', ...one, permits: one.permits.filter((id) => alive.some((p) => p.id === id)) }));
}

const company = (view: CaseView, alive: readonly PermitView[]): readonly Owed[] =>
  view.company === undefined || view.company.registeredAt !== undefined || alive.length === 0
    ? []
    : [{ kind: 'company', permits: alive.map(({ id }) => id) }];

function address(view: CaseView): readonly Owed[] {
  const waiting = waitingAsk(view.address);
  if (waiting) {
    const cause = mailCause.address('confirm', waiting.number);
    return view.history.some((fact) => fact.type === 'mail-bounced' && fact.cause === cause)
      ? [{ kind: 'address', permits: [], about: 'ask-again' }]
      : [{ kind: 'address', permits: [], about: 'confirm', lastDay: waiting.lastDay }];
  }
  return view.mailFailsSince === undefined ? [] : [{ kind: 'address', permits: [], about: 'comes-back' }];
}
