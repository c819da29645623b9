import { filesOfCase } from '#domain/case/attachments.ts';
import { answerReader } from '../support/access/reader.ts';
import { downloadUrl, place } from '../support/files.ts';
import { Problem } from '../support/http/problem.ts';
import { reply } from '../support/http/reply.ts';
import { pathPart, type Request } from '../support/http/request.ts';

/**
 * `GET /api/cases/{caseId}/attachments/{id}`: an address that gives the file for a minute, to whoever may read it. A file
 * that is another's to read is not found.
 */
export function fetchAttachment(event: Request) {
  const id = pathPart(event, 'id');
  return answerReader(event, { what: 'file', id }, async ({ stored, view, rights }) => {
    const file = filesOfCase(view).find((a) => a.id === id);
    if (!file || !rights.files.has(id)) throw new Problem('not-found');
    return reply(200, { name: file.name, url: await downloadUrl(place.ofCase(stored.id, file.id)) });
  });
}
