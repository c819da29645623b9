import { type OpinionDraft, opinionDraftSchema } from '#domain/api/answers/opinion-draft.ts';
import { isOpenTo } from '#domain/case/asked.ts';
import { referralPage } from '#domain/pages/referral.ts';
import { store } from '#homes';
import { catalogueFor } from '../catalogue-for.ts';
import { type ConsultedCase, consultedCase, recordConsulted } from '../http/access/consulted.ts';
import { Problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { bodyOf, languageOfRequest, type Request } from '../http/request.ts';
import { versionIn } from '../http/version.ts';
import { madeByKey } from '../keys.ts';
import { epochSeconds } from '../now.ts';

/** The draft of an opinion is its question's, and ends with the address that the question went to. */
const draftOf = ({ stored, asked }: ConsultedCase) =>
  madeByKey('opinion', `${stored.id}/${asked.id}/${asked.to.generation}`);

/** `GET /api/cases/{caseId}/referrals/{id}`: the question, and what it may read. The reading is stored before it is answered. */
export async function showReferral(event: Request) {
  const found = await consultedCase(event);
  const { view, asked } = found;
  const isOpen = isOpenTo(asked, view.today);
  const { id, secret } = await draftOf(found);
  const kept = isOpen ? await store.readDraft(id, secret, epochSeconds()) : undefined;
  const draft = kept && { version: kept.version, content: kept.content as OpinionDraft };
  const page = referralPage(catalogueFor(view), view, asked, asked.to.name, draft, languageOfRequest(event));
  await recordConsulted(found, { what: 'referral', id: asked.id });
  return reply(200, page);
}

/**
 * `PUT /api/cases/{caseId}/referrals/{id}/draft`: keeps what is written so far, for whoever holds the link.
 *
 * @throws Problem `already-answered` when nothing is to be answered any more, and `draft-stale` for a save from an old reading
 */
export async function saveOpinionDraft(event: Request) {
  const found = await consultedCase(event);
  if (!isOpenTo(found.asked, found.view.today)) throw new Problem('already-answered');
  const expected = versionIn(event);
  if (expected === undefined) throw new Problem('version-needed');
  const content = bodyOf(event, opinionDraftSchema);
  const draft = await draftOf(found);
  const version =
    expected === 0
      ? await store.createDraft(draft, content, epochSeconds())
      : await store.saveDraft(draft.id, content, expected, false, epochSeconds());
  if (version === undefined) throw new Problem('draft-stale');
  return reply(200, { version });
}
