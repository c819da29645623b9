import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acts } from '#domain/acts/all.ts';
import { openApiDocument } from '#domain/api/openapi.ts';
import { isPost, type PostCall, sentAgain } from '#domain/api/sent-again.ts';
import { sizeOf } from '#domain/definitions/catalogue.ts';
import { factOf } from '#functions/aws/dynamodb/pressed.ts';
import { cafe } from '#local/sample-cafe.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { cafeForm } from '../e2e/acceptance.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { pdf, sendFile } from '../e2e/files.ts';
import { type DeployedTestMachine, startDeployedTestMachine } from '../support/as-deployed/test-machine.ts';
import { inDays } from '../support/days.ts';

/** A call of one of the POSTs, ready to be sent as often as one likes. */
interface Sending {
  readonly path: string;
  readonly body?: unknown;
  readonly token?: string;
  readonly key?: string;
}

const document = openApiDocument(sizeOf(catalogue));
const posts = Object.entries(document.paths ?? {}).flatMap(([path, item]) => (item.post ? [`POST ${path}`] : []));

let running: DeployedTestMachine;
let c: Client;
/** A café's case, and the tasks in it by what is done with them. */
let of: { caseId: string; reference: string; accessUrl: string };
let session: { caseId: string; token: string };
const tasks: Record<string, string> = {};
const requests: Record<string, string> = {};
let draft: { id: string; token: string };

beforeAll(async () => {
  running = await startDeployedTestMachine();
  c = running.client;
});
afterAll(() => running.stop());

function table(): DynamoDBDocumentClient {
  const { tableEndpoint: endpoint, accessKey: credentials } = running.machine;
  return DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region: 'eu-north-1', credentials }));
}

/** What people have made so far: drafts, announced files, and facts of theirs. What the product does by itself is not in it. */
async function made(): Promise<readonly string[]> {
  const { tableName } = running.machine;
  const client = table();
  const found: string[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName: tableName, ConsistentRead: true }))
    for (const item of Items) {
      const { pk, sk } = item as { readonly pk: string; readonly sk: string };
      if (/^(DRAFT|ATTACHMENT)#/.test(pk) || 'absence' in item) found.push(`${pk} ${sk}`);
      for (const [name, by] of byWhom(item)) if (by !== 'system') found.push(`${pk} ${sk} ${name}`);
    }
  client.destroy();
  return found.sort();
}

/** The facts of an item, by their names in it: its own, and those of a task that were put into it later. Who has done each. */
function byWhom(item: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  const own = factOf(item);
  const later = Object.entries(item).filter(([name]) => /^\d{4}$/.test(name)) as [string, { by: { kind: string } }][];
  return [...(own ? [['', own.by.kind] as const] : []), ...later.map(([name, { by }]) => [name, by.kind] as const)];
}

const send = ({ path, body, token, key }: Sending) =>
  c.call('POST', path, {
    body,
    ...(token !== undefined && { token }),
    ...(key !== undefined && { headers: { 'Idempotency-Key': key } }),
  });

const tokenOf = (user: string) => c.staff(user);
const inTask = async (task: string, act: string, user: string, body?: unknown): Promise<Sending> => ({
  path: `/api/tasks/${tasks[task]}/${act}`,
  token: await tokenOf(user),
  body,
});
const inCase = (act: string, body?: unknown): Sending => ({
  path: `/api/cases/${of.caseId}/${act}`,
  token: session.token,
  body,
});
const day = inDays(40);

/** What colleagues call somebody by, who is known as soon as they have been here. */
async function idOf(user: string): Promise<string> {
  const token = await tokenOf(user);
  await c.ask('GET /api/me', { token });
  const path = { departmentId: user.replace(/-\d$/, '') };
  const { officers } = await c.ask('GET /api/departments/{departmentId}/officers', { path, token });
  return officers.find(({ me }) => me)?.id ?? '';
}
const absencesPath = '/api/departments/koping-environment/absences';
const absence = async (): Promise<Sending> => ({
  path: absencesPath,
  token: await tokenOf('koping-environment'),
  body: { from: day, to: day, deputy: await idOf('koping-environment-2') },
});

