import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiRoutes } from '#domain/api/calls.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { type Client, eventually, type Reply } from '../e2e/client.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

interface ProblemBody {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly { pointer: string; message: string }[];
}

let running: TestMachine;
let c: Client;
beforeAll(async () => {
  running = await startTestMachine();
  c = running.client;
});
afterAll(() => running.stop());

const problem = (reply: Reply<unknown>) => {
  expect(reply.headers.get('content-type')).toBe('application/problem+json');
  return { status: reply.status, ...(reply.body as ProblemBody) };
};
const pointers = (reply: Reply<unknown>) => (reply.body as ProblemBody).errors?.map((e) => e.pointer);

describe('a bad application is refused with pointers, and the draft stays', () => {
  test.each([
    ['a missing field', (f: Form) => ({ ...f, applicant: { ...f.applicant, email: undefined } }), ['/applicant/email']],
    [
      'a wrong type',
      (f: Form) => ({ ...f, requirements: { ...f.requirements, floor_area: 'stor' } }),
      ['/requirements/floor_area'],
    ],
    [
      'a foreign key in the answers',
      (f: Form) => ({ ...f, answers: { ...f.answers, is_admin: true } }),
      ['/answers/is_admin'],
    ],
    [
      'a foreign key in the form',
      (f: Form) => ({ ...f, requirements: { ...f.requirements, role: 'x' } }),
      ['/requirements/role'],
    ],
    ['a foreign key beside it', (f: Form) => ({ ...f, reference: 'KOP-2020-00001' }), ['/reference']],
    ['an unknown event', (f: Form) => ({ ...f, event: 'open-moon-base', answers: {} }), ['/event']],
    ['an unknown municipality', (f: Form) => ({ ...f, municipality: 'atlantis' }), ['/municipality']],
    [
      'a wrong organisation number',
      (f: Form) => ({ ...f, business: { ...f.business, organisationNumber: '556036-0794' } }),
      ['/business/organisationNumber'],
    ],
    ['an answer of the wrong type', (f: Form) => ({ ...f, answers: { ...f.answers, sign: 3 } }), ['/answers/sign']],
  ])('%s', async (_name, spoil, expected) => {
    const { form } = await submitCafe(c, 'koping');
    const draft = await c.call<{ id: string; token: string }>('POST', '/api/drafts', {
      body: { answers: form.answers },
    });
    const refused = await c.submit(spoil(form));
    expect(problem(refused).status).toBe(422);
    expect(pointers(refused)).toEqual(expected);
    const kept = await c.call('GET', `/api/drafts/${draft.body.id}`, { token: draft.body.token });
    expect(kept.body).toEqual({ answers: form.answers });
  });
  type Form = Awaited<ReturnType<typeof submitCafe>>['form'];

  test('not JSON, not an object, and the wrong content type', async () => {
    const headers = { 'Idempotency-Key': randomUUID() };
    expect(problem(await c.call('POST', '/api/cases', { raw: '{"municipality":', headers })).status).toBe(400);
    expect(problem(await c.call('POST', '/api/cases', { raw: '[1]', headers })).status).toBe(422);
    expect(
      problem(await c.call('POST', '/api/cases', { raw: 'a=b', headers: { ...headers, 'Content-Type': 'text/plain' } }))
        .status,
    ).toBe(415);
  });

  test('a body of a megabyte', async () => {
    const reply = await c.call('POST', '/api/drafts', { body: { event: 'x'.repeat(1_000_000) } });
    expect(problem(reply)).toMatchObject({ status: 413, code: 'too-large' });
  });

  test('every field that is wrong is named at once, in the caller’s language', async () => {
    const reply = await c.call('POST', '/api/cases', {
      body: { municipality: 'koping' },
      headers: { 'Idempotency-Key': randomUUID(), 'Accept-Language': 'en' },
    });
    expect(problem(reply)).toMatchObject({
      title: 'Something needs correcting',
      errors: [
        { pointer: '/event' },
        { pointer: '/answers' },
        { pointer: '/applicant' },
        { pointer: '/business' },
        { pointer: '/requirements' },
      ],
    });
    expect((reply.body as unknown as ProblemBody).errors?.[0]?.message).toBe('Fill this in.');
  });
});

describe('an idempotency key', () => {
  test('gives the same case twice, also when sent at once', async () => {
    const key = randomUUID();
    const { form } = await submitCafe(c, 'koping');
    const sent = await Promise.all([c.submit(form, key), c.submit(form, key), c.submit(form, key)]);
    expect(new Set(sent.map((s) => s.body.caseId)).size).toBe(1);
    expect(new Set(sent.map((s) => s.body.reference)).size).toBe(1);
    expect((await c.submit(form, key)).body.reference).toBe(sent[0]?.body.reference);
  });
  test('is refused for another application, and must be there', async () => {
    const key = randomUUID();
    const { form } = await submitCafe(c, 'koping');
    await c.submit(form, key);
    expect(problem(await c.submit({ ...form, business: { ...form.business, name: 'Annat AB' } }, key)).code).toBe(
      'key-reused',
    );
    expect(problem(await c.call('POST', '/api/cases', { body: form })).code).toBe('key-needed');
  });
});

