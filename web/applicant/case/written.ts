import type { AttachmentRef } from '#domain/fields/attachment.ts';

/*
 * Words that somebody may say twice have a key. It is made with the first of them and kept with them until they are known to
 * have arrived, so that a reload, a lost connection or another tab sends the same words with the same key, and they are stored
 * once. When they are changed after a try that nobody heard the end of, they keep the key: of the two, the API stores the one
 * that comes first, and refuses the other. So nothing old is sent twice, and the writer is told what has arrived and what has not.
 */

/** What somebody writes to a department, until it has been sent. */
export interface Written {
  readonly text: string;
  readonly files: readonly AttachmentRef[];
  /** What it is for, where the page does not tell that when it cannot be sent any more. */
  readonly about?: string | undefined;
  /** The key that it is sent with, from its first word on. */
  readonly sentAs?: string | undefined;
}

/** The same, as it is sent. */
export type Letter = Written & { readonly sentAs: string };

/** The empty one. */
export const nothingWritten: Written = { text: '', files: [] };

/** Where the answer to a question is kept on the owner's device. */
export const answerKey = (caseId: string, requestId: string): string => `answer/${caseId}/${requestId}`;
/** Where a paper for a field of the form is kept. */
export const paperKey = (caseId: string, requirement: string): string => `paper/${caseId}/${requirement}`;
/** Where a message, the reply to one, or papers that nobody asked for are kept until they are sent to a part's department. */
export const unaskedKey = (caseId: string, what: 'message' | 'reply' | 'papers', permit: string): string =>
  `${what}/${caseId}/${permit}`;
/** Where a yes or a no to a suggestion is kept. */
export const suggestionKey = (what: 'accept' | 'decline', caseId: string, suggestion: string): string =>
  `${what}/${caseId}/${suggestion}`;

/** Whether anything of it has been written. */
export const hasWritten = (written: Partial<Written> | undefined): boolean =>
  written !== undefined && ((written.text ?? '') !== '' || (written.files ?? []).length > 0);

/** Whether two say the same, with the same files. */
export const isSameLetter = (one: Written, other: Written): boolean =>
  JSON.stringify([one.text, one.files]) === JSON.stringify([other.text, other.files]);
