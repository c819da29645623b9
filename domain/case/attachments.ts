import type { AttachmentRef } from '../fields/attachment.ts';
import type { RequirementAnswers } from './facts.ts';
import type { CaseView } from './view.ts';

/** Every file that was handed in with an application. */
export function attachmentsIn(requirements: RequirementAnswers): readonly AttachmentRef[] {
  return Object.values(requirements).flatMap((value) => (Array.isArray(value) ? value.filter(isAttachment) : []));
}

/** Whether a value of the form is a file, and not a choice. */
export function isAttachment(value: unknown): value is AttachmentRef {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value;
}

/** Every file of a case: what was handed in, what was sent with answers, and what came of the owner's own accord. */
export function filesOfCase({ submitted, requests, sentIn }: CaseView): readonly AttachmentRef[] {
  return [
    ...attachmentsIn(submitted.requirements),
    ...requests.flatMap((r) => r.answers.flatMap((answer) => answer.files ?? [])),
    ...sentIn.flatMap((sent) => sent.files),
  ];
}
