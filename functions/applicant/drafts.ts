import { draftSchema } from '#domain/api/requests.ts';
import { sizeOf } from '#domain/definitions/catalogue.ts';
import type { DraftContent } from '#domain/pages/draft-merge.ts';
import { formList } from '#domain/pages/form-list.ts';
import { planAnswer } from '#domain/pages/plan.ts';
import { store } from '#homes';
import { catalogue } from '#workflows/catalogue.ts';
import { bearer } from '../http/access/applicant.ts';
import { limitAddress } from '../http/limits.ts';
import { Problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { bodyOf, idempotencyKeyIfAny, languageOfRequest, pathPart, type Request } from '../http/request.ts';
import { etag, versionIn } from '../http/version.ts';
import { freshDraft, madeByKey } from '../keys.ts';
import { epochSeconds, today } from '../now.ts';
import { placeToday, plansFor } from '../work/plan-for.ts';
import { draftUrl } from '../work/urls.ts';
import { renewFiles } from './draft-files.ts';
import { handedIn, sentWith } from './handed-in.ts';

const schema = draftSchema(sizeOf(catalogue));

/**
 * `POST /api/drafts`: starts a draft that can be gone on with from its link. With an `Idempotency-Key` it can be sent again
 * when its answer was lost: the same draft comes back as long as nobody has gone on with it, which nobody can who has not
 * heard of it.
 *
 * @throws Problem `key-reused` when the key's draft began with something else, or is under way
 */
export async function startDraft(event: Request) {
  const content = bodyOf(event, schema);
  const key = idempotencyKeyIfAny(event);
  await limitAddress('drafts/address', event);
  const made = key === undefined ? freshDraft() : await madeByKey('draft', key);
  const version = await store.createDraft(made, content, epochSeconds());
  if (version === undefined) throw new Problem('key-reused');
  const resumeUrl = draftUrl(languageOfRequest(event), made);
  return reply(201, { id: made.id, token: made.secret, resumeUrl }, etag(version));
}

/** `GET /api/drafts/{id}` with the draft's token: what was saved, or `{sent}` with the receipt when it was handed in. */
export async function showDraft(event: Request) {
  const { draft, sent } = await openDraft(event);
  const content = sent ? { sent: await handedIn(sent, languageOfRequest(event)) } : draft.content;
  return reply(200, content, etag(draft.version));
}

/**
 * `PUT /api/drafts/{id}`: replaces the content. `If-Match` names the version it was made from: a save from an old reading is
 * refused, so that it cannot undo what was saved meanwhile.
 */
export async function updateDraft(event: Request) {
  const { id, draft, sent } = await openDraft(event);
  if (sent) throw new Problem('draft-sent');
  const expected = versionIn(event);
  if (expected === undefined) throw new Problem('version-needed');
  const content = bodyOf(event, schema);
  const renewed = await renewFiles(id, draft, content);
  const version = await store.saveDraft(id, content, expected, renewed, epochSeconds());
  if (version === undefined) throw new Problem('draft-stale');
  return reply(200, content, etag(version));
}

/**
 * `GET /api/drafts/{id}/form`: how far the form has come. Of the plan only what is asked is worked out.
 *
 * @throws Problem `invalid-input` while the draft does not say what it is for
 */
export async function showForm(event: Request) {
  const { draft, sent } = await openDraft(event);
  if (sent) throw new Problem('draft-sent');
  const language = languageOfRequest(event);
  const content = draft.content as DraftContent;
  const { municipality = '', event: business = '', answers = {}, also, openingDate } = content;
  const [plan, ...others] = plansFor(placeToday({ municipality, event: business, answers, also }), language);
  const asked = planAnswer(catalogue, [plan, ...others], language, undefined, openingDate);
  return reply(200, formList(asked, content, language, today()), etag(draft.version));
}

/** @throws Problem `draft-gone` for a stranger, who never learns whether there is such a draft */
async function openDraft(event: Request) {
  const id = pathPart(event, 'id');
  const draft = await store.readDraft(id, bearer(event) ?? '', epochSeconds());
  if (!draft) throw new Problem('draft-gone');
  return { id, draft, sent: await sentWith(id, draft) };
}
