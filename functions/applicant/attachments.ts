import { randomBytes } from 'node:crypto';
import { attachmentRequestSchema } from '#domain/contract/requests.ts';
import { bearer } from '../support/access/applicant.ts';
import { uploadForm } from '../support/files.ts';
import { Problem } from '../support/http/problem.ts';
import { reply } from '../support/http/reply.ts';
import { bodyOf, pathPart, type Request } from '../support/http/request.ts';
import { expectAttachment, readAttachment } from '../support/store/attachments.ts';
import { readDraft } from '../support/store/drafts.ts';

/** `POST /api/attachments` with a draft's token: a form that takes one file, and the id it will have. */
export async function announceAttachment(event: Request) {
  const { draft, ...file } = bodyOf(event, attachmentRequestSchema);
  if (!(await readDraft(draft, bearer(event) ?? ''))) throw new Problem('not-found');
  const id = randomBytes(16).toString('hex');
  await expectAttachment({ id, draft, ...file });
  return reply(201, { id, upload: await uploadForm({ id, ...file }) });
}

/** `GET /api/attachments/{id}` with its draft's token: whether the scan is done, and what it said. */
export async function showAttachment(event: Request) {
  const attachment = await readAttachment(pathPart(event, 'id'));
  if (!attachment || !(await readDraft(attachment.draft, bearer(event) ?? ''))) throw new Problem('not-found');
  const { id, name, size, state, reason } = attachment;
  return reply(200, { id, name, size, state, ...(reason !== undefined && { reason }) });
}
