import { draftSchema } from '#domain/contract/requests.ts';
import { bearer } from '../support/access/applicant.ts';
import { setting } from '../support/environment.ts';
import { Problem } from '../support/http/problem.ts';
import { reply } from '../support/http/reply.ts';
import { bodyOf, languageOfRequest, pathPart, type Request } from '../support/http/request.ts';
import { limitAddress } from '../support/limits.ts';
import { createDraft, readDraft, saveDraft } from '../support/store/drafts.ts';

/** `POST /api/drafts`: starts a draft that can be gone on with from its link. */
export async function startDraft(event: Request) {
  const content = bodyOf(event, draftSchema);
  await limitAddress('drafts/address', event);
  const { id, secret } = await createDraft(content);
  const resumeUrl = `${setting('PUBLIC_URL')}/${languageOfRequest(event)}/apply#${id}.${secret}`;
  return reply(201, { id, token: secret, resumeUrl });
}

/** `GET /api/drafts/{id}` with the draft's token. */
export async function showDraft(event: Request) {
  const draft = await readDraft(pathPart(event, 'id'), bearer(event) ?? '');
  if (!draft) throw new Problem('not-found');
  return reply(200, draft.content);
}

/** `PUT /api/drafts/{id}`: replaces the content. */
export async function updateDraft(event: Request) {
  const [id, token] = [pathPart(event, 'id'), bearer(event) ?? ''];
  if (!(await readDraft(id, token))) throw new Problem('not-found');
  const content = bodyOf(event, draftSchema);
  if (!(await saveDraft(id, token, content))) throw new Problem('not-found');
  return reply(200, content);
}
