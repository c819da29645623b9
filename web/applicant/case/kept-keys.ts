import type { Written } from './write-form.tsx';

/** Where the answer to a question is kept on the owner's device. */
export const answerKey = (caseId: string, requestId: string): string => `answer/${caseId}/${requestId}`;
/** Where a paper for a field of the form is kept. */
export const paperKey = (caseId: string, requirement: string): string => `paper/${caseId}/${requirement}`;
/** Where a message, or papers that nobody asked for, are kept until they are sent to a part's department. */
export const unaskedKey = (caseId: string, what: 'message' | 'papers', permit: string): string =>
  `${what}/${caseId}/${permit}`;

/** Whether anything of it has been written. */
export const hasWritten = (written: Partial<Written> | undefined): boolean =>
  written !== undefined && ((written.text ?? '') !== '' || (written.files ?? []).length > 0);
