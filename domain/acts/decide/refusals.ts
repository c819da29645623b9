import { dayOf, type Instant, isBefore } from '../../calendar/day.ts';
import { lawfulOutcomes } from '../../case/gates.ts';
import { isWithin, validityBounds } from '../../case/last-days.ts';
import { type CaseView, type PermitView, permitOf, type TaskView } from '../../case/view.ts';
import { canExpire, groundsOf, isPositive, needsHearing, type Outcome, outcomesOf } from '../../definitions/outcome.ts';
import { hasSubstance } from '../../fields/substance.ts';
import { answersTo, conditionsWith } from './carried.ts';
import type { DecisionInput } from './said.ts';

export type { DecisionInput } from './said.ts';

/** Why a decision may not be made now. `about` names permits or departments, for the text. */
export interface Refusal {
  readonly code:
    | 'gate-shut'
    | 'choice-waiting'
    | 'opinion-missing'
    | 'supplement-open'
    | 'hearing-needed'
    | 'hearing-open'
    | 'vetoed'
    | 'conditions-bind'
    | 'conditions-needed'
    | 'conditions-unexpected'
    | 'prerequisite-refused'
    | 'ground-unfounded';
  readonly pointer: string;
  readonly about: readonly string[];
  /** The permit's prerequisites whose law it follows from. */
  readonly follows?: { readonly permit: string; readonly from: readonly string[] };
}

/** What can never be right in a decision, whenever it is made. */
export interface DecisionFault {
  readonly code:
    | 'outcome-of-other-kind'
    | 'ground-missing'
    | 'ground-unexpected'
    | 'valid-until'
    | 'valid-until-unexpected';
  readonly pointer: string;
}

/**
 * What is wrong with a decision in itself: an outcome that its kind cannot have, a ground that is missing or belongs to
 * another outcome, a day until which it cannot hold.
 */
export function decisionFaults(
  { planned: { kind } }: PermitView,
  input: DecisionInput,
  now: Instant,
): readonly DecisionFault[] {
  const { outcome, ground, validUntil } = input;
  if (!outcomesOf(kind).includes(outcome)) return [{ code: 'outcome-of-other-kind', pointer: '/outcome' }];
  const grounds = groundsOf(outcome, kind);
  const faults: DecisionFault[] = [];
  if (grounds.length > 0 && (ground === undefined || !grounds.includes(ground)))
    faults.push({ code: 'ground-missing', pointer: '/ground' });
  if (grounds.length === 0 && ground !== undefined) faults.push({ code: 'ground-unexpected', pointer: '/ground' });
  if (validUntil !== undefined) {
    if (!canExpire(outcome, kind)) faults.push({ code: 'valid-until-unexpected', pointer: '/validUntil' });
    else if (!isWithin(validUntil, validityBounds(dayOf(now))))
      faults.push({ code: 'valid-until', pointer: '/validUntil' });
  }
  return faults;
}

/**
 * The rules that stand in the way of a decision, all of them at once; none means that it may be made.
 *
 * - A grant waits for the permit's gates and for every required opinion, and is never given against a veto: the table in
 *   `gates.ts` (ordningslagen 3 kap. 2 §; bilskrotningsförordningen (2007:186) 4 §; of opinions alkohollagen 8 kap. 11 §).
 *   What goes against the applicant waits for neither: the statutes speak of granting, and a hopeless application is not kept waiting (förvaltningslagen 9 §).
 * - Not while the applicant still has time to supplement or to comment (förvaltningslagen 20 and 25 §§), unless there is
 *   nothing left to decide.
 * - Nothing against the applicant, a refusal or a condition, without a hearing, or a lawful reason to skip it (25 §).
 * - Dismissed as incomplete only when a request that said so is unanswered and its time has passed (20 § andra stycket).
 */
export function decisionRefusals(
  view: CaseView,
  task: TaskView,
  input: DecisionInput,
  now: Instant,
): readonly Refusal[] {
  const permit = task.permit === undefined ? undefined : permitOf(view, task.permit);
  if (!permit) return [];
  const { outcome } = input;
  const today = dayOf(now);
  const refusals: Refusal[] = isPositive(outcome) ? grantRefusals(permit, outcome) : [];
  const refuse = (code: Refusal['code'], pointer: string) => refusals.push({ code, pointer, about: [] });
  const requests = view.requests.filter((r) => r.task === task.task);
  const pending =
    outcome === 'closed' ? [] : requests.filter((r) => r.answer === undefined && !isBefore(r.lastDay, today));

  if (pending.some((r) => r.kind === 'supplement')) refuse('supplement-open', '');
  if (pending.some((r) => r.kind === 'hearing')) refuse('hearing-open', '');
  const heard = requests.some((r) => r.kind === 'hearing') || hasSubstance(input.hearingException ?? '');
  if (needsHearing(outcome, permit.planned.kind) && !heard) refuse('hearing-needed', '/outcome');
  const isUnanswered = requests.some((r) => r.mayDismiss && r.answer === undefined);
  if (input.ground === 'incomplete' && !isUnanswered) refuse('ground-unfounded', '/ground');
  const conditions = conditionsWith(answersTo(view, permit, input), input);
  const hasConditions = conditions.some((condition) => hasSubstance(condition));
  if (outcome === 'granted-with-conditions' && !hasConditions) refuse('conditions-needed', '/conditions');
  if (outcome !== 'granted-with-conditions' && conditions.length > 0) refuse('conditions-unexpected', '/conditions');
  return refusals;
}

/** What stands in the way of a grant: gates, required opinions, vetoes and what those leave lawful. */
function grantRefusals(permit: PermitView, outcome: Outcome): Refusal[] {
  const holding = permit.after.filter((p) => p.gate !== 'start');
  const named = (code: Refusal['code'], pointer: string, about: readonly string[]): Refusal[] =>
    about.length === 0 ? [] : [{ code, pointer, about: [...new Set(about)] }];
  const inState = (state: string) => holding.filter((p) => p.state === state).map((p) => p.permit);
  const missing = permit.opinions.filter((o) => o.strength === 'required' && o.state === 'waiting');
  const unlawful = holding.filter(
    (p) => p.ruling.gate === 'open' && !lawfulOutcomes(permit.planned.kind, p.ruling).includes(outcome),
  );
  const vetoes = inState('barred');
  const binding = [...new Set(unlawful.filter((p) => p.state === 'met').map((p) => p.permit))];
  const rest = [
    ...named('choice-waiting', '', inState('refused')),
    ...named('conditions-bind', '/outcome', binding).map((refusal) => ({
      ...refusal,
      follows: { permit: permit.planned.id, from: binding },
    })),
    ...named(
      'prerequisite-refused',
      '/outcome',
      unlawful.filter((p) => p.state !== 'met').map((p) => p.permit),
    ),
  ];
  return [
    ...named('gate-shut', '', inState('waiting')),
    ...named(
      'opinion-missing',
      '',
      missing.map((o) => o.department),
    ),
    ...named('vetoed', '/outcome', vetoes),
    // With a veto neither a choice nor another grant helps, so none is advised.
    ...(vetoes.length > 0 ? [] : rest),
  ];
}
