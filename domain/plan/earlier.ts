import type { Day } from '../calendar/day.ts';
import type { Catalogue } from '../definitions/catalogue.ts';
import { makePlan, type PlanInput } from './make-plan.ts';

/** Something the owner can leave out, and the days the business could then open. */
export interface Earlier {
  readonly question: string;
  readonly early: Day;
  readonly statutory: Day;
}

/**
 * What would make the opening earlier: each choice that can be left out is planned without it, one at a time.
 *
 * @returns those that help, the one that saves most first
 */
export function whatMakesItEarlier(catalogue: Catalogue, input: PlanInput): readonly Earlier[] {
  const now = makePlan(catalogue, input);
  return now.asked
    .filter((id) => catalogue.questions[id]?.without !== undefined && now.answers[id] === true)
    .flatMap((question): Earlier[] => {
      const { opening } = makePlan(catalogue, { ...input, answers: { ...input.answers, [question]: false } });
      const helps = opening.statutory < now.opening.statutory || opening.early < now.opening.early;
      return helps ? [{ question, early: opening.shown.early, statutory: opening.shown.statutory }] : [];
    })
    .sort((a, b) => a.statutory.localeCompare(b.statutory) || a.early.localeCompare(b.early));
}
