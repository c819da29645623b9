import { dayOf, type Instant } from '../calendar/day.ts';
import type { Outcome } from './facts.ts';
import { type CaseView, gateOf, isPositive, permitOf, type TaskView } from './view.ts';

export interface DecisionInput {
  readonly outcome: Outcome;
  readonly motivation: string;
  readonly legalBasis: string;
  readonly conditions?: readonly string[] | undefined;
  readonly validUntil?: string | undefined;
  readonly hearingException?: string | undefined;
}

/** Why a decision may not be made now. `about` names permits or departments, for the text. */
export interface Refusal {
  readonly code:
    | 'gate-shut'
    | 'opinion-missing'
    | 'supplement-open'
    | 'hearing-needed'
    | 'hearing-open'
    | 'vetoed'
    | 'conditions-needed'
    | 'conditions-unexpected'
    | 'prerequisite-refused';
  readonly pointer: string;
  readonly about: readonly string[];
}

/**
 * The rules that stand in the way of a decision, all of them at once; none means that it may be made.
 *
 * - Not before the permit's `decision` gates are open, nor before every required opinion is in.
 * - Not while the applicant still has time to supplement or to comment (förvaltningslagen 10 and 25 §§).
 * - Nothing against the applicant, a refusal or a condition, without a hearing, or a lawful reason to skip it (25 §).
 * - Never granted against a veto (ordningslagen 3 kap. 2 §; alkohollagen 8 kap.).
 */
export function decisionRefusals(
  view: CaseView,
  task: TaskView,
  input: DecisionInput,
  now: Instant,
): readonly Refusal[] {
  const permit = task.permit === undefined ? undefined : permitOf(view, task.permit);
  if (!permit) return [];
  const refusals: Refusal[] = [];
  const refuse = (code: Refusal['code'], pointer: string, about: readonly string[] = []) =>
    refusals.push({ code, pointer, about });
  const today = dayOf(now);
  const gate = gateOf(permit, 'decision');
  const missing = permit.opinions.filter((o) => o.strength === 'required' && o.state === 'waiting');
  const requests = view.requests.filter((r) => r.task === task.task);
  const pending = requests.filter((r) => r.answer === undefined && r.lastDay >= today);
  const lost = permit.after.filter(
    (p) => p.strength === 'hard' && p.gate !== 'start' && !hasGranted(view, p.permit) && p.state === 'waived',
  );
  const vetoes = permit.after.filter((p) => p.veto && isRefused(view, p.permit));

  if (!gate.open)
    refuse(
      'gate-shut',
      '',
      gate.waitingFor.map((p) => p.permit),
    );
  if (missing.length > 0 && input.outcome !== 'dismissed' && input.outcome !== 'closed') {
    refuse(
      'opinion-missing',
      '',
      missing.map((o) => o.department),
    );
  }
  if (pending.some((r) => r.kind === 'supplement')) refuse('supplement-open', '');
  if (pending.some((r) => r.kind === 'hearing')) refuse('hearing-open', '');
  const against = input.outcome === 'refused' || input.outcome === 'granted-with-conditions';
  if (against && !requests.some((r) => r.kind === 'hearing') && !input.hearingException?.trim())
    refuse('hearing-needed', '/outcome');
  if (isPositive(input.outcome) && vetoes.length > 0)
    refuse(
      'vetoed',
      '/outcome',
      vetoes.map((p) => p.permit),
    );
  else if (input.outcome === 'granted' && lost.length > 0)
    refuse(
      'prerequisite-refused',
      '/outcome',
      lost.map((p) => p.permit),
    );
  const hasConditions = (input.conditions ?? []).some((c) => c.trim() !== '');
  if (input.outcome === 'granted-with-conditions' && !hasConditions) refuse('conditions-needed', '/conditions');
  if (input.outcome !== 'granted-with-conditions' && hasConditions) refuse('conditions-unexpected', '/conditions');
  return refusals;
}

function hasGranted(view: CaseView, permit: string): boolean {
  const decision = permitOf(view, permit)?.decision;
  return decision !== undefined && isPositive(decision.outcome);
}

function isRefused(view: CaseView, permit: string): boolean {
  const decision = permitOf(view, permit)?.decision;
  return decision !== undefined && !isPositive(decision.outcome);
}
