import { randomBytes } from 'node:crypto';
import { attachmentRequestSchema } from '#domain/contract/requests.ts';
import { bearer } from '../support/access/applicant.ts';
import { uploadForm } from '../support/files.ts';
import { Problem } from '../support/http/problem.ts';
import { reply } from '../support/http/reply.ts';
import { bodyOf, pathPart, type Request } from '../support/http/request.ts';
import { type Attachment, expectAttachment, readAttachment } from '../support/store/attachments.ts';
import type { StoredCase } from '../support/store/cases.ts';
import { type Draft, readDraft } from '../support/store/drafts.ts';
import { openWithKey } from '../support/store/keys.ts';

/**
 * `POST /api/attachments` with a draft's token, or a session of the case that has asked for it: a form that takes one file,
 * and the id it will have.
 */
export async function announceAttachment(event: Request) {
  const file = bodyOf(event, attachmentRequestSchema);
  const owner = await requireOwner(event, file);
  if ('sent' in owner && owner.sent) throw new Problem('draft-sent');
  const id = randomBytes(16).toString('hex');
  await expectAttachment({ id, ...file });
  return reply(201, { id, upload: await uploadForm({ id, ...file }) });
}

/** `GET /api/attachments/{id}` with its owner's token: whether the scan is done, and what it said. */
export async function showAttachment(event: Request) {
  const attachment = await readAttachment(pathPart(event, 'id'));
  if (!attachment) throw new Problem('not-found');
  await requireOwner(event, attachment);
  const { id, name, size, state, reason } = attachment;
  return reply(200, { id, name, size, state, ...(reason !== undefined && { reason }) });
}

/** @throws Problem `not-found` for a stranger, who never learns whether there is such a draft or case */
async function requireOwner(
  event: Request,
  { draft, caseId }: Pick<Attachment, 'draft' | 'caseId'>,
): Promise<Draft | StoredCase> {
  const token = bearer(event) ?? '';
  const owner =
    caseId === undefined ? await readDraft(draft ?? '', token) : await openWithKey(caseId, 'session', token);
  if (!owner) throw new Problem('not-found');
  return owner;
}
