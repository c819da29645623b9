import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiRoutes } from '#domain/api/calls.ts';
import { announcedName } from '#domain/fields/files.ts';
import { cafe } from '#local/sample-cafe.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import type { Client, Reply } from '../e2e/client.ts';
import { announce, pdf, sendFile, startDraft } from '../e2e/files.ts';
import { hostileJson, inheritedNames } from '../support/hostile.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

interface ProblemBody {
  readonly code: string;
  readonly errors?: readonly { pointer: string; message: string }[];
}

let running: TestMachine;
let c: Client;
let form: Awaited<ReturnType<typeof submitCafe>>['form'];
let session: { caseId: string; token: string };
let taskId: string;
let officer: string;
let coordinator: string;
let draft: { id: string; token: string };
let file: string;
beforeAll(async () => {
  running = await startTestMachine();
  c = running.client;
  const made = await submitCafe(c, 'koping');
  form = made.form;
  session = await c.session(made.submitted.body.accessUrl);
  taskId = (await c.task('koping-environment', session.caseId, 'food-registration')).taskId;
  officer = await c.staff('koping-environment');
  coordinator = await c.staff('coordinator-koping');
  const sent = await sendFile(c, { name: 'a.pdf', type: 'application/pdf', content: pdf });
  draft = sent.of;
  file = sent.id;
}, 300_000);
afterAll(() => running.stop());

const said = (reply: Reply<unknown>) => {
  const { code, errors } = reply.body as ProblemBody;
  return { status: reply.status, code, pointers: errors?.map((e) => e.pointer) };
};
const plan = (body: unknown) => c.call('POST', '/api/guide/plan', { body });
const submit = (body: unknown, key: string = randomUUID()) =>
  c.call('POST', '/api/cases', { body, headers: { 'Idempotency-Key': key } });

/** Who may make a call, and a body that it takes. */
const valid = (): Readonly<Record<string, { token?: string; body?: Record<string, unknown> }>> => ({
  'POST /api/guide/plan': { body: { municipality: 'koping', event: 'open-restaurant', answers: cafe } },
  'POST /api/cases': { body: form },
  'POST /api/cases/{caseId}/supplements/{id}': { token: session.token, body: { text: 'Här är den.' } },
  'POST /api/cases/{caseId}/hearings/{id}': { token: session.token, body: { text: 'Vi har inget att tillägga.' } },
  'POST /api/cases/{caseId}/permits/{id}/messages': { token: session.token, body: { text: 'Vi flyttar in senare.' } },
  'POST /api/cases/{caseId}/permits/{id}/papers': {
    token: session.token,
    body: { text: 'Här är den.', files: [{ id: 'f'.repeat(32), name: 'skylt.pdf', size: 1 }] },
  },
  'POST /api/cases/{caseId}/withdrawals': { token: session.token, body: { permit: 'none' } },
  'POST /api/cases/{caseId}/choices': {
    token: session.token,
    body: { permit: 'none', prerequisite: 'none', choice: 'go-on' },
  },
  'POST /api/companies': { body: { organisationNumber: '556036-0793' } },
  'POST /api/attachments': {
    token: draft.token,
    body: { draft: draft.id, name: 'a.pdf', type: 'application/pdf', size: 10, sha256: `${'A'.repeat(43)}=` },
  },
  'POST /api/drafts': { body: { answers: cafe, requirements: { food_volume: '1' } } },
  'PUT /api/drafts/{id}': { token: draft.token, body: { answers: cafe, requirements: { food_volume: '1' } } },
  'POST /api/sessions': { body: { caseId: session.caseId, token: 'guess' } },
  'POST /api/access-links': { body: { email: 'sokande@exempel.example', reference: 'KOP-2026-00001' } },
  'POST /api/tasks/{taskId}/decision': {
    token: officer,
    body: { outcome: 'granted', motivation: 'Kraven är uppfyllda.', legalBasis: 'Lag', conditions: [] },
  },
  'POST /api/tasks/{taskId}/decision-preview': {
    token: officer,
    body: { outcome: 'granted', motivation: 'Kraven är uppfyllda.', legalBasis: 'Lag', conditions: [] },
  },
  'POST /api/tasks/{taskId}/opinion': { token: officer, body: { stance: 'objection', text: 'Vi invänder.' } },
  'POST /api/tasks/{taskId}/supplement-requests': {
    token: officer,
    body: { text: 'Skicka ritningen.', items: ['Ritning'], lastDay: '2027-01-01' },
  },
  'POST /api/tasks/{taskId}/hearings': { token: officer, body: { text: 'Läs förslaget.', lastDay: '2027-01-01' } },
  'PUT /api/tasks/{taskId}/draft': {
    token: officer,
    body: { content: { decision: { motivation: 'Kraven är', conditions: ['Ett'] } } },
  },
  'POST /api/tasks/{taskId}/resolution': { token: officer, body: { note: 'Löst.' } },
});

