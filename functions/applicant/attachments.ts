import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { attachmentRequestSchema } from '#domain/api/requests.ts';
import { taskId } from '#domain/case/facts.ts';
import { rejectText } from '#domain/words/files.ts';
import { files, store } from '#homes';
import { bearer } from '../http/access/applicant.ts';
import { limit, limitAddress } from '../http/limits.ts';
import { Problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { bodyOf, idempotencyKeyIfAny, languageOfRequest, pathPart, type Request } from '../http/request.ts';
import { madeByKey } from '../keys.ts';
import { epochSeconds } from '../now.ts';
import { ownerOf, requireOwner } from './file-owner.ts';

/**
 * `POST /api/attachments` with a draft's token, a session of the case that has asked for it, or staff's token and the task
 * that an officer writes in: a form that takes one file, and the id it will have. With an `Idempotency-Key` the same
 * announcement, sent again, gives the same id and a fresh form.
 *
 * @throws Problem `nothing-asked` when the case waits for no answer, `key-reused` when the key announced another file
 */
export async function announceAttachment(event: Request) {
  if (bearer(event) === undefined) throw new Problem('not-signed-in');
  const named = bodyOf(event, ownerSchema);
  if ([named.draft, named.caseId, named.task].some((owner) => owner !== undefined)) await requireOwner(event, named);
  const { task, draft, caseId, request, ...file } = bodyOf(event, attachmentRequestSchema);
  const owner = await ownerOf(event, { task, draft, caseId, request });
  await limitAddress('uploads/address', event);
  await limit('uploads/owner', task ?? draft ?? caseId ?? '');
  const key = idempotencyKeyIfAny(event);
  const id =
    key === undefined
      ? randomBytes(16).toString('hex')
      : (await madeByKey('file', `${task ?? draft ?? caseId} ${key}`)).id;
  if (!(await store.expectAttachment({ id, ...owner, ...file }, epochSeconds()))) throw new Problem('key-reused');
  return reply(201, { id, upload: await files.uploadForm({ id, ...file }) });
}

/** `GET /api/attachments/{id}` with its owner's token, or staff's for an officer's: whether the scan is done, and what it said. */
export async function showAttachment(event: Request) {
  const attachment = await store.readAttachment(pathPart(event, 'id'));
  if (!attachment) throw new Problem('not-found');
  const { id, draft, caseId, request, name, size, state, reason, found } = attachment;
  await requireOwner(event, { draft, caseId, task: taskId(caseId ?? '', request ?? '') });
  return reply(200, {
    id,
    name,
    size,
    state,
    ...(reason !== undefined && { reason, message: rejectText(reason, name, found, languageOfRequest(event)) }),
  });
}

/** As much of the body as says whose file it is. The rest is looked at when it is known that the caller may send it. */
const ownerSchema = z.looseObject({
  draft: z.string().optional().catch(undefined),
  caseId: z.string().optional().catch(undefined),
  task: z.string().optional().catch(undefined),
});
