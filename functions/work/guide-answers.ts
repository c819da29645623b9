import type { GuideView } from '#domain/api/answers/guide.ts';
import type { PlanAnswer } from '#domain/api/answers/plan.ts';
import type { Answers } from '#domain/definitions/condition.ts';
import type { Language } from '#domain/definitions/text.ts';
import { guideView } from '#domain/pages/guide.ts';
import { planOf } from '#domain/pages/plan-of.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { placeToday, plansFor } from './plan-for.ts';

const guides = new Map<Language, GuideView>();

/** The guide. Made once: which questions each event can ask is much to compute, and changes with the product only. */
export function guideIn(language: Language): GuideView {
  const guide = guides.get(language) ?? guideView(catalogue, language);
  guides.set(language, guide);
  return guide;
}

/** What somebody plans, as they sent it. */
export interface PlanWish {
  readonly municipality: string;
  readonly also?: readonly string[] | undefined;
  readonly event: string;
  readonly answers: Answers;
  readonly openingDate?: string | undefined;
}

/**
 * The plan for what was answered, with what would make it earlier.
 *
 * @throws Problem that names an unknown event, municipality or question, or an answer of the wrong type
 */
export function planIn(wish: PlanWish, language: Language): PlanAnswer {
  const wanted = placeToday(wish);
  const plans = plansFor(wanted, language);
  return planOf(catalogue, { ...wanted, today: plans[0].today }, language, plans);
}
