import type { GuideView } from '#domain/api/answers/guide.ts';
import type { PlanAnswer } from '#domain/api/answers/plan.ts';
import type { Language } from '#domain/definitions/text.ts';
import type { Given, PlanSoFar } from '../../shared/given.ts';
import { type GuidePlace, placeToday } from './guide-address.ts';
import { shownStep, stepsOf } from './steps.ts';

/**
 * What the page of a place is given: as much of the guide and of the plan as it draws, for somebody on a bad line waits for all
 * of it. The rest is fetched behind the page.
 *
 * @param asked what an address says, whatever that is
 * @param planFor the plan of a place whose municipality and event are there
 */
export function givenOf(
  asked: GuidePlace,
  guide: GuideView,
  planFor: (place: GuidePlace) => PlanAnswer,
  language: Language,
): Pick<Given, 'guide' | 'plan' | 'soFar'> {
  const place = placeToday(asked, guide);
  const { municipality, event } = place;
  const plan = municipality === undefined || event === undefined ? undefined : planFor(place);
  const step = shownStep(stepsOf(guide, place, plan, language), place);
  if (plan && !step) return { guide: narrowed(guide, place, plan, guide.events), plan };
  const events = guide.events
    .filter(({ id }) => step?.id === 'event' || id === event)
    .map((one) => ({ ...one, questions: [], given: {} }));
  return { guide: narrowed(guide, place, plan, events), ...(plan && { soFar: soFarOf(plan) }) };
}

/** What the form is given to begin with, where its address says what it is for. */
export function givenOfForm(
  asked: GuidePlace,
  guide: GuideView,
  planFor: (place: GuidePlace) => PlanAnswer,
): Pick<Given, 'guide' | 'plan'> {
  const place = placeToday(asked, guide);
  const event = guide.events.find(({ id }) => id === place.event);
  if (place.municipality === undefined || event === undefined) return {};
  const plan = planFor(place);
  return { guide: narrowed(guide, place, plan, [{ ...event, questions: [], given: {} }]), plan };
}

/** The guide with the questions of one event, and those that the address has answers to. */
function narrowed(
  guide: GuideView,
  { event, answers }: GuidePlace,
  plan: PlanAnswer | undefined,
  events: GuideView['events'],
): GuideView {
  const ofEvent = new Set(guide.events.find(({ id }) => id === event)?.questions);
  const asked = new Set(plan?.asked);
  const questions = guide.questions.filter(
    ({ id, type }) => asked.has(id) || answers[id] !== undefined || (type === 'several' && ofEvent.has(id)),
  );
  return { ...guide, events, questions };
}

const soFarOf = ({ asked, offered, mustTick, municipalityName, permits, others }: PlanAnswer): PlanSoFar => ({
  asked,
  offered,
  mustTick,
  municipalityName,
  permits: permits.map(({ name, certainty }) => ({ name, certainty })),
  ...(others && { others: others.map((other) => ({ municipalityName: other.municipalityName })) }),
});
