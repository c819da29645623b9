import type { Answer } from '../definitions/condition.ts';
import type { QuestionDefinition } from '../definitions/question.ts';
import type { FieldCode } from '../fields/texts.ts';

/**
 * Why an answer does not fit its question, as a code of `fieldTexts`.
 *
 * @returns undefined when it fits; `unknown` always does
 */
export function answerFault({ type }: QuestionDefinition, answer: Answer): FieldCode | undefined {
  if (answer === 'unknown') return undefined;
  switch (type.kind) {
    case 'yes-no':
      return typeof answer === 'boolean' ? undefined : 'type';
    case 'number':
      if (typeof answer !== 'number') return 'type';
      if (!Number.isInteger(answer)) return 'whole-number';
      if (answer < type.min) return 'too-small';
      return answer > type.max ? 'too-large' : undefined;
    case 'choice':
      // Asked as a yes or no before: an old address still says so.
      if (typeof answer === 'boolean') return undefined;
      if (typeof answer !== 'string') return 'type';
      return Object.hasOwn(type.options, answer) ? undefined : 'choice';
    case 'several':
      if (!Array.isArray(answer)) return 'type';
      return answer.every((id) => type.of.includes(id)) ? undefined : 'choice';
  }
}
