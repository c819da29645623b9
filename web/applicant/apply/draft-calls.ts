import type { BodyOf } from '#domain/api/call-types.ts';
import type { Language } from '#domain/definitions/text.ts';
import type { DraftContent } from '#domain/pages/draft-merge.ts';
import { callForAnswer } from '../../shared/api.ts';
import { type DraftKey, putDraftInAddress } from './draft-address.ts';
import type { DraftCalls } from './draft-kept.ts';

/** A browser lets this much go on after the page is left (Fetch standard, 64 KiB in all). */
const keepaliveBytes = 60_000;

/** The API's drafts. A draft that is started puts its key in the address. */
export const callsIn = (language: Language): DraftCalls => ({
  start: async (content) => {
    const { value, etag } = await callForAnswer('POST /api/drafts', { language, body: asBody(content) });
    const key = { id: value.id, token: value.token };
    putDraftInAddress(key);
    return { key, version: etag ?? '' };
  },
  read: async (key) => {
    const { value, etag } = await readDraft(key, language);
    return 'sent' in value ? 'sent' : { content: value, version: etag ?? '' };
  },
  save: async (key, { content, version }) => {
    const { etag } = await callForAnswer('PUT /api/drafts/{id}', {
      path: { id: key.id },
      language,
      body: asBody(content),
      token: key.token,
      headers: { 'If-Match': version },
      keepalive: JSON.stringify(content).length < keepaliveBytes,
    });
    return etag ?? '';
  },
});

/** The form's fields hold texts, ticks, numbers and files, which is what a draft takes. */
const asBody = (content: DraftContent) => content as BodyOf<'POST /api/drafts'>;

/** Reads a draft, or what became of it. @throws ApiProblem */
export const readDraft = (key: DraftKey, language: Language) =>
  callForAnswer('GET /api/drafts/{id}', {
    path: { id: key.id },
    language,
    token: key.token,
  });
