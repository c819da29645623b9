import type { Catalogue } from '../definitions/catalogue.ts';
import { type Answers, type Condition, holds } from '../definitions/condition.ts';
import type { EventDefinition } from '../definitions/event.ts';
import type { AnyPermit } from '../definitions/permit.ts';
import { permitsConsidered, questionsThatCanBeAsked } from './asked.ts';

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

/**
 * How far an owner of an event is from a permit: the fewest things that must be so, beyond what is given, for it to apply.
 * None when every such business needs it; infinity when none does. A no costs nothing: most things are not so for most.
 */
export const stepsTo = (catalogue: Catalogue, event: EventDefinition, permit: AnyPermit): number =>
  stepsToHold(permit.when, givenIn(catalogue, event));

function stepsToHold(condition: Condition, given: Answers): number {
  const now = holds(condition, given);
  if (now !== 'possible') return now === 'yes' ? 0 : Number.POSITIVE_INFINITY;
  if ('all' in condition) return condition.all.reduce((sum, part) => sum + stepsToHold(part, given), 0);
  if ('any' in condition) return Math.min(...condition.any.map((part) => stepsToHold(part, given)));
  return 'not' in condition || ('is' in condition && !condition.is) ? 0 : 1;
}