describe('a decision', () => {
  test('without motivation, by another department, twice, or on a stale reading is refused and nothing is stored', async () => {
    const { submitted } = await submitCafe(c, 'koping');
    const session = await c.session(submitted.body.accessUrl);
    const { taskId } = await c.task('koping-environment', submitted.body.caseId, 'food-registration');
    const path = `/api/tasks/${taskId}/decision`;
    const token = await c.staff('koping-environment');
    const good = { outcome: 'granted', motivation: 'Komplett.', legalBasis: 'LIVSFS 2022:8' };
    const food = async () => (await c.caseOf(session)).permits.find((p) => p.id === 'food-registration')?.decision;

    const empty = await c.call('POST', path, { token, body: { ...good, motivation: '  ' } });
    expect(problem(empty)).toMatchObject({
      status: 422,
      errors: [{ pointer: '/motivation', message: 'Fyll i det här.' }],
    });
    const dot = await c.call('POST', path, { token, body: { ...good, motivation: '.' } });
    expect(problem(dot)).toMatchObject({ status: 422, errors: [{ pointer: '/motivation' }] });
    const otherKind = await c.call('POST', path, { token, body: { ...good, outcome: 'granted-with-conditions' } });
    expect(problem(otherKind)).toMatchObject({ status: 422, errors: [{ pointer: '/outcome' }] });
    const noGround = await c.call('POST', path, { token, body: { ...good, outcome: 'closed' } });
    expect(problem(noGround)).toMatchObject({ status: 422, errors: [{ pointer: '/ground' }] });
    const foreign = await c.call('POST', path, {
      token: await c.staff('koping-building'),
      body: good,
      headers: { 'Accept-Language': 'en' },
    });
    expect(problem(foreign)).toMatchObject({ status: 403, title: 'You are not allowed to do this' });
    expect(problem(await c.call('POST', path, { token: await c.staff('coordinator-koping'), body: good })).status).toBe(
      403,
    );
    await c.call('POST', `/api/tasks/${taskId}/claim`, { token });
    const stale = await c.call('POST', path, { token, body: good, headers: { 'If-Match': '"1"' } });
    expect(problem(stale)).toMatchObject({ status: 412, code: 'stale' });
    expect(await food()).toBeUndefined();

    const page = await c.call('GET', `/api/tasks/${taskId}`, { token });
    expect(
      (await c.call('POST', path, { token, body: good, headers: { 'If-Match': page.headers.get('etag') ?? '' } }))
        .status,
    ).toBe(201);
    expect(problem(await c.call('POST', path, { token, body: { ...good, outcome: 'refused' } }))).toMatchObject({
      status: 409,
      code: 'already-done',
    });
    expect((await food())?.outcome).toBe('granted');
  });

  test('made by several at once is stored once', async () => {
    const { submitted } = await submitCafe(c, 'koping');
    const { taskId } = await c.task('koping-building', submitted.body.caseId, 'sign-permit');
    const all = await Promise.all(Array.from({ length: 8 }, () => c.decide('koping-building', taskId)));
    expect(new Set(all.map((r) => r.status))).toEqual(new Set([201]));
    const page = await c.taskPage('koping-building', taskId);
    expect(page.case.timeline.filter((entry) => entry.type === 'decided')).toHaveLength(1);
  });

  test('can be claimed, which the inbox shows, and released', async () => {
    const { submitted } = await submitCafe(c, 'arboga');
    const task = await c.task('vmmf', submitted.body.caseId, 'sign-permit');
    expect((await c.call('POST', `/api/tasks/${task.taskId}/claim`, { token: await c.staff('vmmf') })).status).toBe(
      201,
    );
    expect((await c.inbox('vmmf')).find((t) => t.taskId === task.taskId)).toMatchObject({
      claimedBy: expect.stringContaining('Handläggare'),
    });
    expect((await c.call('POST', `/api/tasks/${task.taskId}/release`, { token: await c.staff('vmmf') })).status).toBe(
      201,
    );
  });
});

