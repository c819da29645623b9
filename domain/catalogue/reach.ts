import type { Catalogue } from '../definitions/catalogue.ts';
import { type Answers, holds } from '../definitions/condition.ts';
import type { EventDefinition } from '../definitions/event.ts';
import type { AnyPermit } from '../definitions/permit.ts';
import { permitsConsidered, questionsThatCanBeAsked } from '../plan/asked.ts';

/** What is true of every business of an event, and no for what nobody is asked. */
export const givenIn = (catalogue: Catalogue, event: EventDefinition): Answers => ({
  ...Object.fromEntries(catalogue.givenFacts.map((id) => [id, false])),
  ...event.given,
});

/** Every permit that some answers to an event's questions lead to. */
export function permitsOfEvent(catalogue: Catalogue, event: EventDefinition): readonly AnyPermit[] {
  const given = givenIn(catalogue, event);
  return permitsConsidered(catalogue, event).filter((permit) => holds(permit.when, given) !== 'no');
}

/** Every question that an event can ask, in order. */
export const questionsOfEvent = questionsThatCanBeAsked;
