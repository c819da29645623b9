import type { StoredCase } from '#domain/ports/store/cases.ts';
import { openWithSession } from '../../keys.ts';
import { Problem } from '../problem.ts';
import { pathPart, type Request } from '../request.ts';

/** The token of an `Authorization: Bearer` header. */
export const bearer = (event: Request): string | undefined =>
  event.headers?.authorization?.match(/^Bearer ([\w.~+/=-]{1,8192})$/i)?.[1];

/**
 * The case an applicant's session opens.
 *
 * @throws Problem `not-signed-in` for a missing, expired or foreign session: a stranger never learns whether a case exists
 */
export async function applicantsCase(event: Request): Promise<StoredCase> {
  const secret = bearer(event);
  const stored = secret === undefined ? undefined : await openWithSession(pathPart(event, 'caseId'), secret);
  if (!stored) throw new Problem('not-signed-in');
  return stored;
}
