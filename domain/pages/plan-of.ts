import type { PlanAnswer } from '../api/answers/plan.ts';
import type { Catalogue } from '../definitions/catalogue.ts';
import type { Language } from '../definitions/text.ts';
import { whatMakesItEarlier } from '../plan/earlier.ts';
import { makePlans } from '../plan/make-plan.ts';
import type { Plan } from '../plan/planned.ts';
import { planAnswer } from './plan.ts';

type Wanted = Parameters<typeof makePlans>[1] & { readonly openingDate?: string | undefined };

/**
 * The plan for what was answered, in words, with what would make it earlier: the same wherever it is made.
 *
 * @param plans those of this wish, where somebody has made them
 * @throws UnknownPlanInput
 */
export const planOf = (
  catalogue: Catalogue,
  wanted: Wanted,
  language: Language,
  plans: readonly [Plan, ...Plan[]] = makePlans(catalogue, wanted),
): PlanAnswer =>
  planAnswer(
    catalogue,
    plans,
    language,
    (plan) => whatMakesItEarlier(catalogue, wanted, plan.municipality),
    wanted.openingDate,
  );
