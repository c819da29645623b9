import type { GuideView } from '#domain/api/answers/guide.ts';
import type { PlanAnswer } from '#domain/api/answers/plan.ts';
import { openingDays } from '#domain/plan/opening-days.ts';
import type { ApiProblem } from '../../shared/api.ts';
import { type Given, type PlanSoFar, useGiven, useGivenAtFirst } from '../../shared/given.ts';
import { guideIn, planIn } from '../../shared/guide-there.ts';
import { useLanguage } from '../../shared/text.ts';
import { today } from '../../shared/today.ts';
import { useLoad } from '../../shared/use-load.ts';
import { type GuidePlace, placeToday, whatIsPlanned, writePlace } from './guide-address.ts';

export interface ShownGuide {
  readonly guide: GuideView;
  readonly place: GuidePlace;
  /** There as soon as the municipality and the event are chosen. */
  readonly plan?: PlanSoFar;
  /** The same in full. A page that was written beforehand came with it when it shows the plan; it is fetched for a question. */
  readonly whole?: PlanAnswer;
}

/**
 * The guide and the plan that follows from the answers so far. Until the plan of a new address has come, the former
 * place and its plan stay, so that a question and its plan always belong together.
 */
export function useGuide(whole: GuidePlace): {
  readonly shown?: ShownGuide;
  readonly problem?: ApiProblem;
  readonly reload: () => Promise<unknown>;
} {
  const language = useLanguage();
  const given = useGiven();
  const givenHere = useGivenAtFirst();
  // What is ticked on the plan is no reason to fetch it anew.
  const { done, compare } = whole;
  const place = whatIsPlanned(whole);
  const { value, problem, reload } = useLoad(
    async (): Promise<ShownGuide> => {
      const guide = await guideIn(language);
      const current = meantPlace(placeToday(place, guide));
      const { municipality, also, event, opening, answers } = current;
      if (municipality === undefined || event === undefined) return { guide, place: current };
      const wish = { municipality, also, event, answers, ...(opening !== undefined && { openingDate: opening }) };
      const plan = await planIn(wish, guide, language);
      return { guide, place: current, plan, whole: plan };
    },
    [language, writePlace(place)],
    shownFrom(givenHere, place) ?? firstFrom(given, place),
  );
  const marks = { ...(done && { done }), ...(compare !== undefined && { compare }) };
  const shown = value && { ...value, place: { ...value.place, ...marks } };
  return { ...(shown && { shown }), ...(problem && { problem }), reload };
}

/** What a page that was written beforehand shows from its first moment. */
function shownFrom(given: Given | undefined, place: GuidePlace): ShownGuide | undefined {
  if (!given?.guide) return undefined;
  return {
    guide: given.guide,
    place: meantPlace(placeToday(place, given.guide)),
    ...(given.soFar && { plan: given.soFar }),
    ...(given.plan && { plan: given.plan, whole: given.plan }),
  };
}

/** The first question, of what another page came with: it asks where, which every page knows. */
const firstFrom = (given: Given | undefined, place: GuidePlace): ShownGuide | undefined => {
  const { municipality, at, answers } = place;
  const isFirst = municipality === undefined && at === undefined && Object.keys(answers).length === 0;
  return isFirst && given?.guide ? { guide: given.guide, place } : undefined;
};

/** A day that has passed since the address was made, or that cannot be meant, is left out: it is asked for again. */
export function meantPlace({ opening, ...rest }: GuidePlace): GuidePlace {
  const [first, last] = openingDays(today());
  return opening !== undefined && first <= opening && opening <= last ? { ...rest, opening } : rest;
}
