import { weeks } from '#domain/calendar/day.ts';
import type { Catalogue } from '#domain/definitions/catalogue.ts';
import { always } from '#domain/definitions/condition.ts';
import type { EventDefinition } from '#domain/definitions/event.ts';
import type { MunicipalityDefinition } from '#domain/definitions/organisation.ts';
import type { AnyPermit } from '#domain/definitions/permit.ts';
import type { QuestionDefinition } from '#domain/definitions/question.ts';
import type { Text } from '#domain/definitions/text.ts';

/** A catalogue of a few definitions, each with nothing but what a test is about, so that a rule is seen by itself. */

export const text = (sv: string): Text => ({ sv, en: sv });

export const counting = { starts: 'received', onSupplement: 'restart', verified: true } as never;
/** A time of two weeks, which the law sets. */
export const twoWeeks = { kind: 'decision', basis: 'law', statutory: weeks(2), counting, verified: true } as never;

export const aPermit = (id: string, more: Partial<AnyPermit> = {}): AnyPermit =>
  ({
    id,
    kind: 'permit',
    name: text(id),
    department: 'office',
    when: always,
    neededToOpen: true,
    clock: twoWeeks,
    appeal: { to: 'not-appealable', within: weeks(3) },
    requirements: [],
    ...more,
  }) as AnyPermit;

type Question = Omit<QuestionDefinition, 'ask'>;
export const yesNo = (more: Partial<Question> = {}): QuestionDefinition => ({
  ask: text('?'),
  type: { kind: 'yes-no' },
  ...more,
});
export const severalOf = (...of: readonly string[]): QuestionDefinition => ({
  ask: text('?'),
  type: { kind: 'several', of },
});
export const choiceOf = (...options: readonly string[]): QuestionDefinition => ({
  ask: text('?'),
  type: { kind: 'choice', options: Object.fromEntries(options.map((id) => [id, text(id)])) },
});

export const anEvent = (id: string, more: Partial<EventDefinition> = {}): EventDefinition =>
  ({ id, group: 'other', aim: 'open', name: text(id), description: text(id), given: {}, ...more }) as EventDefinition;

/** A municipality whose own office holds the role `office`. */
export const aMunicipality = (id: string, departments: Record<string, string> = {}): MunicipalityDefinition =>
  ({ id, name: text(id), prefix: 'ABC', departments: { office: `${id}-office`, ...departments } }) as never;

type Few = Partial<Omit<Catalogue, 'permits' | 'events' | 'municipalities'>> & {
  readonly permits?: readonly AnyPermit[];
  readonly events?: readonly EventDefinition[];
  readonly municipalities?: readonly MunicipalityDefinition[];
};
const byId = <T extends { readonly id: string }>(all: readonly T[]) =>
  Object.fromEntries(all.map((one) => [one.id, one]));

/** The event is `open` and the municipality `here` where the test names no others. */
export function catalogueOf({ permits = [], events = [anEvent('open')], municipalities, ...more }: Few): Catalogue {
  return {
    version: 'small',
    questions: {},
    givenFacts: [],
    requirements: {},
    departments: {},
    reminders: [],
    obstacles: [],
    retired: { questions: {}, permits: {}, events: {}, municipalities: {}, departments: {}, requirements: {} } as never,
    knownIds: {} as never,
    ...more,
    permits: byId(permits),
    events: byId(events),
    municipalities: byId(municipalities ?? [aMunicipality('here')]),
  };
}
