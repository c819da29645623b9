import type { Day } from '../calendar/day.ts';
import type { Answer } from '../definitions/condition.ts';
import { type RequirementDefinition, wishedDay } from '../definitions/requirement.ts';
import type { Plan } from '../plan/planned.ts';
import { ruleOf } from './field-rule.ts';
import { fieldSchema } from './submission.ts';

type Value = boolean | number | string;

/** What the guide has been told already, in the shape in which the form hands it in. */
export interface KnownAnswer {
  readonly value: Value;
  /** The step of the guide where it can be changed; absent for the wished day, which stands on the plan itself. */
  readonly at?: string;
}

/**
 * The answer of the guide that fills in a field of the form. What does not fit the field, or is not known yet, is asked there.
 *
 * @param wish the day the owner has in mind
 */
export function knownAnswer(
  definition: RequirementDefinition,
  plan: Pick<Plan, 'answers' | 'asked' | 'offered' | 'today'>,
  wish: Day | undefined,
): KnownAnswer | undefined {
  const { answeredBy: fact } = definition;
  if (fact === undefined) return undefined;
  const schema = fieldSchema(ruleOf(definition, 'sv'), plan.today);
  const fitting = (candidates: readonly Value[]) => candidates.find((candidate) => schema.safeParse(candidate).success);
  if (fact === wishedDay) {
    const value = wish === undefined ? undefined : fitting([wish]);
    return value === undefined ? undefined : { value };
  }
  const value = fitting(candidatesOf(plan.answers[fact], definition.answeredAs));
  const at = plan.asked.find((asked) => asked === fact || plan.offered[asked]?.includes(fact)) ?? 'event';
  return value === undefined ? undefined : { value, at };
}

/** How an answer can stand in a field: as what it is said to be, or as the option that is called so. */
function candidatesOf(answer: Answer | undefined, as: Readonly<Record<string, string>> = {}): readonly Value[] {
  if (answer === undefined || answer === 'unknown' || typeof answer === 'object') return [];
  if (typeof answer === 'number') return [answer];
  const name = typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : answer;
  return [...(as[name] === undefined ? [answer, name] : [as[name]])];
}
