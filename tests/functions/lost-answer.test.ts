import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { TaskFact } from '#domain/ports/store/inboxes.ts';

/** What the service answers next. */
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
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const service of ['DYNAMODB', 'SFN']) vi.stubEnv(`AWS_ENDPOINT_URL_${service}`, url);
  vi.stubEnv('ROUTE_ARN', 'arn:aws:states:eu-north-1:1:stateMachine:route:live');
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

const over = {
  department: 'police',
  row: {
    kind: 'opinion',
    reference: 'KOP-2027-00001',
    business: 'Kafé',
    municipality: 'koping',
    openedAt: '2027-01-12T09:00:00.000Z',
    doneAt: '2027-01-12T11:00:00.000Z',
    state: 'done',
  },
} as const;

const putInTask = async () => (await import('#functions/aws/dynamodb/task-facts.ts')).putInTask('c', fact, over);

/** The table's no, with the item as it stands. */
const no = (Item?: object): Answer => [
  400,
  { __type: 'com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException', Item },
];

const draft = { content: { event: 'open-café', answers: { takeover: false } }, version: 4 };
const saved = (content: object, version: string) => ({ content: { M: content }, version: { N: version } });
const stored = { event: { S: 'open-café' }, answers: { M: { takeover: { BOOL: false } } } };
const saveDraft = async () =>
  (await import('#functions/aws/dynamodb/drafts.ts')).saveDraft(
    'd',
    draft.content,
    draft.version,
    false,
    1_800_000_000,
  );

test('a draft whose saving was not answered, and which is saved again, is saved', async () => {
  answers = [() => [500, {}], () => no(saved(stored, '5'))];
  expect(await saveDraft()).toBe(5);
});

test.each([
  ['another has saved meanwhile', [() => [500, {}], () => no(saved({ event: { S: 'open-hotel' } }, '5'))]],
  ['others have saved twice', [() => [500, {}], () => no(saved(stored, '6'))]],
  ['another has handed in', [() => [500, {}], () => no({ version: { N: '5' }, sent: { BOOL: true } })]],
  ['another has saved the same before', [() => no(saved(stored, '5'))]],
] satisfies [string, typeof answers][])('a draft is not saved when %s', async (_what, next) => {
  answers = next;
  expect(await saveDraft()).toBeUndefined();
});

const beginDigest = async () =>
  (await import('#functions/aws/dynamodb/digests.ts')).beginDigest('police', '2027-01-12', {
    before: '2027-01-12T08:15:00.000Z',
    realNow: '2027-01-12T08:15:01.123Z',
    uncertainBefore: '2027-01-12T08:10:01.123Z',
  });
const begun = (attemptedAt: string) => ({
  attemptedAt: { S: attemptedAt },
  before: { S: '2027-01-12T08:15:00.000Z' },
});

test('a digest whose beginning was not answered is begun, and goes the same day', async () => {
  answers = [() => [500, {}], () => no(begun('2027-01-12T08:15:01.123Z'))];
  expect(await beginDigest()).toEqual({ before: '2027-01-12T08:15:00.000Z' });
});

test.each([
  ['another has begun', [() => [500, {}], () => no(begun('2027-01-12T08:15:00.900Z'))]],
  ['has gone', [() => [500, {}], () => no({ ...begun('2027-01-12T08:15:01.123Z'), sentAt: { S: '2027' } })]],
  ['another has begun in the same moment', [() => no(begun('2027-01-12T08:15:01.123Z'))]],
] satisfies [string, typeof answers][])('a digest that %s is not begun', async (_what, next) => {
  answers = next;
  expect(await beginDigest()).toBeUndefined();
});

const goOn = async () => (await import('#functions/aws/step-functions.ts')).route.goOn('a token', {});
const gone: Answer = [400, { __type: 'com.amazonaws.states#TaskTimedOut' }];

test('a token whose use was not answered, and which is used up then, was perhaps used by this call', async () => {
  answers = [() => [500, {}], () => gone];
  expect(await goOn()).toBe(true);
});

test('a token that was used up before is not used', async () => {
  answers = [() => gone];
  expect(await goOn()).toBe(false);
});

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
