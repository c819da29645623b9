import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { CopyObjectCommand, GetObjectCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  DescribeExecutionCommand,
  ListExecutionsCommand,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { inCase, inDraft, inQuarantine } from '#domain/ports/files.ts';
import { awsOfTests, permittedByAws, signedByAws } from '../support/aws-signer.ts';

/**
 * What the functions send to the services beside the table, beside what the clients of AWS send for the same, where the tests have
 * a client; and every signature beside the one that AWS's signer makes. Nothing leaves the process.
 */
const { credentials, region } = awsOfTests;
const bucket = 'kommunens-filer';
const route = 'arn:aws:states:eu-north-1:123456789012:stateMachine:Route:live';
const execution = 'arn:aws:states:eu-north-1:123456789012:execution:Route:c1-1';
const mailFunction = 'arn:aws:lambda:eu-north-1:123456789012:function:SendMail:live';
const id = '0123456789abcdef0123456789abcdef';
let sent: Request[] = [];
let answer = '{}';

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2027, 0, 12, 11) });
  const given = {
    AWS_ENDPOINT_URL: '',
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_SESSION_TOKEN: credentials.sessionToken,
    FILES_BUCKET: bucket,
    ROUTE_ARN: route,
    MAIL_FUNCTION: mailFunction,
    MAIL_FROM: 'Köpings kommun <foretag@koping.example>',
    MAIL_REPLY_TO: 'foretag@koping.example',
    MAIL_CONFIGURATION_SET: 'set',
    LINK_KEY_SECRET: 'arn:aws:secretsmanager:eu-north-1:123456789012:secret:links',
  };
  for (const [name, value] of Object.entries(given)) vi.stubEnv(name, value);
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(request);
    return new Response(answer);
  });
});
afterAll(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

/** What a call carries that a service acts on. */
interface Wire {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Headers that say who asks, or what the client is, and not what is asked. */
const ofNoMatter =
  /^(authorization|x-amz-date|x-amz-content-sha256|host|content-length|user-agent|x-amz-user-agent|amz-sdk-.*|x-amz-checksum-mode)$/;
const thatMatter = (headers: Iterable<readonly [string, string]>) =>
  Object.fromEntries(
    [...headers]
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .filter(([name]) => !ofNoMatter.test(name)),
  );
const bodyOf = (text: string): unknown => (text.startsWith('{') ? JSON.parse(text) : text);

interface Outgoing {
  readonly method: string;
  readonly hostname: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A client's options under which nothing is sent, and what would have been is seen. */
function listening() {
  const seen: Outgoing[] = [];
  const handle = async (request: Outgoing) => {
    seen.push(request);
    throw Object.assign(new Error('nothing is sent'), { name: 'Seen' });
  };
  return { seen, options: { region, credentials, maxAttempts: 1, requestHandler: { handle } as never } };
}

async function bySdk(
  Client: new (options: never) => { send(command: never): Promise<unknown> },
  command: object,
): Promise<Wire> {
  const { seen, options } = listening();
  await expect(new Client(options as never).send(command as never)).rejects.toThrow('nothing is sent');
  const [request] = seen;
  if (!request) throw new Error('the client of AWS has sent nothing');
  // What the client adds to tell its own calls apart is asked of nobody.
  const { 'x-id': _id, ...query } = request.query ?? {};
  expect(query).toEqual({});
  return {
    method: request.method,
    host: request.hostname,
    path: request.path,
    headers: thatMatter(Object.entries(request.headers)),
    body: bodyOf(Buffer.from(request.body ?? '').toString()),
  };
}

async function byUs(service: string, call: () => Promise<unknown>): Promise<Wire> {
  sent = [];
  await call();
  const [request] = sent;
  if (!request) throw new Error('nothing was sent');
  const text = await request.clone().text();
  expect(request.headers.get('authorization')).toBe(await signedByAws(service, request, text));
  const { hostname, pathname, search } = new URL(request.url);
  expect(search).toBe('');
  return {
    method: request.method,
    host: hostname,
    path: pathname,
    headers: thatMatter(request.headers),
    body: bodyOf(text),
  };
}

const s3 = async () => (await import('#functions/aws/s3.ts')).files;
const states = async () => (await import('#functions/aws/step-functions.ts')).route;
const copied = '<CopyObjectResult/>';
const token = 'AQCkAAAAKgAAAAMAAAAAAAAAA/+=';

describe('a call of the files', () => {
  test.each([
    [
      'copy',
      copied,
      async () => (await s3()).copyFile(inQuarantine(id), inDraft(id)),
      new CopyObjectCommand({ Bucket: bucket, Key: `draft/${id}`, CopySource: `${bucket}/quarantine/${id}` }),
    ],
    [
      'keep',
      copied,
      async () => (await s3()).keepFile(inDraft(id), inCase('c1', id), 'Ritning  å "1" (ny).pdf'),
      undefined,
    ],
    [
      'renew',
      copied,
      async () => (await s3()).renewDraftFile(id, 'application/pdf'),
      new CopyObjectCommand({
        Bucket: bucket,
        Key: `draft/${id}`,
        CopySource: `${bucket}/draft/${id}`,
        ContentType: 'application/pdf',
        MetadataDirective: 'REPLACE',
      }),
    ],
    [
      'head',
      '',
      async () => (await s3()).exists(inCase('c1', id)),
      new HeadObjectCommand({ Bucket: bucket, Key: `case/c1/${id}` }),
    ],
    [
      'get',
      'content',
      async () => (await s3()).contentOf(inQuarantine(id)),
      new GetObjectCommand({ Bucket: bucket, Key: `quarantine/${id}` }),
    ],
  ])('is what the client of AWS sends, and signed as its signer would: %s', async (what, answered, call, command) => {
    answer = answered;
    const wire = await byUs('s3', call);
    const { attachmentNamed } = await import('#functions/disposition.ts');
    const theirs =
      command ??
      new CopyObjectCommand({
        Bucket: bucket,
        Key: `case/c1/${id}`,
        CopySource: `${bucket}/draft/${id}`,
        ContentType: 'application/pdf',
        ContentDisposition: attachmentNamed('Ritning  å "1" (ny).pdf'),
        MetadataDirective: 'REPLACE',
      });
    expect(wire, what).toEqual(await bySdk(S3Client as never, theirs));
  });

  test('an address to read a file is the one that AWS makes', async () => {
    const own = new URL(await (await s3()).downloadUrl(inCase('c1', id)));
    const client = new S3Client({ region, credentials });
    const theirs = new URL(
      await getSignedUrl(client as never, new GetObjectCommand({ Bucket: bucket, Key: `case/c1/${id}` }) as never, {
        expiresIn: 60,
      }),
    );
    const ofAll = ['Algorithm', 'Credential', 'Date', 'Expires', 'Security-Token', 'SignedHeaders'];
    expect([own.origin, own.pathname]).toEqual([theirs.origin, theirs.pathname]);
    for (const name of ofAll)
      expect(own.searchParams.get(`X-Amz-${name}`), name).toBe(theirs.searchParams.get(`X-Amz-${name}`));
    expect(own.searchParams.get('X-Amz-Signature')).toBe(await permittedByAws(own, 60));
  });

  test('a form to put a file is the one that AWS makes', async () => {
    const file = { id, size: 17, type: 'application/pdf', sha256: 'c3Vt' };
    const own = await (await s3()).uploadForm(file as never);
    const theirs = await createPresignedPost(new S3Client({ region, credentials }) as never, {
      Bucket: bucket,
      Key: `quarantine/${id}`,
      Expires: 900,
      Fields: {
        'Content-Type': file.type,
        'x-amz-checksum-algorithm': 'SHA256',
        'x-amz-checksum-sha256': file.sha256,
      },
      Conditions: [['content-length-range', 17, 17]],
    });
    const { Policy: ownPolicy = '', 'X-Amz-Signature': _own, ...ownFields } = own.fields as Record<string, string>;
    const { Policy: theirPolicy = '', 'X-Amz-Signature': _theirs, ...theirFields } = theirs.fields;
    expect(own.url.replace(/\/$/, '')).toBe(theirs.url.replace(/\/$/, ''));
    expect(ownFields).toEqual(theirFields);
    expect(conditionsIn(ownPolicy)).toEqual(conditionsIn(theirPolicy));
  });
});

/** What a form lets its holder do, in no order. */
function conditionsIn(policy: string): unknown {
  const { expiration, conditions } = JSON.parse(Buffer.from(policy, 'base64').toString()) as {
    readonly expiration: string;
    readonly conditions: readonly object[];
  };
  return { until: Date.parse(expiration), conditions: conditions.map((one) => JSON.stringify(one)).sort() };
}

describe('a call of the route and of another function', () => {
  test.each([
    [
      'StartExecution',
      async () => (await states()).start('c1', 'c1-1'),
      SFNClient,
      new StartExecutionCommand({ stateMachineArn: route, name: 'c1-1', input: '{"caseId":"c1"}' }),
    ],
    [
      'SendTaskSuccess',
      async () => (await states()).goOn(token, { outcome: 'å' } as never),
      SFNClient,
      new SendTaskSuccessCommand({ taskToken: token, output: '{"outcome":"å"}' }),
    ],
    [
      'SendTaskFailure',
      async () => (await states()).wake(token),
      SFNClient,
      new SendTaskFailureCommand({ taskToken: token, error: 'ClockChanged' }),
    ],
    [
      'DescribeExecution',
      async () => (await states()).isRunning('c1-1'),
      SFNClient,
      new DescribeExecutionCommand({ executionArn: execution }),
    ],
    [
      'ListExecutions',
      async () => (await states()).running(),
      SFNClient,
      new ListExecutionsCommand({ stateMachineArn: route, statusFilter: 'RUNNING', maxResults: 1000 }),
    ],
    [
      'Invoke',
      async () => (await import('#functions/aws/lambda/owed-mails.ts')).sendOwedMails({ caseId: 'c1' }),
      LambdaClient,
      new InvokeCommand({ FunctionName: mailFunction, InvocationType: 'Event', Payload: '{"caseId":"c1"}' }),
    ],
  ])('is what the client of AWS sends, and signed as its signer would: %s', async (_what, call, Client, command) => {
    answer = '{"executions":[]}';
    const ours = await byUs(Client === LambdaClient ? 'lambda' : 'states', call);
    const theirs = await bySdk(Client as never, command);
    // The client of Lambda says of its bytes that they are bytes, which Lambda does not read.
    const type = ours.headers['content-type'] ?? '';
    expect(ours).toEqual(
      Client === LambdaClient ? { ...theirs, headers: { ...theirs.headers, 'content-type': type } } : theirs,
    );
  });
});

describe('a call of a service that the tests have no client of', () => {
  test('a mail is signed as AWS’s signer would, and says what it is', async () => {
    answer = '<MessageId>m1</MessageId>';
    const { mail } = await import('#functions/aws/ses.ts');
    const finished = { to: 'a@koping.example', subject: 'Å & "ä" + 1 %', html: '<p>ö*~</p>', text: 'rad 1\nrad 2' };
    const wire = await byUs('ses', () => mail.send(finished, { caseId: 'c1', cause: 'receipt' }));
    expect([wire.method, wire.host, wire.path]).toEqual(['POST', 'email.eu-north-1.amazonaws.com', '/']);
    expect(Object.fromEntries(new URLSearchParams(String(wire.body)))).toMatchObject({
      Action: 'SendEmail',
      Source: '=?UTF-8?B?S8O2cGluZ3Mga29tbXVu?= <foretag@koping.example>',
      'Destination.ToAddresses.member.1': finished.to,
      'ReplyToAddresses.member.1': 'foretag@koping.example',
      'Message.Subject.Data': finished.subject,
      'Message.Body.Html.Data': finished.html,
      'Message.Body.Text.Data': finished.text,
    });
  });

  test('the secret is asked for as AWS’s signer would sign it', async () => {
    answer = '{"SecretString":"s"}';
    const { linkKey } = await import('#functions/aws/secrets-manager.ts');
    expect(await byUs('secretsmanager', linkKey)).toEqual({
      method: 'POST',
      host: 'secretsmanager.eu-north-1.amazonaws.com',
      path: '/',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'secretsmanager.GetSecretValue',
        'x-amz-security-token': credentials.sessionToken,
      },
      body: { SecretId: 'arn:aws:secretsmanager:eu-north-1:123456789012:secret:links' },
    });
  });
});
