import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as sdk from '@aws-sdk/lib-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as ours from '#functions/aws/dynamodb/client.ts';
import { awsOfTests, signedByAws } from '../support/aws-signer.ts';

/** The calls of the table without a client of AWS, beside what the client of AWS sends for the same. Nothing leaves the process. */
const { credentials: given, region } = awsOfTests;
let sent: Request[] = [];

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2027, 0, 12, 11) });
  vi.stubEnv('AWS_ENDPOINT_URL', '');
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', '');
  vi.stubEnv('AWS_REGION', region);
  vi.stubEnv('AWS_ACCESS_KEY_ID', given.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', given.secretAccessKey);
  vi.stubEnv('AWS_SESSION_TOKEN', given.sessionToken);
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(request);
    return new Response('{}');
  });
});
afterAll(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

/** What AWS reads of a call: where it goes, what it is, who asks, and what is asked. */
interface Wire {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly type: string | null;
  readonly target: string | null;
  readonly token: string | null;
  readonly body: unknown;
}

async function bySdk(command: object): Promise<Wire> {
  const seen: Wire[] = [];
  const requestHandler = {
    handle: async (request: {
      readonly method: string;
      readonly hostname: string;
      readonly path: string;
      readonly headers: Record<string, string>;
      readonly body: Uint8Array;
    }) => {
      const { headers } = request;
      seen.push({
        method: request.method,
        host: request.hostname,
        path: request.path,
        type: headers['content-type'] ?? null,
        target: headers['x-amz-target'] ?? null,
        token: headers['x-amz-security-token'] ?? null,
        body: JSON.parse(Buffer.from(request.body).toString()),
      });
      throw Object.assign(new Error('nothing is sent'), { name: 'Seen' });
    },
  };
  const client = new DynamoDBClient({
    region,
    credentials: given,
    requestHandler: requestHandler as never,
    maxAttempts: 1,
  });
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  await expect(documents.send(command as never)).rejects.toThrow('nothing is sent');
  const [wire] = seen;
  if (!wire) throw new Error('the client of AWS has sent nothing');
  return wire;
}

async function byUs(
  command: never,
): Promise<{ readonly wire: Wire; readonly request: Request; readonly text: string }> {
  sent = [];
  await ours.client.send(command);
  const [request] = sent;
  if (!request) throw new Error('nothing was sent');
  const text = await request.clone().text();
  const { hostname, pathname } = new URL(request.url);
  const header = (name: string) => request.headers.get(name);
  const wire = {
    method: request.method,
    host: hostname,
    path: pathname,
    type: header('content-type'),
    target: header('x-amz-target'),
    token: header('x-amz-security-token'),
    body: JSON.parse(text),
  };
  return { wire, request, text };
}

const TableName = 'table';
const Key = { pk: 'CASE#a', sk: 'FACT#b' };
const item = {
  ...Key,
  text: 'Kafé Åre – 70 % “ja” 🙂\u2028\n',
  number: -12.5e-7,
  large: 2 ** 53 - 1,
  yes: true,
  nothing: null,
  missing: undefined,
  list: [1, 'a', { B: 'b', S: 's', deep: [[]] }],
  empty: {},
  none: '',
  pressed: new Uint8Array([0, 1, 254, 255]),
};
const update = {
  TableName,
  Key,
  UpdateExpression: 'SET #next = :after, #kept = :kept REMOVE mailDue',
  ConditionExpression: '#next = :number',
  ExpressionAttributeNames: { '#next': 'next', '#kept': '0001' },
  ExpressionAttributeValues: { ':after': 2, ':number': 1, ':kept': item },
  ReturnValues: 'ALL_OLD',
  ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
} as const;
const query = {
  TableName,
  IndexName: 'inbox',
  KeyConditionExpression: '#p = :p AND #s < :s',
  FilterExpression: '#row.#kind = :kind',
  ExpressionAttributeNames: { '#p': 'inbox', '#s': 'inboxSort', '#row': 'row', '#kind': 'kind' },
  ExpressionAttributeValues: { ':p': 'looks', ':s': '2027$', ':kind': 'review' },
  ScanIndexForward: false,
  ConsistentRead: true,
  Limit: 26,
  ExclusiveStartKey: { ...Key, inbox: 'looks', inboxSort: '2026' },
};

describe('a call of the table', () => {
  test.each([
    [
      'GetItem',
      new sdk.GetCommand({ TableName, Key, ConsistentRead: true }),
      new ours.GetCommand({ TableName, Key, ConsistentRead: true }),
    ],
    [
      'PutItem',
      ...both(sdk.PutCommand, ours.PutCommand, {
        TableName,
        Item: item,
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    ],
    ['UpdateItem', ...both(sdk.UpdateCommand, ours.UpdateCommand, update)],
    ['DeleteItem', ...both(sdk.DeleteCommand, ours.DeleteCommand, { TableName, Key })],
    ['Query', ...both(sdk.QueryCommand, ours.QueryCommand, query)],
    [
      'Query of the first page',
      ...both(sdk.QueryCommand, ours.QueryCommand, { ...query, ExclusiveStartKey: undefined, IndexName: undefined }),
    ],
  ])('is what the client of AWS sends, and signed as its signer would: %s', async (_name, theirs, own) => {
    const { wire, request, text } = await byUs(own as never);
    expect(wire).toEqual(await bySdk(theirs));
    expect(request.headers.get('authorization')).toBe(await signedByAws('dynamodb', request, text));
  });
});

/** The same input for both. */
function both<Input, One, Other>(
  One: new (input: Input) => One,
  Other: new (input: Input) => Other,
  input: Input,
): [One, Other] {
  return [new One(input), new Other(input)];
}
