import type { PlanView } from '#domain/api/answers/plan.ts';
import type { Answer, Answers } from '#domain/definitions/condition.ts';
import type { EventDefinition } from '#domain/definitions/event.ts';
import type { Language } from '#domain/definitions/text.ts';
import { planView } from '#domain/pages/plan.ts';
import { makePlan } from '#domain/plan/make-plan.ts';
import { questionsOfEvent } from '#domain/plan/reach.ts';
import { catalogue } from '#workflows/catalogue.ts';

export const events = Object.values(catalogue.events);

/** Nobody knows anything yet of what an event can ask. */
export const nothingKnown = (event: EventDefinition): Answers =>
  Object.fromEntries(questionsOfEvent(catalogue, event).map((id) => [id, 'unknown']));

/** What says least: none of it, no, the first option, the smallest number. */
export const saysLeast = (event: EventDefinition): Answers =>
  Object.fromEntries(
    questionsOfEvent(catalogue, event).map((id): [string, Answer] => {
      const type = catalogue.questions[id]?.type;
      if (type?.kind === 'several') return [id, []];
      if (type?.kind === 'choice') return [id, Object.keys(type.options)[0] ?? 'unknown'];
      return [id, type?.kind === 'number' ? type.min : false];
    }),
  );

/** The plan of an event of which nothing is known yet. */
export const openPlan = (event: EventDefinition, language: Language, today: string): PlanView =>
  planView(
    catalogue,
    makePlan(catalogue, { municipality: 'kungsor', event: event.id, answers: nothingKnown(event), today }),
    language,
  );

/** A plan that has in it all that any event can lead to: what a page of it shows well, the plan of each event shows well. */
export function planOfEverything(language: Language, today: string): PlanView {
  const plans = events.map((event) => openPlan(event, language, today));
  const [first] = plans;
  if (!first) throw new Error('there are no events');
  return {
    ...first,
    permits: joined(plans.map((p) => p.permits.map(said))),
    requirements: joined(plans.map((p) => p.requirements)),
    obstacles: joined(plans.map((p) => p.obstacles)),
    reminders: joined(plans.map((p) => p.reminders.map(said))),
  };
}

/** As if its part of the business were said, so that it is shown in full. */
const said = <T extends object>({ unsaid: _, ...shown }: T & { readonly unsaid?: true }) => shown;

/** Each thing once, as it is the first time. */
const joined = <T extends { readonly id: string }>(lists: readonly (readonly T[])[]): readonly T[] =>
  [
    ...new Map(
      lists
        .flat()
        .reverse()
        .map((one) => [one.id, one]),
    ).values(),
  ].reverse();
