import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { asciiEmail } from '#domain/contract/email.ts';
import { accessLinkRequestSchema, sessionRequestSchema } from '#domain/contract/requests.ts';
import { setting } from '../support/environment.ts';
import { Problem } from '../support/http/problem.ts';
import { reply } from '../support/http/reply.ts';
import { bodyOf, type Request } from '../support/http/request.ts';
import { limitAddress, mayDo } from '../support/limits.ts';
import { tracer } from '../support/observability.ts';
import { issueKey, openWithKey } from '../support/store/keys.ts';

const accepted = { sent: 'if-known' };
const lambda = tracer.captureAWSv3Client(new LambdaClient({}));

/** `POST /api/sessions`: the key of a link is exchanged for an hour's session. */
export async function openSession(event: Request) {
  const { caseId, token } = bodyOf(event, sessionRequestSchema);
  if (!(await openWithKey(caseId, 'link', token))) {
    await limitAddress('wrong-keys/address', event);
    throw new Problem('not-signed-in');
  }
  const { secret, expiresAt } = await issueKey(caseId, 'session');
  return reply(201, { session: secret, expiresAt });
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