describe('nobody gets in without the right to', () => {
  test('every staff call needs a token of ours', async () => {
    const calls = apiRoutes.filter((r) => r.function === 'workbench');
    expect(calls.length).toBeGreaterThan(5);
    for (const { method, path } of calls) {
      const address = path.replace(/\{\w+\}/g, 'x');
      expect((await c.call(method, address)).status, path).toBe(401);
      expect((await c.call(method, address, { token: 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.' })).status, path).toBe(401);
    }
  });

  test('an applicant’s session opens its own case only', async () => {
    const one = await submitCafe(c, 'koping');
    const other = await submitCafe(c, 'koping');
    const session = await c.session(one.submitted.body.accessUrl);
    const read = (caseId: string, token?: string) =>
      c.call('GET', `/api/cases/${caseId}`, token === undefined ? {} : { token });
    expect((await read(session.caseId, session.token)).status).toBe(200);
    for (const reply of [
      await read(other.submitted.body.caseId, session.token),
      await read(session.caseId),
      await read(session.caseId, 'wrong'),
      await read('f'.repeat(32), session.token),
    ]) {
      expect(problem(reply)).toMatchObject({ status: 401, code: 'not-signed-in' });
    }
    expect(
      problem(await c.call('POST', '/api/sessions', { body: { caseId: session.caseId, token: 'guess' } })).status,
    ).toBe(401);
  });

  test('staff read a case they take part in, and no other', async () => {
    const { submitted } = await submitCafe(c, 'koping');
    const { caseId } = submitted.body;
    await c.task('koping-alcohol', caseId, 'alcohol-licence');
    const status = async (user: string) =>
      (await c.call('GET', `/api/cases/${caseId}`, { token: await c.staff(user) })).status;
    expect(await status('koping-alcohol')).toBe(200);
    expect(await status('coordinator-koping')).toBe(200);
    expect(await status('arboga-alcohol')).toBe(403);
    expect(await status('coordinator-arboga')).toBe(403);
  });

  test('a coordinator lists the cases of the municipality, and of no other', async () => {
    const { submitted } = await submitCafe(c, 'kungsor');
    const token = await c.staff('coordinator-kungsor');
    const list = await c.call<{ cases: { reference: string }[] }>('GET', '/api/cases?municipality=kungsor', { token });
    expect(list.body.cases.map((x) => x.reference)).toContain(submitted.body.reference);
    const found = await c.call<{ cases: unknown[] }>(
      'GET',
      `/api/cases?municipality=kungsor&q=${submitted.body.reference}`,
      { token },
    );
    expect(found.body.cases).toEqual([{ caseId: submitted.body.caseId, reference: submitted.body.reference }]);
    expect((await c.call('GET', '/api/cases?municipality=koping', { token })).status).toBe(403);
  });

  test('asking for a link tells nothing, and mails the right person only', async () => {
    const { submitted, form } = await submitCafe(c, 'koping');
    const { reference } = submitted.body;
    const ask = (email: string, ref = reference) =>
      c.call('POST', '/api/access-links', { body: { email, reference: ref } });
    const replies = [
      await ask('nagon@annan.example'),
      await ask(form.applicant.email, 'KOP-2020-99999'),
      await ask(form.applicant.email),
    ];
    expect(replies.map((r) => [r.status, r.body])).toEqual(replies.map(() => [202, { sent: 'if-known' }]));
    const links = () => c.mailsTelling(reference, 'Här är länken till ert ärende');
    await eventually('the link is mailed', async () => (await links()).length > 0);
    expect(await links()).toHaveLength(1);
    const link = /(http\S+#\S+)/.exec((await links())[0]?.text ?? '')?.[1] ?? '';
    expect((await c.caseOf(await c.session(link))).reference).toBe(reference);
  });
});

test('a made-up cursor or address is no fault of ours', async () => {
  const token = await c.staff('koping-building');
  const inbox = await c.call<{ cursor?: string }>('GET', '/api/departments/koping-alcohol/tasks?limit=1', {
    token: await c.staff('koping-alcohol'),
  });
  const nested = `${'['.repeat(1000)}${']'.repeat(1000)}`;
  const cursors = [
    'x',
    inbox.body.cursor ?? 'of another list',
    Buffer.from(nested).toString('base64url'),
    Buffer.from('["CASE#1",1e300,"department#koping-building","0"]').toString('base64url'),
    Buffer.from('["CASE#1","x","department#police","0"]').toString('base64url'),
    'x'.repeat(5000),
    Buffer.from('{"pk":"CASE#1"}').toString('base64url'),
    Buffer.from('{"pk":"CASE#1","sk":"x","inbox":"department#police","inboxSort":"0"}').toString('base64url'),
  ];
  for (const cursor of cursors) {
    const reply = await c.call('GET', `/api/departments/koping-building/tasks?cursor=${cursor}`, { token });
    expect(problem(reply), cursor).toMatchObject({ status: 422, errors: [{ pointer: '?cursor' }] });
  }
  for (const path of [
    '/api/tasks/%E0%A4%A',
    '/api/tasks/%2525',
    '/api/tasks/..%2F..',
    '/api/tasks/a.b',
    '/api/drafts/%00',
    `/api/drafts/${'a'.repeat(2000)}`,
    `/api/tasks/${'a'.repeat(2000)}`,
    `/api/attachments/${'a'.repeat(2000)}`,
    `/api/cases/${'a'.repeat(2000)}`,
  ]) {
    expect((await c.call('GET', path, { token })).status, path).toBe(404);
  }
});

test('the OpenAPI document describes every call', async () => {
  const { body } = await c.call<{ openapi: string; paths: Record<string, Record<string, unknown>> }>(
    'GET',
    '/api/openapi.json',
  );
  expect(body.openapi).toBe('3.1.0');
  for (const { method, path } of apiRoutes)
    expect(body.paths[path]?.[method.toLowerCase()], `${method} ${path}`).toBeDefined();
});