const address = (path: string) =>
  path
    .replace('{caseId}', session.caseId)
    .replace('{taskId}', encodeURIComponent(taskId))
    .replace('{departmentId}', 'koping-environment')
    .replace('{id}', path.includes('drafts') ? draft.id : path.includes('attachments') ? file : 'none');

/** A body with a hostile value in place of one of its own, at any depth, or of the whole. */
function spoilt(body: unknown, where: number, value: string): string {
  const places: (readonly string[])[] = [[]];
  const visit = (part: unknown, path: readonly string[]) => {
    if (typeof part !== 'object' || part === null) return;
    for (const [name, inside] of Object.entries(part)) {
      places.push([...path, name]);
      visit(inside, [...path, name]);
    }
    places.push([...path, 'constructor']);
  };
  visit(body, []);
  const chosen = places[where % places.length] ?? [];
  const copy = structuredClone(body) as Record<string, unknown>;
  let at: Record<string, unknown> = copy;
  for (const name of chosen.slice(0, -1)) at = at[name] as Record<string, unknown>;
  const last = chosen.at(-1);
  if (last === undefined) return value;
  at[last] = '\u0001';
  return JSON.stringify(copy).replace('"\\u0001"', () => value);
}

test('no call answers a hostile body with a fault of ours', { timeout: 600_000 }, async () => {
  const bodies = valid();
  const calls = apiRoutes.filter(({ method, path }) => bodies[`${method} ${path}`]);
  expect(calls.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(Object.keys(bodies).sort());
  await fc.assert(
    fc.asyncProperty(fc.nat(10_000), fc.nat(10_000), fc.constantFrom(...hostileJson), async (call, where, value) => {
      const { method, path } = calls[call % calls.length] as (typeof calls)[number];
      const { token, body } = bodies[`${method} ${path}`] ?? {};
      const reply = await c.call(method, address(path), {
        raw: spoilt(body, where, value),
        headers: { 'Idempotency-Key': randomUUID() },
        ...(token !== undefined && { token }),
      });
      expect(reply.status, `${method} ${path}`).toBeLessThan(500);
      if (reply.status >= 400) expect(reply.headers.get('content-type')).toBe('application/problem+json');
    }),
    { numRuns: 600 },
  );
  expect((await c.call('GET', '/api/health')).status).toBe(200);
});

describe('names that every object knows are not found', () => {
  test('as a municipality, an event or a question', async () => {
    for (const name of inheritedNames) {
      const input = { municipality: 'koping', event: 'open-restaurant', answers: {} };
      expect(said(await plan({ ...input, municipality: name })), name).toMatchObject({
        status: 422,
        code: 'unknown-municipality',
      });
      expect(said(await plan({ ...input, event: name })), name).toMatchObject({ status: 422, code: 'unknown-event' });
      if (name === '__proto__') continue;
      expect(said(await plan({ ...input, answers: { [name]: true } })), name).toEqual({
        status: 422,
        code: 'invalid-input',
        pointers: [`/answers/${name}`],
      });
    }
  });
  test('as a field of the form, a permit, a type of file, a list or a kind of problem', async () => {
    for (const name of ['constructor', 'toString', 'valueOf', 'hasOwnProperty']) {
      const spoiltForm = { ...form, requirements: { ...form.requirements, [name]: 'x' } };
      expect(said(await submit(spoiltForm)).pointers, name).toEqual([`/requirements/${name}`]);
      const withdrawn = await c.call('POST', `/api/cases/${session.caseId}/withdrawals`, {
        token: session.token,
        body: { permit: name },
      });
      expect(said(withdrawn), name).toMatchObject({ status: 404 });
      const announced = await announce(c, draft, { name: 'a.pdf', type: name, content: pdf });
      expect(said(announced), name).toMatchObject({ status: 422, pointers: ['/type'] });
      const inbox = await c.call('GET', `/api/departments/${name}/tasks`, { token: officer });
      expect(said(inbox), name).toMatchObject({ status: 403 });
      const cases = await c.call('GET', `/api/cases?municipality=${name}`, { token: coordinator });
      expect(said(cases), name).toMatchObject({ status: 403 });
      expect(said(await c.call('GET', `/api/problems/${name}`)), name).toMatchObject({ status: 404 });
    }
  });
  test('because no list of definitions has a prototype', () => {
    const lists = Object.entries(catalogue).filter(
      ([name, list]) => name !== 'forming' && typeof list === 'object' && !Array.isArray(list),
    );
    expect(lists.length).toBe(8);
    const retired = Object.entries(catalogue.retired);
    expect(retired.length).toBe(6);
    for (const [name, list] of [...lists, ...retired]) expect(Object.getPrototypeOf(list), name).toBeNull();
  });
});

describe('a draft', () => {
  test('holds what the table holds, and refuses the rest with its place', async () => {
    const put = (raw: string) =>
      c.call('PUT', `/api/drafts/${draft.id}`, { token: draft.token, raw, headers: { 'If-Match': '"1"' } });
    const huge = await put('{"requirements":{"food_volume":1e+21}}');
    expect(said(huge)).toEqual({ status: 422, code: 'invalid-input', pointers: ['/requirements/food_volume'] });
    for (const number of ['1e999', '1e20', '1e300', '1e-200', '9007199254740993']) {
      expect(said(await put(`{"answers":{"build_weeks":${number}}}`)).pointers, number).toEqual([
        '/answers/build_weeks',
      ]);
    }
    const deep = `{"requirements":{"a":${'['.repeat(1000)}${']'.repeat(1000)}}}`;
    expect(said(await c.call('POST', '/api/drafts', { raw: deep })).status).toBe(422);
    const kept = {
      requirements: { food_volume: '1e+21', process_description: [{ id: file, name: 'a.pdf', size: 1 }] },
    };
    expect((await put(JSON.stringify(kept))).status).toBe(200);
    expect((await c.call('GET', `/api/drafts/${draft.id}`, { token: draft.token })).body).toEqual(kept);
  });
  test('is not started without a body', async () => {
    expect(said(await c.call('POST', '/api/drafts'))).toMatchObject({ status: 400, code: 'body-needed' });
  });
});

describe('what is handed in', () => {
  test('is stored in one way, however it was pasted', async () => {
    const reply = await submit({
      ...form,
      applicant: {
        ...form.applicant,
        name: '\u200bAnna\u00a0Ek',
        email: 'lars&anna@exempel.se ',
        phone: '0221–123 45',
      },
      business: { ...form.business, organisationNumber: '165560360793', postalCode: 'SE-731 30', city: 'Ko\u0308ping' },
      requirements: { ...form.requirements, property_designation: 'KÖPING\u00a0SÄTRA S:3' },
    });
    expect(reply.status).toBe(201);
    const { caseId } = reply.body as { caseId: string };
    const task = await c.task('koping-environment', caseId, 'food-registration');
    const page = await c.taskPage('koping-environment', task.taskId);
    const shown = JSON.stringify(page);
    for (const stored of [
      'Anna Ek',
      'lars&anna@exempel.se',
      '0221-123 45',
      '556036-0793',
      '731 30',
      'KÖPING SÄTRA S:3',
    ])
      expect(shown).toContain(stored);
    expect(shown).not.toContain('\u200b');
  });
  test.each([
    [
      'a name of nothing',
      (f: typeof form) => ({ ...f, business: { ...f.business, name: '\u200b\u200b' } }),
      '/business/name',
    ],
    [
      'an owner who is not born',
      (f: typeof form) => ({ ...f, business: { ...f.business, organisationNumber: '20310312-2390' } }),
      '/business/organisationNumber',
    ],
    [
      'an opening day in the past',
      (f: typeof form) => ({ ...f, requirements: { ...f.requirements, planned_opening_day: '1999-01-01' } }),
      '/requirements/planned_opening_day',
    ],
    [
      'an opening day that cannot be meant',
      (f: typeof form) => ({ ...f, requirements: { ...f.requirements, planned_opening_day: '9999-12-31' } }),
      '/requirements/planned_opening_day',
    ],
    [
      'a street for a property',
      (f: typeof form) => ({ ...f, requirements: { ...f.requirements, property_designation: 'Storgatan 1 lgh 1101' } }),
      '/requirements/property_designation',
    ],
  ])('with %s is refused', async (_what, spoil, pointer) => {
    expect(said(await submit(spoil(form)))).toMatchObject({ status: 422, pointers: [pointer] });
  });
  test('needs a key that can stand in a header', async () => {
    for (const key of ['short', 'k'.repeat(101), 'nyckel med mellanslag', '\u00e5'.repeat(20)]) {
      expect(said(await submit(form, key)), key).toMatchObject({ status: 400, code: 'key-needed' });
    }
  });
  test('has its files as they were checked, whatever the form calls them', async () => {
    const sent = await sendFile(c, { name: 'ritning.pdf', type: 'application/pdf', content: pdf });
    const renamed = { id: sent.id, name: 'faktura.exe', size: 999_999_999 };
    const reply = await submit({
      ...form,
      draft: { id: sent.of.id, token: sent.of.token },
      requirements: { ...form.requirements, serving_area_plan: [renamed] },
    });
    expect(reply.status).toBe(201);
    const { caseId, accessUrl } = reply.body as { caseId: string; accessUrl: string };
    const alcohol = await c.task('koping-alcohol', caseId, 'alcohol-licence');
    const page = await c.taskPage('koping-alcohol', alcohol.taskId);
    expect(page.given.find((g) => g.id === 'serving_area_plan')?.files).toEqual([
      { id: sent.id, name: 'ritning.pdf', size: pdf.length },
    ]);
    const applicant = await c.session(accessUrl);
    const { url } = (
      await c.call<{ url: string }>('GET', `/api/cases/${caseId}/attachments/${sent.id}`, { token: applicant.token })
    ).body;
    const fetched = await fetch(url);
    expect(fetched.headers.get('content-type')).toBe('application/pdf');
    expect(fetched.headers.get('content-disposition')).toBe('attachment; filename=ritning.pdf');
  });
});

test('a file whose long name was cut at an emoji reaches its department', async () => {
  const name = announcedName(`Planritning \u{1F3E0}${'a'.repeat(195)}.pdf`);
  const sent = await sendFile(c, { name, type: 'application/pdf', content: pdf });
  const reply = await submit({
    ...form,
    draft: { id: sent.of.id, token: sent.of.token },
    requirements: { ...form.requirements, process_description: [{ id: sent.id, name, size: pdf.length }] },
  });
  const { caseId, accessUrl } = reply.body as { caseId: string; accessUrl: string };
  await c.task('koping-environment', caseId, 'food-registration');
  const applicant = await c.session(accessUrl);
  expect(await c.fileOf(applicant, sent.id)).toEqual(pdf);
});

describe('a file is announced', () => {
  test.each(['ritning.pdf.exe', 'x.html', 'x.lnk', '../x.pdf', '\u202efdp.exe'])('not as %j', async (name) => {
    const announced = await announce(c, draft, { name, type: 'application/pdf', content: pdf });
    expect(said(announced)).toMatchObject({ status: 422, pointers: ['/name'] });
  });
  test('under another picture’s ending and gets its own; an office document is told to become a PDF', async () => {
    const { readFileSync } = await import('node:fs');
    const content = readFileSync('tests/fixtures/files/picture.webp');
    const picture = await sendFile(c, { name: 'karta.jpg', type: 'image/jpeg', content });
    expect(picture.result).toMatchObject({ state: 'clean', name: 'karta.webp' });
    const word = readFileSync('tests/fixtures/files/letter.docx');
    const letter = await sendFile(c, { name: 'brev.pdf', type: 'application/pdf', content: word });
    expect(letter.result).toMatchObject({
      state: 'rejected',
      reason: 'office',
      message: expect.stringContaining('PDF'),
    });
  });
});

describe('who may call is asked before what was sent', () => {
  test('of everybody whom a call is not for', async () => {
    const bodies = valid();
    for (const { method, path } of apiRoutes) {
      const token = bodies[`${method} ${path}`]?.token;
      if (token === undefined) continue;
      for (const stranger of [undefined, 'guess']) {
        const reply = await c.call(method, address(path), {
          raw: '{"nonsense":',
          ...(stranger !== undefined && { token: stranger }),
        });
        const known = path === '/api/attachments' && stranger !== undefined ? [400] : [401, 404];
        expect(known, `${method} ${path} ${stranger}`).toContain(reply.status);
      }
    }
    const foreign = await c.staff('arboga-alcohol');
    for (const act of ['decision', 'opinion', 'supplement-requests', 'hearings', 'resolution']) {
      const reply = await c.call('POST', `/api/tasks/${encodeURIComponent(taskId)}/${act}`, {
        token: foreign,
        body: {},
      });
      expect(said(reply), act).toMatchObject({ status: 403, code: 'forbidden' });
    }
    const theirs = { draft: draft.id, name: '', type: 'x' };
    const announced = await c.call('POST', '/api/attachments', { token: (await startDraft(c)).token, body: theirs });
    expect(announced.status).toBe(404);
  });
});

describe('a list', () => {
  const page = (query: string, user = 'police') =>
    c
      .staff(user)
      .then((token) =>
        c.call<{ tasks: { kind: string; due?: string }[]; cursor?: string }>(
          'GET',
          `/api/departments/${user}/tasks?${query}`,
          { token },
        ),
      );
  test('shows what is asked for on its first page, and no cursor when that is all', async () => {
    const submitted: string[] = [];
    for (let i = 0; i < 3; i++) submitted.push((await submitCafe(c, 'koping')).submitted.body.caseId);
    await expect
      .poll(async () => (await page('limit=100&kind=opinion')).body.tasks.length, { timeout: 60_000 })
      .toBeGreaterThanOrEqual(4);
    const all = (await page('limit=100')).body.tasks;
    const opinions = all.filter((t) => t.kind === 'opinion');
    expect(opinions.length).toBeLessThan(all.length);
    const paged: unknown[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await page(`limit=1&kind=opinion${cursor === undefined ? '' : `&cursor=${cursor}`}`);
      expect(body.tasks).toHaveLength(1);
      paged.push(...body.tasks);
      cursor = body.cursor;
    } while (cursor !== undefined);
    const ids = (tasks: readonly unknown[]) => tasks.map((t) => (t as { taskId: string }).taskId);
    expect(ids(paged)).toEqual(expect.arrayContaining(ids(opinions)));
    expect(new Set(ids(paged)).size).toBe(paged.length);
    for (const query of ['mine=true&limit=1', 'due=2026-01-01&limit=1']) {
      const { body } = await page(query);
      expect([body.tasks, body.cursor], query).toEqual([[], undefined]);
    }
    // A case that another test has brought to its end may be closed by now.
    const casesThatAre = async (status: string) => {
      const { body } = await c.call<{ cases: { caseId: string; status: string }[] }>(
        'GET',
        `/api/cases?status=${status}`,
        { token: coordinator },
      );
      expect(body.cases.filter((one) => one.status !== status)).toEqual([]);
      return body.cases.map((one) => one.caseId);
    };
    expect((await casesThatAre('closed')).filter((id) => submitted.includes(id))).toEqual([]);
    expect(await casesThatAre('open')).toEqual(expect.arrayContaining(submitted));
  });
  test.each(['kind=constructor', 'mine=yes', 'due=snart', 'due=0001-01-01', 'limit=0', 'limit=many', 'limit=101'])(
    'refuses %s and names it',
    async (query) => {
      expect(said(await page(query))).toEqual({
        status: 422,
        code: 'invalid-input',
        pointers: [`?${query.split('=')[0]}`],
      });
    },
  );
  test('of cases refuses an unknown status, and finds a reference however it is written', async () => {
    const cases = (query: string) => c.call<{ cases: unknown[] }>('GET', `/api/cases?${query}`, { token: coordinator });
    expect(said(await cases('status=constructor'))).toMatchObject({ status: 422, pointers: ['?status'] });
    const { body } = await cases('status=open');
    const { reference } = body.cases[0] as { reference: string };
    const written = encodeURIComponent(reference.toLowerCase().replaceAll('-', ' – '));
    expect((await cases(`q=${written}`)).body.cases).toMatchObject([{ reference }]);
  });
});

test('a path or a method that is not there is refused as everything else is', async () => {
  for (const [method, path, status, allow] of [
    ['GET', '/api/nothing', 404, null],
    ['GET', '/api/cases/a/b/c/d', 404, null],
    ['DELETE', '/api/guide', 405, 'GET, OPTIONS'],
    ['PATCH', '/api/drafts/x', 405, 'GET, PUT'],
    ['GET', '/api/cases/x/withdrawals', 405, 'POST'],
  ] as const) {
    const reply = await c.call(method, path);
    expect(said(reply), path).toMatchObject({ status });
    expect(reply.headers.get('content-type'), path).toBe('application/problem+json');
    expect(reply.headers.get('allow'), path).toBe(allow);
    expect(reply.headers.get('strict-transport-security')).toBe('max-age=31536000');
  }
});

describe('another site', () => {
  const fromThere = (method: string, path: string, headers: Record<string, string> = {}, body?: string) =>
    fetch(`${running.machine.url}${path}`, {
      method,
      headers: { Origin: 'https://annan.example', ...headers },
      ...(body && { body }),
    });
  const json = { 'Content-Type': 'application/json' };
  test('may read every answer of the guide, a refusal too', async () => {
    const replies = [
      await fromThere('GET', '/api/guide'),
      await fromThere('GET', '/api/openapi.json'),
      await fromThere('POST', '/api/guide/plan', json, '{"municipality":"atlantis","event":"x","answers":{}}'),
      await fromThere('POST', '/api/guide/plan', json, '{'),
      await fromThere('POST', '/api/guide/plan', { 'Content-Type': 'text/plain' }, '{}'),
      await fromThere('GET', '/api/guides'),
    ];
    expect(replies.map((r) => r.status)).toEqual([200, 200, 422, 400, 415, 404]);
    for (const reply of replies) expect(reply.headers.get('access-control-allow-origin')).toBe('*');
    expect((await fromThere('GET', '/api/me')).headers.get('access-control-allow-origin')).toBeNull();
  });
  test('may add headers of its own', async () => {
    for (const path of ['/api/guide', '/api/guide/plan', '/api/openapi.json']) {
      const asked = await fromThere('OPTIONS', path, {
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type,x-request-id',
      });
      expect(asked.status).toBe(204);
      expect(asked.headers.get('access-control-allow-headers')).toBe('*');
      expect(asked.headers.get('content-type')).toBeNull();
    }
  });
  test('is led from a problem to its description, and is not sent the guide twice', async () => {
    const refused = await fromThere('POST', '/api/guide/plan', json, '{}');
    const { type } = (await refused.json()) as { type: string };
    const described = await fromThere('GET', `${type}?lang=en`);
    expect(await described.json()).toMatchObject({ code: 'invalid-input', title: 'Something needs correcting' });
    const tag = (await fromThere('GET', '/api/guide')).headers.get('etag') ?? '';
    expect((await fromThere('GET', '/api/guide', { 'If-None-Match': tag })).status).toBe(304);
    expect((await fromThere('GET', '/api/guide?lang=en', { 'If-None-Match': tag })).status).toBe(200);
  });
});
