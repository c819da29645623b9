import { filesOfCase } from '#domain/case/attachments.ts';
import { inCase } from '#domain/ports/files.ts';
import { files } from '#homes';
import { answerReader } from '../http/access/reader.ts';
import { Problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { pathPart, type Request } from '../http/request.ts';

/**
 * `GET /api/cases/{caseId}/attachments/{id}`: an address that gives the file for a minute, to whoever may read it. A file
 * that is another's to read is not found.
 */
export function fetchAttachment(event: Request) {
  const id = pathPart(event, 'id');
  return answerReader(event, { what: 'file', id }, async ({ stored, view, rights }) => {
    const file = filesOfCase(view).find((a) => a.id === id);
    if (!file || !rights.files.has(id)) throw new Problem('not-found');
    if (view.lostFiles.includes(id)) throw new Problem('file-lost');
    const kept = inCase(stored.id, id);
    if (!(await files.exists(kept))) throw new Problem('file-on-its-way');
    return reply(200, { name: file.name, url: await files.downloadUrl(kept) });
  });
}