/** Every POST in an order in which a case allows them, and how much each makes that was not there before. */
const calls: readonly (readonly [PostCall, number, () => Sending | Promise<Sending>])[] = [
  ['POST /api/guide/plan', 0, () => ({ path: '/api/guide/plan', body: planned })],
  ['POST /api/companies', 0, () => ({ path: '/api/companies', body: { organisationNumber: '556036-0793' } })],
  [
    'POST /api/properties',
    0,
    () => ({ path: '/api/properties', body: { address: 'Storgatan 1', postalCode: '731 30', city: 'Köping' } }),
  ],
  [
    'POST /api/search',
    0,
    async () => ({ path: '/api/search', token: await tokenOf('koping-building'), body: { q: 'kop' } }),
  ],
  ['POST /api/drafts', 1, () => ({ path: '/api/drafts', key: randomUUID(), body: { event: 'open-restaurant' } })],
  [
    'POST /api/attachments',
    1,
    () => ({
      path: '/api/attachments',
      key: randomUUID(),
      token: draft.token,
      body: { draft: draft.id, name: 'a.pdf', type: 'application/pdf', size: 9, sha256: `${'a'.repeat(43)}=` },
    }),
  ],
  [
    'POST /api/cases',
    1,
    async () => ({ path: '/api/cases', key: randomUUID(), body: (await cafeForm(c, 'koping')).form }),
  ],
  ['POST /api/sessions', 0, () => ({ path: '/api/sessions', body: keyIn(of.accessUrl) })],
  ['POST /api/tasks/{taskId}/claim', 1, () => inTask('food', 'claim', 'koping-environment')],
  [
    'POST /api/tasks/{taskId}/assign',
    1,
    async () => inTask('food', 'assign', 'koping-environment', { to: await idOf('koping-environment-2') }),
  ],
  [
    'POST /api/departments/{departmentId}/assignments',
    1,
    async () => ({
      path: '/api/departments/koping-environment/assignments',
      token: await tokenOf('koping-environment-head'),
      body: { to: await idOf('koping-environment'), tasks: [tasks.food] },
    }),
  ],
  ['POST /api/departments/{departmentId}/absences', 1, absence],
  [
    'POST /api/departments/{departmentId}/absences/{id}/withdrawal',
    0,
    async () => {
      const sending = await absence();
      const { id } = (await send(sending)).body as { readonly id: string };
      return { ...sending, path: `${absencesPath}/${id}/withdrawal`, body: undefined };
    },
  ],
  ['POST /api/tasks/{taskId}/release', 1, () => inTask('food', 'release', 'koping-environment')],
  [
    'POST /api/tasks/{taskId}/supplement-requests',
    1,
    () =>
      inTask('alcohol', 'supplement-requests', 'koping-alcohol', {
        text: 'Mer behövs.',
        items: ['Avtal'],
        lastDay: day,
      }),
  ],
  [
    'POST /api/tasks/{taskId}/requests/{id}/extension',
    1,
    () => inTask('alcohol', `requests/${requests.supplement}/extension`, 'koping-alcohol', { lastDay: inDays(50) }),
  ],
  [
    'POST /api/cases/{caseId}/supplements/{id}',
    1,
    () => inCase(`supplements/${requests.supplement}`, { text: 'Här är det.' }),
  ],
  [
    'POST /api/tasks/{taskId}/hearings',
    1,
    () => inTask('food', 'hearings', 'koping-environment', { text: 'Läs och säg vad ni tycker.', lastDay: day }),
  ],
  [
    'POST /api/cases/{caseId}/hearings/{id}',
    1,
    () => inCase(`hearings/${requests.hearing}`, { text: 'Inget att tillägga.' }),
  ],
  [
    'POST /api/tasks/{taskId}/requests/{id}/withdrawal',
    1,
    async () => {
      const asked = await inTask('sign', 'hearings', 'koping-building', { text: 'Säg vad ni tycker.', lastDay: day });
      const { request } = (await send(asked)).body as { request: string };
      return inTask('sign', `requests/${request}/withdrawal`, 'koping-building');
    },
  ],
  [
    'POST /api/tasks/{taskId}/requests/{id}/items-withdrawal',
    1,
    async () => {
      const asks = { text: 'Mer behövs.', items: ['Ritning'], lastDay: day };
      const asked = await inTask('sign', 'supplement-requests', 'koping-building', asks);
      const { request } = (await send(asked)).body as { request: string };
      return inTask('sign', `requests/${request}/items-withdrawal`, 'koping-building', { item: 0 });
    },
  ],
  [
    'POST /api/tasks/{taskId}/opinion',
    1,
    () => inTask('rescue', 'opinion', 'rescue-malardalen', { stance: 'no-objection', text: 'Inget att invända.' }),
  ],
  [
    'POST /api/tasks/{taskId}/decision-preview',
    0,
    () => inTask('food', 'decision-preview', 'koping-environment', decision),
  ],
  ['POST /api/tasks/{taskId}/decision', 1, () => inTask('food', 'decision', 'koping-environment', decision)],
  [
    'POST /api/cases/{caseId}/choices',
    1,
    async () => {
      await c.decide('koping-land', tasks.land ?? '', { outcome: 'refused' });
      await c.decide('police', tasks.place ?? '', { outcome: 'refused', hearingException: 'Kommunen har avstyrkt.' });
      await eventually('the choice is offered', async () => (await c.caseOf(session)).choices.length === 1);
      return inCase('choices', { permit: 'alcohol-licence', prerequisite: 'public-place', choice: 'go-on' });
    },
  ],
  [
    'POST /api/tasks/{taskId}/extend-clock',
    1,
    async () => inTask('sign', 'extend-clock', 'koping-building', { reasons: 'Grannarna hörs.' }),
  ],
  [
    'POST /api/cases/{caseId}/permits/{id}/messages',
    1,
    () => inCase('permits/sign-permit/messages', { text: 'Vi flyttar in en vecka senare.' }),
  ],
  [
    'POST /api/cases/{caseId}/permits/{id}/papers',
    1,
    async () => {
      const owner = { caseId: of.caseId, token: session.token, request: 'sign-permit' };
      const file = { name: 'skylt.pdf', type: 'application/pdf', content: pdf };
      const { id } = await sendFile(c, file, owner);
      return inCase('permits/sign-permit/papers', { files: [{ id, name: file.name, size: pdf.length }] });
    },
  ],
  ['POST /api/cases/{caseId}/withdrawals', 1, () => inCase('withdrawals', { permit: 'sign-permit' })],
  [
    'POST /api/tasks/{taskId}/resolution',
    1,
    async () => {
      await running.machine.invoke('events/record-mail-event', {
        detail: {
          eventType: 'Bounce',
          mail: {
            messageId: 'm',
            tags: { caseId: [of.caseId], cause: [Buffer.from('receipt').toString('base64url')] },
          },
        },
      });
      const [followUp] = (await c.inbox('coordinator-koping')).filter((t) => t.caseId === of.caseId);
      tasks.followUp = followUp?.taskId ?? '';
      return inTask('followUp', 'resolution', 'coordinator-koping', { note: 'Ringde och rättade.' });
    },
  ],
  [
    'POST /api/cases/{caseId}/access-renewals',
    1,
    async () => {
      session = await c.session(of.accessUrl);
      return inCase('access-renewals');
    },
  ],
  [
    'POST /api/cases/{caseId}/contact',
    1,
    async () => ({
      path: `/api/cases/${of.caseId}/contact`,
      token: await tokenOf('coordinator-koping'),
      body: { email: 'ratt@exempel.example', reason: 'Ringde och frågade.' },
    }),
  ],
  [
    'POST /api/access-links',
    1,
    async () => {
      const { form } = await cafeForm(c, 'koping');
      const { reference } = (await c.submit(form)).body;
      return { path: '/api/access-links', body: { email: form.applicant.email, reference } };
    },
  ],
];

