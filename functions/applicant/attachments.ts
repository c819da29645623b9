import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { fieldText } from '#domain/api/field-problems.ts';
import { attachmentRequestSchema } from '#domain/api/requests.ts';
import { taskName } from '#domain/case/facts.ts';
import { type CaseView, openRequests, type RequestView, taskOf } from '#domain/case/view.ts';
import type { Language } from '#domain/definitions/text.ts';
import type { Attachment } from '#domain/ports/store/attachments.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import type { Draft } from '#domain/ports/store/drafts.ts';
import { rejectText } from '#domain/words/files.ts';
import { files, store } from '#homes';
import { bearer } from '../http/access/applicant.ts';
import { limit, limitAddress } from '../http/limits.ts';
import { Problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { bodyOf, idempotencyKeyIfAny, languageOfRequest, pathPart, type Request } from '../http/request.ts';
import { madeByKey, openWithSession } from '../keys.ts';
import { epochSeconds } from '../now.ts';
import { viewOf } from '../view-of.ts';

/**
 * `POST /api/attachments` with a draft's token, or a session of the case that has asked for it: a form that takes one file,
 * and the id it will have. A file for a case belongs to the question that asked for it. With an `Idempotency-Key` the same
 * announcement, sent again, gives the same id and a fresh form.
 *
 * @throws Problem `nothing-asked` when the case waits for no answer, `key-reused` when the key announced another file
 */
export async function announceAttachment(event: Request) {
  if (bearer(event) === undefined) throw new Problem('not-signed-in');
  const named = bodyOf(event, ownerSchema);
  if (named.draft !== undefined || named.caseId !== undefined) await requireOwner(event, named);
  const file = bodyOf(event, attachmentRequestSchema);
  const owner = await requireOwner(event, file);
  if ('sent' in owner && owner.sent) throw new Problem('draft-sent');
  await limitAddress('uploads/address', event);
  await limit('uploads/owner', file.draft ?? file.caseId ?? '');
  const request = 'facts' in owner ? receiverOf(viewOf(owner), file.request, languageOfRequest(event)) : undefined;
  const key = idempotencyKeyIfAny(event);
  const id =
    key === undefined
      ? randomBytes(16).toString('hex')
      : (await madeByKey('file', `${file.draft ?? file.caseId} ${key}`)).id;
  if (!(await store.expectAttachment({ id, ...file, request }, epochSeconds()))) throw new Problem('key-reused');
  return reply(201, { id, upload: await files.uploadForm({ id, ...file }) });
}

/** What a file of a case is sent to: a part that some department has got, or an open question. */
const receiverOf = (view: CaseView, named: string | undefined, language: Language): string =>
  named !== undefined && taskOf(view, taskName.review(named)) ? named : requestOf(openRequests(view), named, language);

/** The open question that a file answers: the one that is named, or the only one there is. */
function requestOf(open: readonly RequestView[], named: string | undefined, language: Language): string {
  const [first, ...others] = open;
  if (!first) throw new Problem('nothing-asked');
  if (named === undefined && others.length === 0) return first.id;
  const found = open.find((request) => request.id === named);
  if (!found) throw new Problem('invalid-input', [{ pointer: '/request', message: fieldText('choice', language) }]);
  return found.id;
}

/** `GET /api/attachments/{id}` with its owner's token: whether the scan is done, and what it said. */
export async function showAttachment(event: Request) {
  const attachment = await store.readAttachment(pathPart(event, 'id'));
  if (!attachment) throw new Problem('not-found');
  await requireOwner(event, attachment);
  const { id, name, size, state, reason, found } = attachment;
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
});

/** @throws Problem `not-found` for a stranger, who never learns whether there is such a draft or case */
async function requireOwner(
  event: Request,
  { draft, caseId }: Pick<Attachment, 'draft' | 'caseId'>,
): Promise<Draft | StoredCase> {
  const token = bearer(event) ?? '';
  const owner =
    caseId === undefined
      ? await store.readDraft(draft ?? '', token, epochSeconds())
      : await openWithSession(caseId, token);
  if (!owner) throw new Problem('not-found');
  return owner;
}
