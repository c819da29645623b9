import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { TaskFact } from '#domain/ports/store/inboxes.ts';

/** What the table answers next. */
let answers: ((body: { readonly ExpressionAttributeValues: Readonly<Record<string, unknown>> }) => Answer)[] = [];
type Answer = readonly [status: number, said: object];
const server = createServer(async (request, response) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const [status, said] = answers.shift()?.(JSON.parse(Buffer.concat(parts).toString())) ?? [500, {}];
  response.writeHead(status).end(JSON.stringify(said));
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  vi.stubEnv('AWS_REGION', 'eu-north-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'id');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  vi.stubEnv('TABLE_NAME', 'table');
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
});
beforeEach(() => {
  answers = [];
});

const fact = {
  type: 'opinion-given',
  key: 'task/p.opinion.police/0001',
  at: '2027-01-12T11:00:00.000Z',
  by: { kind: 'officer', id: 'o', name: 'Å' },
  task: 'p.opinion.police',
  stance: 'supports',
  text: 'Vi tillstyrker 🙂',
} as unknown as TaskFact;

const putInTask = async () => (await import('#functions/aws/dynamodb/task-facts.ts')).putInTask('c', fact, 'over');

/** The table's no, with the item as it stands. */
const no = (Item: object): Answer => [
  400,
  { __type: 'com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException', Item },
];

test('a fact whose answer was lost, and which is written again, is stored', async () => {
  let kept: unknown;
  answers = [
    (body) => {
      kept = body.ExpressionAttributeValues[':kept'];
      return [500, {}];
    },
    () => no({ next: { N: '2' }, token: { S: 'a token' }, '0001': kept as object }),
  ];
  expect(await putInTask()).toEqual({ stored: true, token: 'a token' });
});

test('a fact that was written again and is another’s is not', async () => {
  answers = [() => [500, {}], () => no({ next: { N: '2' }, '0001': { M: { type: { S: 'claimed' } } } })];
  expect(await putInTask()).toEqual({ stored: false });
});

test('a fact that was written once and stands there is not stored by this call', async () => {
  answers = [(body) => no({ next: { N: '2' }, '0001': body.ExpressionAttributeValues[':kept'] as object })];
  expect(await putInTask()).toEqual({ stored: false });
});