const planned = { municipality: 'koping', event: 'open-restaurant', answers: cafe };
const decision = { outcome: 'granted', motivation: 'Underlaget räcker.', legalBasis: 'LIVSFS 2022:8' };
const keyIn = (accessUrl: string) => {
  const [caseId, token] = (accessUrl.split('#')[1] ?? '').split('.');
  return { caseId, token };
};

/** What was made is in what a later call needs. */
async function remember(call: PostCall, sending: Sending, body: Record<string, string>): Promise<void> {
  if (call === 'POST /api/drafts') draft = body as never;
  if (call.endsWith('/supplement-requests')) requests.supplement = body.request ?? '';
  if (call === 'POST /api/tasks/{taskId}/hearings') requests.hearing = body.request ?? '';
  if (call !== 'POST /api/cases') return;
  of = body as never;
  session = await c.session(of.accessUrl);
  const named = [
    ['food', 'koping-environment', 'food-registration'],
    ['alcohol', 'koping-alcohol', 'alcohol-licence'],
    ['sign', 'koping-building', 'sign-permit'],
    ['land', 'koping-land', 'land-lease'],
    ['place', 'police', 'public-place'],
    ['rescue', 'rescue-malardalen', 'alcohol-licence'],
  ] as const;
  for (const [name, user, permit] of named) tasks[name] = (await c.task(user, of.caseId, permit)).taskId;
  expect(sending.key).toBeDefined();
}

