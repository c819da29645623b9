import catalogue from 'virtual:catalogue';
import type { GuideView } from '#domain/api/answers/guide.ts';
import type { PlanAnswer } from '#domain/api/answers/plan.ts';
import type { Language } from '#domain/definitions/text.ts';
import { guideView } from '#domain/pages/guide.ts';
import { planOf } from '#domain/pages/plan-of.ts';
import type { Wish } from './planner-there.ts';
import { today } from './today.ts';

/** The catalogue that this planner has: of a page that is older than the service it is another. */
export const { version } = catalogue;

const guides = new Map<Language, GuideView>();

/** The guide, as `GET /api/guide` answers it. */
export function guideHere(language: Language): GuideView {
  const guide = guides.get(language) ?? guideView(catalogue, language);
  guides.set(language, guide);
  return guide;
}

/** The plan, as `POST /api/guide/plan` answers it, for what the guide has. @throws UnknownPlanInput */
export const planHere = (wish: Wish, language: Language): PlanAnswer =>
  planOf(catalogue, { ...wish, today: today() }, language);
