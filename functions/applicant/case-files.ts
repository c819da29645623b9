import { filesOfCase } from '#domain/case/attachments.ts';
import { downloadUrl, exists, place } from '../support/files.ts';
import { Problem } from '../support/http/problem.ts';
import { reply } from '../support/http/reply.ts';
import { pathPart, type Request } from '../support/http/request.ts';
import { readableCase } from './case-page.ts';

/** `GET /api/cases/{caseId}/attachments/{id}`: an address that gives the file for a minute, to whoever may read the case. */
export async function fetchAttachment(event: Request) {
  const { stored, view } = await readableCase(event);
  const file = filesOfCase(view).find((a) => a.id === pathPart(event, 'id'));
  if (!file) throw new Problem('not-found');
  if (view.lostFiles.includes(file.id)) throw new Problem('file-lost');
  const kept = place.ofCase(stored.id, file.id);
  if (!(await exists(kept))) throw new Problem('file-on-its-way');
  return reply(200, { name: file.name, url: await downloadUrl(kept) });
}
