import type { Language } from '#domain/definitions/text.ts';
import { ApiProblem, call } from '../../shared/api.ts';

const keyOf = (caseId: string) => `session-${caseId}`;

/**
 * The link's key becomes a session of an hour, kept by this tab only.
 *
 * @param renew asks for a new one although one is kept: it has run out
 */
export async function sessionFor(caseId: string, token: string, language: Language, renew = false): Promise<string> {
  const kept = sessionStorage.getItem(keyOf(caseId));
  if (kept !== null && !renew) return kept;
  const { session } = await call<{ session: string }>('POST', '/api/sessions', { language, body: { caseId, token } });
  sessionStorage.setItem(keyOf(caseId), session);
  return session;
}

/** Saves what was handed in as a PDF. @throws ApiProblem */
export async function downloadReceipt(
  caseId: string,
  session: string,
  reference: string,
  language: Language,
): Promise<void> {
  const response = await fetch(`/api/cases/${caseId}/receipt?lang=${language}`, {
    headers: { Authorization: `Bearer ${session}` },
  });
  if (!response.ok) throw new ApiProblem(response.status, reference, '', []);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = `${reference}.pdf`;
  link.click();
  URL.revokeObjectURL(link.href);
}
