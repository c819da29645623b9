import type { MailboxDoes } from '#domain/case/address-mails.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import { looksLikeKey, openWithMailboxKey } from '../../keys.ts';
import { limitAddress } from '../limits.ts';
import { Problem } from '../problem.ts';
import { pathPart, type Request } from '../request.ts';
import { bearer } from './applicant.ts';

/**
 * The case in which the key of a mail about another address answers. A session of the case proves no mailbox, and opens nothing
 * here.
 *
 * @throws Problem `not-signed-in` for a wrong key, and `too-many` for too many of them
 */
export async function mailboxsCase(does: MailboxDoes, event: Request): Promise<StoredCase> {
  const key = bearer(event) ?? '';
  const stored = looksLikeKey(key)
    ? await openWithMailboxKey(pathPart(event, 'caseId'), does, pathPart(event, 'id'), key)
    : undefined;
  if (stored) return stored;
  if (looksLikeKey(key)) await limitAddress('wrong-keys/address', event);
  throw new Problem('not-signed-in');
}
