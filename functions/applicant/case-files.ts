import { filesOfCase } from '#domain/case/attachments.ts';
import { downloadUrl, place } from '../support/files.ts';
import { Problem } from '../support/http/problem.ts';
import { reply } from '../support/http/reply.ts';
import { pathPart, type Request } from '../support/http/request.ts';
import { readableCase } from './case-page.ts';

/** `GET /api/cases/{caseId}/attachments/{id}`: an address that gives the file for a minute, to whoever may read the case. */
export async function fetchAttachment(event: Request) {
  const { stored, view } = await readableCase(event);
  const file = filesOfCase(view).find((a) => a.id === pathPart(event, 'id'));
  if (!file) throw new Problem('not-found');
  return reply(200, { name: file.name, url: await downloadUrl(place.ofCase(stored.id, file.id)) });
}
