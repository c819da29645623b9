import { type FieldProblem, fieldText } from '#domain/contract/field-problems.ts';
import type { Language } from '#domain/definitions/text.ts';
import { Problem } from './http/problem.ts';
import { readAttachment } from './store/attachments.ts';

/**
 * Nothing unchecked gets into a case, and nobody gets another's file.
 *
 * @param files each with its place in the body
 * @param owner the draft they were sent to, whose key the caller has shown, or the case that asked for them
 * @throws Problem that points at every file that is gone, not checked yet, or was rejected
 */
export async function requireCheckedFiles(
  files: readonly { readonly id: string; readonly pointer: string }[],
  owner: { readonly draft?: string | undefined; readonly caseId?: string | undefined },
  language: Language,
): Promise<void> {
  const problems = await Promise.all(
    files.map(async ({ id, pointer }): Promise<FieldProblem[]> => {
      const attachment = await readAttachment(id);
      const theirs = attachment?.draft === owner.draft && attachment?.caseId === owner.caseId;
      const state = theirs ? attachment?.state : undefined;
      if (state === 'clean') return [];
      const code = state === undefined ? 'file-unknown' : state === 'rejected' ? 'file-rejected' : 'file-unchecked';
      return [{ pointer, message: fieldText(code, language) }];
    }),
  );
  if (problems.flat().length > 0) throw new Problem('invalid-input', problems.flat());
}
