import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { asciiEmail } from '#domain/contract/email.ts';
import { accessLinkRequestSchema, sessionRequestSchema } from '#domain/contract/requests.ts';
import { applicantsCase } from '../support/access/applicant.ts';
import { viewOf } from '../support/commands.ts';
import { setting } from '../support/environment.ts';
import { Problem } from '../support/http/problem.ts';
import { reply } from '../support/http/reply.ts';
import { bodyOf, type Request } from '../support/http/request.ts';
import { limitAddress, mayDo } from '../support/limits.ts';
import { tracer } from '../support/observability.ts';
import { renewAccess } from '../support/renew-access.ts';
import { generationOf, openWithLink, sessionOf } from '../support/store/keys.ts';

const accepted = { sent: 'if-known' };
const lambda = tracer.captureAWSv3Client(new LambdaClient({}));

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
  await lambda.send(
    new InvokeCommand({
      FunctionName: setting('ACCESS_LINK_FUNCTION'),
      InvocationType: 'Event',
      Payload: JSON.stringify(wanted),
    }),
  );
  return reply(202, accepted);
}
