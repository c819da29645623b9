import type { AnyAct, Situation } from '#domain/acts/define.ts';
import { check } from '#domain/api/field-problems.ts';
import { ruleOf } from '#domain/api/field-rule.ts';
import { requirementsSchema } from '#domain/api/submission.ts';
import type { RequirementAnswers } from '#domain/case/facts.ts';
import type { Language } from '#domain/definitions/text.ts';
import { isSameAnswer } from '#domain/fields/same-answer.ts';
import { fieldTexts } from '#domain/fields/texts.ts';
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
  const toCheck = withoutAnswered(at, said[field] as Readonly<Record<string, unknown>>, language, `/${field}`);
  const checked = check(requirementsSchema(fields, today()), toCheck, language, `/${field}`);
  if ('problems' in checked) throw new Problem('invalid-input', checked.problems);
  const answers = checked.value as RequirementAnswers;
  return { ...said, [field]: await withCheckedProperties(answers, at.view.submitted.business) };
}

/**
 * What was said, without what the case has the same answer to already: the form was read before another act answered it.
 *
 * @throws Problem that points at what the case has another answer to
 */
function withoutAnswered(
  { view }: Situation,
  answers: Readonly<Record<string, unknown>>,
  language: Language,
  pointer: string,
): Readonly<Record<string, unknown>> {
  const known = (id: string) => Object.hasOwn(view.requirements, id);
  const others = Object.keys(answers).filter((id) => known(id) && !isSameAnswer(view.requirements[id], answers[id]));
  if (others.length > 0)
    throw new Problem(
      'invalid-input',
      others.map((id) => ({ pointer: `${pointer}/${id}`, message: fieldTexts['answered-already'][language] })),
    );
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !known(id)));
}
