import type { FieldError, FieldErrors } from 'react-hook-form';
import type { PlanView, RequirementView } from '#domain/api/answers/plan.ts';
import { check, type FieldProblem } from '#domain/api/field-problems.ts';
import { numberProblem, readNumber } from '#domain/api/number-as-written.ts';
import { applicantSchema, businessSchema, requirementsSchema } from '#domain/api/submission.ts';
import type { Language } from '#domain/definitions/text.ts';
import type { AttachmentRef } from '#domain/fields/attachment.ts';
import type { FoundProperty } from '#domain/fields/found-property.ts';
import type { NotKnown } from '#domain/fields/not-known.ts';
import type { Promised } from '#domain/fields/promised.ts';
import type { DraftContent } from '#domain/pages/draft-merge.ts';
import { answerOf, asField, isEmptyField } from '#domain/pages/form-answers.ts';
import { today } from '../../shared/today.ts';

/** What a field holds: text, a list of what was ticked, files; or what is said in place of an answer. */
export type FieldValue = string | readonly string[] | readonly AttachmentRef[] | Promised | NotKnown | FoundProperty;

/** The form as its fields hold it. */
export interface FormValues {
  applicant: Record<'name' | 'email' | 'phone', string>;
  business: Record<'name' | 'organisationNumber' | 'address' | 'postalCode' | 'city', string> & {
    /** The company is not registered yet. */
    forming?: boolean;
  };
  requirements: Record<string, FieldValue>;
}

const empty = { choices: [], attachment: [] } as const satisfies Partial<Record<RequirementView['type'], unknown>>;

/**
 * What the form starts with: the draft, or nothing but the town. What the guide was told stands in no field, so that it follows
 * the guide when it is changed there; what somebody has typed otherwise is kept.
 */
export function initialValues(plan: PlanView, draft: DraftContent): FormValues {
  return {
    applicant: { name: '', email: '', phone: '', ...draft.applicant },
    business: {
      ...{ name: '', organisationNumber: '', address: '', postalCode: '', city: '' },
      ...(plan.forming && { forming: true }),
      ...draft.business,
      city: String(draft.business?.city ?? '') || plan.municipalityName,
    },
    requirements: {
      ...Object.fromEntries(
        plan.requirements.map((r) => [
          r.id,
          Object.hasOwn(empty, r.type) ? [...empty[r.type as keyof typeof empty]] : '',
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(underTodaysNames(plan, (draft.requirements ?? {}) as FormValues['requirements'])).map(
          ([id, value]) => {
            const known = plan.requirements.find((r) => r.id === id)?.known;
            return [id, known && value === asField(known.value) ? '' : value];
          },
        ),
      ),
    },
  };
}

/** What was written in fields that are retired stands in those that ask for the same thing now. */
function underTodaysNames(plan: PlanView, written: FormValues['requirements']): FormValues['requirements'] {
  const moved = plan.requirements.flatMap(({ id, formerly = [] }) => {
    const former = formerly.find((one) => written[one] !== undefined && written[one] !== '');
    const own = written[id] ?? '';
    return former !== undefined && isEmptyField(own) ? [[id, written[former] ?? ''] as const] : [];
  });
  return { ...written, ...Object.fromEntries(moved) };
}

/** Whether the form does not ask a field, because the guide was told and nobody has typed anything else. */
export const isFromAnswers = (r: RequirementView, values: FormValues): boolean =>
  r.known !== undefined && isEmptyField(values.requirements[r.id]);

/**
 * The form as the API takes it: what the guide was told, numbers as numbers, and nothing that was left empty. A number that cannot be read stays as
 * it was written, and is refused.
 */
export function asSubmission(values: FormValues, wanted: readonly RequirementView[], language: Language) {
  const requirements = Object.fromEntries(
    wanted.flatMap((r): readonly (readonly [string, unknown])[] => {
      const answer = answerOf(r, values.requirements[r.id]);
      return answer === undefined ? [] : [[r.id, answer] as const];
    }),
  );
  const { forming, ...company } = values.business;
  const business = { ...company, ...(forming && { forming: true as const }) };
  return { applicant: { ...values.applicant, language }, business, requirements };
}

/** Checks the form with the schemas of the API. */
export function problemsOf(
  values: FormValues,
  wanted: readonly RequirementView[],
  language: Language,
): readonly FieldProblem[] {
  const submission = asSubmission(values, wanted, language);
  const results = [
    check(applicantSchema, submission.applicant, language, '/applicant'),
    check(businessSchema(today()), submission.business, language, '/business'),
    check(requirementsSchema(wanted, today()), submission.requirements, language, '/requirements'),
  ];
  const found = results.flatMap((result) => ('problems' in result ? result.problems : []));
  return found.map((problem) => ({ ...problem, message: aboutNumber(problem, values, wanted, language) }));
}

/** A number that is not one, or could be two, is asked about in words of its own. */
function aboutNumber(
  { pointer, message }: FieldProblem,
  values: FormValues,
  wanted: readonly RequirementView[],
  language: Language,
): string {
  const field = wanted.find((r) => pointer === `/requirements/${r.id}`);
  const written = field && values.requirements[field.id];
  if (field?.type !== 'number' || typeof written !== 'string' || written.trim() === '') return message;
  return numberProblem(readNumber(written, field.integer), language) ?? message;
}

/** The problems as react-hook-form keeps them: `/applicant/email` is the field `applicant.email`. */
export function asErrors(problems: readonly FieldProblem[]): FieldErrors<FormValues> {
  const errors: Record<string, Record<string, FieldError>> = {};
  for (const { pointer, message } of problems) {
    const [, group = '', field = ''] = pointer.split('/');
    errors[group] = { ...errors[group], [field]: { type: 'invalid', message } };
  }
  return errors as FieldErrors<FormValues>;
}

/** The id of the field a problem is about. */
export const fieldOf = (problem: FieldProblem): string => problem.pointer.split('/').slice(1, 3).join('.');
