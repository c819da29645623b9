import type { GuideView } from '#domain/api/answers/guide.ts';
import type { PlanAnswer } from '#domain/api/answers/plan.ts';
import type { Language } from '#domain/definitions/text.ts';
import { ApiProblem, call } from './api.ts';
import { fetchedPlanner, type Planner, plannerThere, type Wish } from './planner-there.ts';

const fetched = new Map<Language, Promise<GuideView>>();

/** The guide, which does not change while a page is open. A failed fetch is tried again. @throws ApiProblem */
export function guideIn(language: Language): Promise<GuideView> {
  const planner = plannerThere();
  // Should the planner have failed, there is still the service.
  return planner ? planner.guideHere(language).catch(() => askedGuide(language)) : askedGuide(language);
}

function askedGuide(language: Language): Promise<GuideView> {
  const known = fetched.get(language);
  if (known) return known;
  const guide = orHere(language, call('GET /api/guide', { language }), (here) => here.guideHere(language));
  fetched.set(language, guide);
  guide.catch(() => fetched.delete(language));
  return guide;
}

/**
 * The plan: made here as soon as that can be done, and asked for until then. Another catalogue than the guide's makes no plan here.
 *
 * @throws ApiProblem
 */
export function planIn(wish: Wish, guide: GuideView, language: Language): Promise<PlanAnswer> {
  const planner = plannerThere();
  const asked = () =>
    orHere(language, call('POST /api/guide/plan', { language, body: wish }), (here) => here.planHere(wish, language));
  return planner?.version === guide.catalogueVersion ? planner.planHere(wish, language).catch(asked) : asked();
}

/** What the service answers; where it is not reached, what is made here. @throws ApiProblem */
async function orHere<T>(language: Language, asked: Promise<T>, make: (planner: Planner) => Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status !== 0) throw error;
    const planner = await fetchedPlanner(language);
    if (!planner) throw error;
    return make(planner);
  }
}
