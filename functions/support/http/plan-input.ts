import { answerFault } from '#domain/contract/answer-fault.ts';
import { escapePointer, fieldText } from '#domain/contract/field-problems.ts';
import type { Answers } from '#domain/definitions/condition.ts';
import type { Language } from '#domain/definitions/text.ts';
import { makePlan, UnknownPlanInput } from '#domain/plan/make-plan.ts';
import type { Plan } from '#domain/plan/planned.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { today } from '../now.ts';
import { Problem } from './problem.ts';

/**
 * The plan for what a caller sent.
 *
 * Answers to questions that the event does not ask are left aside, so that an old address or draft still works.
 *
 * @throws Problem that names an unknown event, municipality or question, or an answer of the wrong type
 */
export function planFor(
  input: { municipality: string; event: string; answers: Answers; openingDate?: string | undefined },
  language: Language,
): Plan {
  const event = catalogue.events[input.event];
  const wrong = Object.entries(input.answers).flatMap(([id, answer]) => {
    const question = catalogue.questions[id];
    if (event && !question)
      return [{ pointer: `/answers/${escapePointer(id)}`, message: fieldText('unknown-question', language) }];
    if (!question || answer === 'unknown') return [];
    const wrong = answerFault(question, answer);
    return wrong === undefined ? [] : [{ pointer: `/answers/${id}`, message: fieldText(wrong, language) }];
  });
  if (wrong.length > 0) throw new Problem('invalid-input', wrong);
  try {
    return makePlan(catalogue, { ...input, today: today() });
  } catch (error) {
    if (error instanceof UnknownPlanInput) {
      const code = error.field === 'event' ? 'unknown-event' : 'unknown-municipality';
      throw new Problem(code, [{ pointer: `/${error.field}`, message: fieldText('choice', language) }]);
    }
    throw error;
  }
}