test('every POST of the document is sent twice, and says what then happens', () => {
  // An act whose call is named as its folder is sent again by its own examples (tests/domain/acts.test.ts).
  const byExamples = acts.filter(({ path, name }) => path.endsWith(`/${name}`)).map(({ path }) => `POST ${path}`);
  const sent = calls.map(([call]) => call as string);
  expect(posts.filter((call) => !sent.includes(call) && !byExamples.includes(call))).toEqual([]);
  expect(sent.filter((call) => !posts.includes(call))).toEqual([]);
  expect(Object.keys(sentAgain).sort()).toEqual([...posts].sort());
});

describe('sent twice at once, and again when its answer was lost', () => {
  test.each(calls)('%s', async (call, makes, prepare) => {
    const sending = await prepare();
    const before = await made();
    const [first, second] = await Promise.all([send(sending), send(sending)]);
    const works = [200, 201, 202];
    const endsItsSession = call.endsWith('/access-renewals');
    expect([first.status, second.status].some((status) => works.includes(status))).toBe(true);
    if (!endsItsSession) expect(second.status, JSON.stringify(second.body)).toBe(first.status);
    // A link is made after the answer.
    if (makes > 0) await eventually('it is made', async () => (await made()).length >= before.length + makes);
    const after = await made();
    expect(after.filter((one) => !before.includes(one))).toHaveLength(makes);

    const again = await send(sending);
    expect(again.status).toBe(endsItsSession ? 401 : first.status);
    expect(await made()).toEqual(after);
    const { by } = sentAgain[call];
    if (by !== 'nothing' && !endsItsSession) expect(sameness(again.body)).toEqual(sameness(first.body));
    await remember(call, sending, again.body as never);
  });
});

/** An answer without what says that it is a second one, or is good for one upload only. */
const sameness = ({ repeated: _again, upload: _form, ...rest }: Record<string, unknown>) => rest;

describe('the same key for something else', () => {
  test.each(posts.filter((post) => isPost(post as never) && sentAgain[post as PostCall].by === 'key'))(
    '%s is refused and makes nothing',
    async (post) => {
      const prepare = calls.find(([call]) => call === post)?.[2];
      const sending = await (prepare?.() as Promise<Sending>);
      expect((await send(sending)).status).toBe(201);
      const before = await made();
      const other: Record<string, unknown> = { ...(sending.body as Record<string, unknown>) };
      if (post === 'POST /api/drafts') other.event = 'hairdresser';
      if (post === 'POST /api/attachments') other.sha256 = `${'b'.repeat(43)}=`;
      if (post === 'POST /api/cases') other.business = { ...(other.business as object), name: 'Annat AB' };
      expect(await send({ ...sending, body: other })).toMatchObject({ status: 422, body: { code: 'key-reused' } });
      expect(await send({ ...sending, key: 'short' })).toMatchObject({ status: 400, body: { code: 'key-needed' } });
      expect(await made()).toEqual(before);
    },
  );

  test('a draft that somebody has gone on with is no longer handed out for its key', async () => {
    const sending = { path: '/api/drafts', key: randomUUID(), body: {} };
    const { id, token } = (await send(sending)).body as Record<string, string>;
    const saved = await c.call('PUT', `/api/drafts/${id}`, {
      token: token ?? '',
      body: { event: 'hairdresser' },
      headers: { 'If-Match': '"1"' },
    });
    expect(saved.status).toBe(200);
    expect(await send(sending)).toMatchObject({ status: 422, body: { code: 'key-reused' } });
  });
});

test('an act sent again with the version it was first sent with is the same act, and another’s is not', async () => {
  const { form } = await cafeForm(c, 'koping');
  const { caseId } = (await c.submit(form)).body;
  const { taskId } = await c.task('koping-building', caseId, 'sign-permit');
  const act = async (user: string, name: string, body?: unknown) =>
    c.call('POST', `/api/tasks/${taskId}/${name}`, {
      token: await c.staff(user),
      body,
      headers: { 'If-Match': '"1"' },
    });
  for (let i = 0; i < 2; i++) expect((await act('koping-building', 'decision', decision)).status).toBe(201);
  expect((await act('koping-building-2', 'decision', decision)).status).toBe(409);
  expect((await act('koping-building', 'decision', { ...decision, motivation: 'Ett annat skäl.' })).status).toBe(409);
});
