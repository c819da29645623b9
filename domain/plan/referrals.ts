import { type Answers, holds } from '../definitions/condition.ts';
import type { MunicipalityDefinition } from '../definitions/organisation.ts';
import type { AnyPermit, Referral } from '../definitions/permit.ts';
import type { PlannedReferral } from './planned.ts';

/** The definition of a question, and the department that is asked in one municipality. */
interface Question {
  readonly to: string;
  readonly referral: Referral;
}

/**
 * The questions that a permit puts to others in a municipality. What a body would ask itself is left out, and so is what
 * the answers rule out.
 */
export function questionsOf(
  permit: AnyPermit,
  municipality: MunicipalityDefinition,
  answers: Answers,
): readonly Question[] {
  const deciding = municipality.departments[permit.department] ?? permit.department;
  return (permit.referrals ?? [])
    .map((referral) => ({ to: municipality.departments[referral.to] ?? referral.to, referral }))
    .filter(({ to, referral }) => to !== deciding && (!referral.when || holds(referral.when, answers) !== 'no'));
}

/**
 * One referral for each body: a joint authority that holds several roles gets its questions as one, is required when one
 * of them is, and may read what any of them needs.
 *
 * @param required the requirements that the permit has in this plan
 */
export function plannedReferrals(
  questions: readonly Question[],
  required: readonly string[],
): readonly PlannedReferral[] {
  return [...new Set(questions.map(({ to }) => to))].map((to) => {
    const asked = questions.filter((question) => question.to === to).map(({ referral }) => referral);
    const { strength, answerWithin } = asked.find((r) => r.strength === 'required') ?? (asked[0] as Referral);
    return {
      to,
      strength,
      answerWithin,
      reads: required.filter((id) => asked.some((r) => Object.hasOwn(r.reads, id))),
    };
  });
}
