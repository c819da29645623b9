import type { Day } from '../calendar/day.ts';
import type { Answer } from '../definitions/condition.ts';
import type { RequirementDefinition } from '../definitions/requirement.ts';
import type { Plan } from '../plan/planned.ts';
import { ruleOf } from './field-rule.ts';
import { fieldSchema } from './submission.ts';

/** The field that asks what the plan asks too: the day the owner has in mind. */
export const wishedDayField = 'planned_opening_day';

/** What the guide has been told already, in the shape in which the form hands it in. */
export interface KnownAnswer {
  readonly value: boolean | number | string;
  /** The step of the guide where it can be changed; absent for the wished day, which stands on the plan itself. */
  readonly at?: string;
}

/**
 * The answer of the guide that fills in a field of the form. What does not fit the field, or is not known yet, is asked there.
 *
 * @param wish the day the owner has in mind
 */
export function knownAnswer(
  id: string,
  definition: RequirementDefinition,
  plan: Pick<Plan, 'answers' | 'asked' | 'offered' | 'today'>,
  wish: Day | undefined,
): KnownAnswer | undefined {
  const { answeredBy: fact } = definition;
  const schema = fieldSchema(ruleOf(definition, 'sv'), plan.today);
  const fitting = (candidates: readonly KnownAnswer['value'][]) =>
    candidates.find((candidate) => schema.safeParse(candidate).success);
  if (fact === undefined) {
    const value = id === wishedDayField && wish !== undefined ? fitting([wish]) : undefined;
    return value === undefined ? undefined : { value };
  }
  const value = fitting(candidatesOf(plan.answers[fact], definition.answeredAs));
  const at = plan.asked.find((asked) => asked === fact || plan.offered[asked]?.includes(fact)) ?? 'event';
  return value === undefined ? undefined : { value, at };
}

/** How an answer can stand in a field: a yes also as the option of a choice that is called so, or is said to be it. */
function candidatesOf(
  answer: Answer | undefined,
  as: RequirementDefinition['answeredAs'] = { yes: 'yes', no: 'no' },
): readonly KnownAnswer['value'][] {
  if (answer === undefined || answer === 'unknown' || typeof answer === 'object') return [];
  return typeof answer === 'boolean' ? [answer, answer ? as.yes : as.no] : [answer];
}
