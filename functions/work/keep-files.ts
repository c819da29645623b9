import { fieldText } from '#domain/api/field-problems.ts';
import type { Language } from '#domain/definitions/text.ts';
import type { AttachmentRef } from '#domain/fields/attachment.ts';
import { inCase, inDraft } from '#domain/ports/files.ts';
import { files } from '#homes';
import { Problem } from '../http/problem.ts';
import { sideBySide } from './side-by-side.ts';

/**
 * Takes checked files into a case, before what they were sent with is stored: what is never sent stays where it is forgotten.
 * What is in the case already is enough. Safe to repeat.
 *
 * @param of the files, each with its place in the body
 * @throws Problem that points at every file that is nowhere any more
 */
export async function keepFiles(
  caseId: string,
  of: readonly (AttachmentRef & { readonly pointer: string })[],
  language: Language,
): Promise<void> {
  const gone: string[] = [];
  await sideBySide(of, 5, async ({ id, name, pointer }) => {
    const kept = inCase(caseId, id);
    if (await files.exists(kept)) return;
    if (await files.exists(inDraft(id))) await files.keepFile(inDraft(id), kept, name);
    else gone.push(pointer);
  });
  if (gone.length > 0)
    throw new Problem(
      'invalid-input',
      gone.map((pointer) => ({ pointer, message: fieldText('file-unknown', language) })),
    );
}
