import { isOpenTo } from '#domain/case/asked.ts';
import { filesOfCase } from '#domain/case/attachments.ts';
import { filesToRead } from '#domain/pages/referral.ts';
import { inCase } from '#domain/ports/files.ts';
import { files } from '#homes';
import { consultedCase, recordConsulted } from '../http/access/consulted.ts';
import { Problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { pathPart, type Request } from '../http/request.ts';

/**
 * `GET /api/cases/{caseId}/referrals/{id}/files/{fileId}`: an address that gives a file for a minute, to the body that it was
 * chosen for. Every other file is not found.
 */
export async function fetchConsultedFile(event: Request) {
  const found = await consultedCase(event);
  const { stored, view, asked } = found;
  const id = pathPart(event, 'fileId');
  const file = filesOfCase(view).find((one) => one.id === id);
  if (!file || !isOpenTo(asked, view.today) || !filesToRead(view, asked).has(id)) throw new Problem('not-found');
  if (view.lostFiles.includes(id)) throw new Problem('file-lost');
  const kept = inCase(stored.id, id);
  if (!(await files.exists(kept))) throw new Problem('file-on-its-way');
  const url = await files.downloadUrl(kept);
  await recordConsulted(found, { what: 'file', id });
  return reply(200, { name: file.name, url });
}
