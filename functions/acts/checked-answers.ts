import type { AnyAct, Situation } from '#domain/acts/define.ts';
import { check } from '#domain/api/field-problems.ts';
import { ruleOf } from '#domain/api/field-rule.ts';
import { requirementsSchema } from '#domain/api/submission.ts';
import type { RequirementAnswers } from '#domain/case/facts.ts';
import type { Language } from '#domain/definitions/text.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { Problem } from '../http/problem.ts';
import { today } from '../now.ts';
import { withCheckedProperties } from '../work/checked-property.ts';

/**
 * What an owner sent with an act, its answers to questions of the form checked as those of an application are. Papers are handed
 * in to the part that needs them, when it has come.
 *
 * @throws Problem that points at every answer that is missing or wrong, and at what was not asked
 */
export async function withCheckedAnswers(
  { field, of }: NonNullable<AnyAct['answers']>,
  at: Situation,
  input: unknown,
  language: Language,
): Promise<unknown> {
  const fields = of(at, input).flatMap((id) => {
    const definition = catalogue.requirements[id];
    return definition && definition.type.kind !== 'attachment' ? [{ id, ...ruleOf(definition, language) }] : [];
  });
  const said = input as Readonly<Record<string, unknown>>;
  const checked = check(requirementsSchema(fields, today()), said[field], language, `/${field}`);
  if ('problems' in checked) throw new Problem('invalid-input', checked.problems);
  const answers = checked.value as RequirementAnswers;
  return { ...said, [field]: await withCheckedProperties(answers, at.view.submitted.business) };
}
