import type { FieldError, FieldErrors } from 'react-hook-form';
import { check, type FieldProblem } from '#domain/contract/field-problems.ts';
import type { PlanView, RequirementView } from '#domain/contract/guide-view.ts';
import {
  type AttachmentRef,
  applicantSchema,
  businessSchema,
  requirementsSchema,
} from '#domain/contract/submission.ts';
import type { Language } from '#domain/definitions/text.ts';
import { requirements as definitions } from '#workflows/requirements.ts';
import { today } from '../../shared/today.ts';
import type { DraftContent } from './use-draft.ts';

/** The form as its fields hold it: text, lists for choices, files for attachments. */
export interface FormValues {
  applicant: Record<'name' | 'email' | 'phone', string>;
  business: Record<'name' | 'organisationNumber' | 'address' | 'postalCode' | 'city', string>;
  requirements: Record<string, string | string[] | AttachmentRef[]>;
}

const empty = { choices: [], attachment: [] } as const satisfies Partial<Record<RequirementView['type'], unknown>>;

/** What the form starts with: the draft, then what the guide was told, then nothing. */
export function initialValues(plan: PlanView, draft: DraftContent): FormValues {
  return {
    applicant: { name: '', email: '', phone: '', ...draft.applicant },
    business: { name: '', organisationNumber: '', address: '', postalCode: '', city: '', ...draft.business },
    requirements: {
      ...Object.fromEntries(
        plan.requirements.map((r) => [
          r.id,
          Object.hasOwn(empty, r.type) ? [...empty[r.type as keyof typeof empty]] : String(r.known ?? ''),
        ]),
      ),
      ...(draft.requirements as FormValues['requirements']),
    },
  };
}

/** The form as the API takes it: numbers as numbers, and nothing that was left empty. */
export function asSubmission(values: FormValues, wanted: readonly RequirementView[], language: Language) {
  const requirements = Object.fromEntries(
    wanted.flatMap((r) => {
      const value = values.requirements[r.id];
      if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return [];
      if (r.type !== 'number') return [[r.id, value] as const];
      const number = Number(String(value).replace(',', '.').replace(/\s/g, ''));
      return [[r.id, Number.isNaN(number) ? value : number] as const];
    }),
  );
  return { applicant: { ...values.applicant, language }, business: values.business, requirements };
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
    check(
      requirementsSchema(
        wanted.map((r) => r.id),
        definitions,
        today(),
      ),
      submission.requirements,
      language,
      '/requirements',
    ),
  ];
  return results.flatMap((result) => ('problems' in result ? result.problems : []));
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
