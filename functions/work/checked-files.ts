import { type FieldProblem, fieldText } from '#domain/api/field-problems.ts';
import type { Language } from '#domain/definitions/text.ts';
import type { AttachmentRef } from '#domain/fields/attachment.ts';
import type { Attachment } from '#domain/ports/store/attachments.ts';
import { rejectText } from '#domain/words/files.ts';
import { store } from '#homes';
import { Problem } from '../http/problem.ts';

/**
 * Nothing unchecked gets into a case, and nobody gets another's file. What a file is called and how large it is was stored
 * when it was checked; what the caller says of it now is left aside.
 *
 * @param files each with its place in the body
 * @param owner what they were sent to: the case that asked for them and its question, or the draft whose key was shown
 * @returns the files as they were checked, in the same order
 * @throws Problem that points at every file that is gone, not checked yet, or was rejected
 */
export async function checkedFiles(
  files: readonly { readonly id: string; readonly pointer: string }[],
  owner: FileOwner,
  language: Language,
): Promise<readonly AttachmentRef[]> {
  const looked = await Promise.all(
    files.map(async ({ id, pointer }): Promise<AttachmentRef | FieldProblem> => {
      const stored = await store.readAttachment(id);
      const theirs = stored && belongsTo(stored, owner) ? stored : undefined;
      if (theirs?.state === 'clean') return { id, name: theirs.name, size: theirs.size };
      return { pointer, message: whyNot(theirs, language) };
    }),
  );
  const problems = looked.filter((one) => 'pointer' in one);
  if (problems.length > 0) throw new Problem('invalid-input', problems);
  return looked.filter((one) => 'id' in one);
}

/**
 * What a file was sent to. A file that was sent before questions were named belongs to any question of its case. The files of
 * an application came with its draft: without one it has none.
 */
type FileOwner = { readonly caseId: string; readonly request: string } | { readonly draft: string | undefined };

function belongsTo(file: Attachment, owner: FileOwner): boolean {
  if ('caseId' in owner) return file.caseId === owner.caseId && (file.request ?? owner.request) === owner.request;
  return file.caseId === undefined && owner.draft !== undefined && file.draft === owner.draft;
}

function whyNot(file: Attachment | undefined, language: Language): string {
  if (file === undefined) return fieldText('file-unknown', language);
  if (file.reason === undefined) return fieldText('file-unchecked', language);
  return rejectText(file.reason, file.name, file.found, language);
}
