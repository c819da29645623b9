import type { Language } from '#domain/definitions/text.ts';
import { ApiProblem, call } from '../../shared/api.ts';
import { saveFile } from '../../shared/save-file.ts';
import { thisTab } from '../../shared/this-tab.ts';

const keyOf = (caseId: string) => `session-${caseId}`;

/**
 * The link's key becomes a session of an hour, kept by this tab only.
 *
 * @param renew asks for a new one although one is kept: it has run out
 */
export async function sessionFor(caseId: string, token: string, language: Language, renew = false): Promise<string> {
  const kept = thisTab.read(keyOf(caseId));
  if (kept !== undefined && !renew) return kept;
  const { session } = await call('POST /api/sessions', { language, body: { caseId, token } });
  thisTab.keep(keyOf(caseId), session);
  return session;
}

/** Does something with a session of the case that is shown. */
export type InCase = <T>(work: (session: string) => Promise<T>) => Promise<T>;

/**
 * Does something with a session of the case, and once more with a new one when the first has run out: whoever writes for an
 * hour is not stopped by it.
 *
 * @param key of the link
 * @throws ApiProblem
 */
export async function withSession<T>(
  caseId: string,
  key: string,
  language: Language,
  work: (session: string) => Promise<T>,
): Promise<T> {
  try {
    return await work(await sessionFor(caseId, key, language));
  } catch (error) {
    // A file's owner is told that there is no such case, when the session is not one.
    if (!(error instanceof ApiProblem) || (error.status !== 401 && error.status !== 404)) throw error;
    return work(await sessionFor(caseId, key, language, true));
  }
}

/** Fetches a file of the case. The browser saves it. @throws ApiProblem */
export async function openFile(caseId: string, file: string, session: string, language: Language): Promise<void> {
  const path = { caseId, id: file };
  const { url } = await call('GET /api/cases/{caseId}/attachments/{id}', { path, language, token: session });
  window.location.assign(url);
}

/** Saves what was handed in as a PDF. @throws ApiProblem */
export async function downloadReceipt(
  caseId: string,
  session: string,
  reference: string,
  language: Language,
): Promise<void> {
  const receipt = await call('GET /api/cases/{caseId}/receipt', { path: { caseId }, language, token: session });
  saveFile(receipt, `${reference}.pdf`);
}
