import { accessLinkRequestSchema, sessionRequestSchema } from '#domain/api/requests.ts';
import { asciiEmail } from '#domain/fields/email.ts';
import { renewAccessLater } from '#homes';
import { applicantsCase } from '../http/access/applicant.ts';
import { limitAddress, mayDo } from '../http/limits.ts';
import { Problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { bodyOf, type Request } from '../http/request.ts';
import { generationOf, openWithLink, sessionOf } from '../keys.ts';
import { viewOf } from '../view-of.ts';
import { renewAccess } from '../work/renew-access.ts';

const accepted = { sent: 'if-known' };

/** `POST /api/sessions`: the key of a link is exchanged for an hour's session. */
export async function openSession(event: Request) {
  const { caseId, token } = bodyOf(event, sessionRequestSchema);
  const stored = await openWithLink(caseId, token);
  if (!stored) {
    await limitAddress('wrong-keys/address', event);
    throw new Problem('not-signed-in');
  }
  const { secret, expiresAt } = await sessionOf(caseId, generationOf(stored));
  return reply(201, { session: secret, expiresAt });
}

/** `POST /api/cases/{caseId}/access-renewals`: somebody else may have seen the link, so the applicant ends all there are. */
export async function renewLinks(event: Request) {
  const stored = await applicantsCase(event);
  await renewAccess(stored.id, viewOf(stored));
  return reply(201, { sent: true });
}

/**
 * `POST /api/access-links`: always the same answer, whether or not there is such a case, and whether or not another mail may go
 * to its owner within this hour.
 */
export async function requestAccessLink(event: Request) {
  const wanted = bodyOf(event, accessLinkRequestSchema);
  await limitAddress('links/address', event);
  const mailbox = `${wanted.reference} ${asciiEmail(wanted.email)?.toLowerCase()}`;
  if (!(await mayDo('links/mailbox', mailbox))) return reply(202, accepted);
  await renewAccessLater(wanted);
  return reply(202, accepted);
}
