import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask } from '#client/call.ts';
import { request } from '#client/request.ts';
import { ApiProblem, call, callForAnswer } from '../../web/shared/api.ts';

/** What was sent, and what is to come back. */
let sent: { address: string; init: RequestInit }[] = [];
let answers: (Response | Error)[] = [];
const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

beforeEach(() => {
  sent = [];
  answers = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    sent.push({ address, init });
    const next = answers.shift() ?? json({});
    if (next instanceof Error) throw next;
    return next;
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('a call', () => {
  test('goes to its address, each part of it written so that it stays one part', async () => {
    await ask('GET /api/tasks/{taskId}', { origin: 'https://a.example', path: { taskId: 'a.b/ö' }, token: 'secret' });
    await ask('GET /api/departments/{departmentId}/tasks', {
      path: { departmentId: 'koping-environment' },
      query: { limit: 100, cursor: undefined, kind: 'review' },
    });
    expect(sent.map(({ address }) => address)).toEqual([
      'https://a.example/api/tasks/a.b%2F%C3%B6',
      '/api/departments/koping-environment/tasks?limit=100&kind=review',
    ]);
    expect(sent[0]?.init).toMatchObject({ method: 'GET', headers: { Authorization: 'Bearer secret' } });
    expect(sent[0]?.init.body).toBeUndefined();
  });

  test('sends its body as JSON, and gives a refusal back as it is', async () => {
    answers = [json({ code: 'not-signed-in', title: 'Sign in' }, 401)];
    const heard = await ask('POST /api/sessions', { body: { caseId: 'c', token: 't' } });
    expect(sent[0]?.init).toMatchObject({
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"caseId":"c","token":"t"}',
    });
    expect(heard).toMatchObject({ ok: false, status: 401, body: { code: 'not-signed-in' } });
  });

  test('reads JSON and PDF, and nothing else', async () => {
    const pdf = new Response('%PDF', { headers: { 'Content-Type': 'application/pdf' } });
    answers = [pdf, new Response('<html>', { headers: { 'Content-Type': 'text/html' } }), json('broken')];
    const receipt = await ask('GET /api/cases/{caseId}/receipt', { path: { caseId: 'c' } });
    expect(receipt.ok && (await receipt.body.text())).toBe('%PDF');
    expect((await request('GET', '/')).body).toBeUndefined();
  });

  test('is held to its description by the compiler', () => {
    const never = async () => {
      // @ts-expect-error there is no such call
      await ask('GET /api/case/{caseId}', { path: { caseId: 'c' } });
      // @ts-expect-error which case?
      await ask('GET /api/cases/{caseId}', {});
      // @ts-expect-error what is sent with it?
      await ask('POST /api/sessions', {});
      // @ts-expect-error it takes no such field
      await ask('POST /api/sessions', { body: { caseId: 'c', token: 't', more: true } });
      // @ts-expect-error it takes no body
      await ask('GET /api/guide', { body: {} });
      // @ts-expect-error there is no such kind
      await ask('GET /api/departments/{departmentId}/tasks', { path: { departmentId: 'd' }, query: { kind: 'other' } });
      const path = { taskId: 't' };
      // @ts-expect-error there is no such stance
      await call('POST /api/tasks/{taskId}/opinion', { language: 'sv', path, body: { stance: 'yes', text: '' } });
      // @ts-expect-error it answers no such field
      (await call('POST /api/sessions', { language: 'sv', body: { caseId: 'c', token: 't' } })).secret;
    };
    expect(never).toBeTypeOf('function');
  });
});

test('the client takes types of the API and nothing else: no schema and no rule comes into a page by it', () => {
  const folder = new URL('../../client/', import.meta.url);
  const sources = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const imports = sources.flatMap((source) => source.match(/^import .*'#domain.*$/gm) ?? []);
  expect(imports.length).toBeGreaterThan(0);
  expect(imports.filter((line) => !line.startsWith('import type '))).toEqual([]);
});

describe('a page that calls', () => {
  const asked = () => call('GET /api/guide', { language: 'en' });

  test('says its language, cleans what was pasted, waits 35 seconds, and hears the version', async () => {
    answers = [json({ id: 'd', token: 't', resumeUrl: 'u' }, 201, { ETag: '"1"' })];
    const made = await callForAnswer('POST /api/drafts', { language: 'sv', body: { event: 'open\u0000' } });
    expect(made.etag).toBe('"1"');
    expect(made.value.token).toBe('t');
    expect(sent[0]?.init.headers).toMatchObject({ 'Accept-Language': 'sv' });
    expect(sent[0]?.init.body).toBe('{"event":"open"}');
    expect(sent[0]?.init.signal).toBeInstanceOf(AbortSignal);
  });

  test('tells a refusal in the API’s words, and what nobody said in its own', async () => {
    answers = [
      json(
        { title: 'Gone', detail: 'Start anew.', code: 'draft-gone', errors: [{ pointer: '/a', message: 'b' }] },
        404,
      ),
      json({ message: 'Too many' }, 429),
      new Response('<html>', { status: 502 }),
      new TypeError('offline'),
    ];
    const problems: ApiProblem[] = [];
    for (let i = 0; i < 4; i++) await asked().catch((problem: ApiProblem) => problems.push(problem));
    expect(problems.every((problem) => problem instanceof ApiProblem)).toBe(true);
    expect(problems.map(({ status, message, code }) => [status, message, code])).toEqual([
      [404, 'Gone', 'draft-gone'],
      [429, 'Too many calls at once', ''],
      [502, 'Something went wrong on our side', ''],
      [0, 'We cannot reach the service', ''],
    ]);
    expect(problems[0]?.errors).toEqual([{ pointer: '/a', message: 'b' }]);
  });
});
