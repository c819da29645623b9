import { answerFault } from '#domain/api/answer-fault.ts';
import { escapePointer, fieldText } from '#domain/api/field-problems.ts';
import type { Answers } from '#domain/definitions/condition.ts';
import { idToday } from '#domain/definitions/retired.ts';
import type { Language } from '#domain/definitions/text.ts';
import { makePlans, UnknownPlanInput } from '#domain/plan/make-plan.ts';
import type { Plan } from '#domain/plan/planned.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { Problem } from '../http/problem.ts';
import { today } from '../now.ts';

interface Wanted {
  readonly municipality: string;
  readonly also?: readonly string[] | undefined;
  readonly event: string;
  readonly answers: Answers;
  readonly openingDate?: string | undefined;
}

/**
 * The plans for what a caller sent, one for each municipality.
 *
 * Answers to questions that the event does not ask are left aside, so that an old address or draft still works.
 *
 * @throws Problem that names an unknown event, municipality or question, a municipality that is left out here, or an answer of the
 *   wrong type
 */
export function plansFor(input: OfToday<Wanted>, language: Language): readonly [Plan, ...Plan[]] {
  const event = catalogue.events[input.event];
  const wrong = Object.entries(input.answers).flatMap(([id, answer]) => {
    const question = catalogue.questions[id];
    if (Object.hasOwn(catalogue.retired.questions, id)) return [];
    if (event && !question)
      return [{ pointer: `/answers/${escapePointer(id)}`, message: fieldText('unknown-question', language) }];
    if (!question || answer === 'unknown') return [];
    const wrong = answerFault(question, answer);
    return wrong === undefined ? [] : [{ pointer: `/answers/${id}`, message: fieldText(wrong, language) }];
  });
  if (wrong.length > 0) throw new Problem('invalid-input', wrong);
  const leftOut = placesThat((id) => catalogue.municipalities[id]?.leftOut, input);
  if (leftOut.length > 0) throw new Problem('municipality-left-out', chooseAt(leftOut, language));
  try {
    return makePlans(catalogue, { ...input, today: today() });
  } catch (error) {
    if (!(error instanceof UnknownPlanInput)) throw error;
    const code = error.field === 'event' ? 'unknown-event' : 'unknown-municipality';
    const isUnknown = (id: string) => catalogue.municipalities[id] === undefined;
    throw new Problem(code, chooseAt(error.field === 'event' ? ['/event'] : placesThat(isUnknown, input), language));
  }
}

declare const ofToday: unique symbol;
/** What a caller sent, in ids that are there today. */
export type OfToday<P> = P & { readonly [ofToday]: true };

/** The same, where what is retired is named as what took its place; each municipality once. */
export function placeToday<P extends Pick<Wanted, 'municipality' | 'also' | 'event'>>(input: P): OfToday<P> {
  const today = (kind: 'municipalities' | 'events', id: string) => idToday(catalogue, kind, id) ?? id;
  const municipality = today('municipalities', input.municipality);
  const also = [...new Set(input.also?.map((id) => today('municipalities', id)))].filter((id) => id !== municipality);
  const { also: _former, ...rest } = input;
  const event = today('events', input.event);
  return { ...(rest as P), municipality, ...(also.length > 0 && { also }), event } as unknown as OfToday<P>;
}

/** Where municipalities are named of which something is so. */
const placesThat = (
  isSo: (id: string) => boolean | undefined,
  { municipality, also = [] }: Wanted,
): readonly string[] => [
  ...(isSo(municipality) ? ['/municipality'] : []),
  ...also.flatMap((id, i) => (isSo(id) ? [`/also/${i}`] : [])),
];

const chooseAt = (pointers: readonly string[], language: Language) =>
  pointers.map((pointer) => ({ pointer, message: fieldText('choice', language) }));
