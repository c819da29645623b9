import type { Catalogue } from '../definitions/catalogue.ts';
import { type Answers, holds } from '../definitions/condition.ts';
import type { EventDefinition } from '../definitions/event.ts';
import type { AnyPermit } from '../definitions/permit.ts';

/** Every permit that some answers to an event's questions lead to. */
export function permitsOfEvent(catalogue: Catalogue, event: EventDefinition): readonly AnyPermit[] {
  const known = [...Object.keys(catalogue.questions), ...catalogue.givenFacts];
  const answers: Answers = {
    ...Object.fromEntries(known.filter((id) => !event.questions.includes(id)).map((id) => [id, false])),
    ...event.given,
  };
  return Object.values(catalogue.permits).filter((permit) => holds(permit.when, answers) !== 'no');
}
