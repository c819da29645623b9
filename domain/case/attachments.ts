import type { AttachmentRef } from '../fields/attachment.ts';
import type { RequirementAnswers } from './facts.ts';
import type { CaseView, RequestView } from './view.ts';

/** Every file that was handed in with an application. */
export function attachmentsIn(requirements: RequirementAnswers): readonly AttachmentRef[] {
  return Object.values(requirements).flatMap((value) => (Array.isArray(value) ? value.filter(isAttachment) : []));
}

/** Whether a value of the form is a file, and not a choice. */
export function isAttachment(value: unknown): value is AttachmentRef {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value;
}

/** The files that came with a question's answers. */
const answeredWith = ({ answers }: RequestView): readonly AttachmentRef[] =>
  answers.flatMap(({ files }) => files ?? []);

/** The files of a question to the applicant: those that went with it, and those that came with its answers. */
export const filesOfRequest = (request: RequestView): readonly AttachmentRef[] => [
  ...(request.files ?? []),
  ...answeredWith(request),
];

/**
 * Every file of a case: what was handed in, what was sent with questions, answers and messages, and what came of the owner's
 * own accord.
 */
export function filesOfCase({ submitted, requests, takenBack, sentIn, written }: CaseView): readonly AttachmentRef[] {
  return [
    ...attachmentsIn(submitted.requirements),
    ...[...requests, ...takenBack].flatMap(filesOfRequest),
    ...sentIn.flatMap((sent) => sent.files),
    ...written.flatMap((one) => one.files),
  ];
}
