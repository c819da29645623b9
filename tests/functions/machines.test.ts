import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiRoutes, type Call } from '#domain/api/calls.ts';
import { mayCall, whoMay } from '#domain/api/rights-table.ts';
import { type PostCall, sentAgain } from '#domain/api/sent-again.ts';
import { officer, staffFromClaims } from '#functions/http/access/staff.ts';
import { exampleMachineSecret } from '#local/installation.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import type { Client } from '../e2e/client.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

let running: TestMachine;
let c: Client;
let caseId: string;
let file: string;
let session: string;
let tasks: { own: string; others: string };
beforeAll(async () => {
  running = await startTestMachine();
  c = running.client;
  const made = await submitCafe(c, 'koping');
  caseId = made.submitted.body.caseId;
  file = made.file;
  session = (await c.session(made.submitted.body.accessUrl)).token;
  tasks = {
    own: (await c.task('koping-environment', caseId, 'food-registration')).taskId,
    others: (await c.task('koping-building', caseId, 'sign-permit')).taskId,
  };
});
afterAll(() => running.stop());

/** Asks for a token as a machine does. */
async function ask(id: string, more: { secret?: string; scope?: string; grant?: string } = {}) {
  const { secret = exampleMachineSecret, scope, grant = 'client_credentials' } = more;
  const response = await fetch(`${running.machine.url}/oidc/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: grant, ...(scope !== undefined && { scope }) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}
const tokenOf = async (id: string, scope?: string) =>
  (await ask(id, scope === undefined ? {} : { scope })).body.access_token ?? '';
const get = async (path: string, token: string) => {
  const response = await fetch(`${running.machine.url}${path}`, { headers: { Authorization: `Bearer ${token}` } });
  return { status: response.status, text: await response.text() };
};

describe('a machine', () => {
  test('gets a token by its credentials, for its own scopes, and none otherwise', async () => {
    const { status, body } = await ask('diary-environment');
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
    const claims = JSON.parse(Buffer.from((body.access_token ?? '').split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({
      sub: 'diary-environment',
      client_id: 'diary-environment',
      token_use: 'access',
      scope: 'foretagslots/department:koping-environment',
    });
    expect(Object.keys(claims)).not.toContain('cognito:groups');
    expect((await ask('diary-environment', { secret: 'wrong' })).status).toBe(401);
    expect((await ask('nobody')).status).toBe(401);
    expect((await ask('diary-environment', { scope: 'foretagslots/coordinator:koping' })).status).toBe(400);
    expect((await ask('diary-environment', { grant: 'authorization_code' })).status).toBe(400);
  });

  test('reads what its department reads, and is told who it is', async () => {
    const token = await tokenOf('diary-environment');
    const me = JSON.parse((await get('/api/me', token)).text);
    expect(me).toMatchObject({
      name: 'Diariet, miljö (exempel)',
      machine: true,
      departments: [{ id: 'koping-environment' }],
    });
    const inbox = JSON.parse((await get('/api/departments/koping-environment/tasks', token)).text);
    expect(inbox.tasks.map((t: { taskId: string }) => t.taskId)).toContain(tasks.own);
    expect(inbox.tasks[0]).toMatchObject({ claimedByMe: false });
    const officers = await c.staff('koping-environment');
    for (const path of [`/api/cases/${caseId}`, `/api/tasks/${tasks.own}`, `/api/cases/${caseId}/receipt`]) {
      const [its, theirs] = [await get(path, token), await get(path, officers)];
      expect([its.status, theirs.status], path).toEqual([200, 200]);
      if (!path.endsWith('/receipt')) expect(JSON.parse(its.text), path).toEqual(JSON.parse(theirs.text));
    }
    // The drawing belongs to the licence for alcohol, which another department decides.
    expect((await get(`/api/cases/${caseId}/attachments/${file}`, token)).status).toBe(404);
    expect((await get(`/api/tasks/${tasks.others}`, token)).status).toBe(403);
    expect((await get('/api/departments/koping-building/tasks', token)).status).toBe(403);
    expect((await get('/api/cases?municipality=koping', token)).status).toBe(403);
    const follows = await tokenOf('follow-up-koping', 'foretagslots/coordinator:koping');
    expect((await get('/api/cases?municipality=koping', follows)).status).toBe(200);
    expect((await get(`/api/cases/${caseId}`, follows)).status).toBe(200);
  });

  test('is in the list of who has read what, as a machine', async () => {
    const { body } = await c.call<{ readings: { by: object; what: string }[] }>(
      'GET',
      `/api/cases/${caseId}/readings`,
      {
        token: await c.staff('coordinator-koping'),
      },
    );
    const by = { id: 'diary-environment', name: 'Diariet, miljö (exempel)', machine: true };
    const its = body.readings.filter((reading) => JSON.stringify(reading.by) === JSON.stringify(by));
    expect(its.map((reading) => reading.what).sort()).toEqual(['case', 'receipt', 'task']);
    expect(body.readings.some((reading) => !('machine' in reading.by))).toBe(true);
  });

  test('does nothing: every call that the table does not give it is for people, and changes nothing', async () => {
    const tokens = [await tokenOf('diary-environment'), await tokenOf('follow-up-koping')];
    const before = (await c.call('GET', `/api/cases/${caseId}`, { token: session })).body;
    const forStaff = apiRoutes.filter(({ method, path }) => {
      const callers = whoMay[`${method} ${path}` as Call];
      return !callers.some((caller) => ['everybody', 'draft', 'mailbox', 'consulted', 'applicant'].includes(caller));
    });
    const refused = forStaff.filter(({ method, path }) => !mayCall(`${method} ${path}`, 'machine'));
    expect(refused.length).toBeGreaterThan(10);
    expect(refused.map(({ method }) => method)).toEqual(expect.arrayContaining(['GET', 'POST']));
    // What it may call only reads: what is searched for is sent in a body.
    for (const { method, path } of forStaff.filter((r) => !refused.includes(r)))
      expect(method === 'GET' || sentAgain[`${method} ${path}` as PostCall].by === 'nothing', path).toBe(true);
    for (const { method, path } of refused) {
      const address = path.replace('{taskId}', tasks.own).replace('{caseId}', caseId).replace('{id}', 'x');
      for (const token of tokens) {
        const answer = await c.call<{ code: string }>(method, address, {
          token,
          ...(method === 'POST' && { body: {} }),
        });
        expect([answer.status, answer.body.code], `${method} ${path}`).toEqual([403, 'people-only']);
      }
    }
    // And it is no applicant.
    for (const act of ['withdrawals', 'access-renewals'])
      expect((await c.call('POST', `/api/cases/${caseId}/${act}`, { token: tokens[0] ?? '', body: {} })).status).toBe(
        401,
      );
    expect((await c.call('GET', `/api/cases/${caseId}`, { token: session })).body).toEqual(before);
  });

  test('can be tried as the page about the API says, word by word', async () => {
    const page = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
    const script =
      /```sh\n([\s\S]*?)```/.exec(page)?.[1]?.replaceAll('http://localhost:3000', running.machine.url) ?? '';
    expect(script).toContain('client_credentials');
    const { stdout } = await promisify(execFile)('sh', ['-c', script]);
    expect(JSON.parse(stdout).tasks.map((t: { taskId: string }) => t.taskId)).toContain(tasks.own);
  });
});

describe('whose token it is', () => {
  const token = { sub: 'abc', client_id: 'abc', token_use: 'access', scope: 'foretagslots/department:police openid' };
  const named = (machines: readonly (readonly [string, string])[]) => {
    process.env.MACHINES = JSON.stringify(machines);
  };
  afterAll(() => {
    delete process.env.MACHINES;
  });

  test('the installation says: a client that it does not name is nobody', () => {
    expect(staffFromClaims(token)).toBeUndefined();
    named([['another', 'Annan']]);
    expect(staffFromClaims(token)).toBeUndefined();
    named([['abc', 'Diariet']]);
    expect(staffFromClaims(token)).toEqual({
      id: 'abc',
      name: 'Diariet',
      departments: ['police'],
      coordinates: [],
      heads: [],
      delegations: [],
      machine: true,
    });
  });

  test('groups, names and scopes of others give a machine nothing', () => {
    named([['abc', 'Diariet']]);
    const more = {
      ...token,
      'cognito:groups': ['department:koping-alcohol'],
      name: 'Någon',
      scope: 'other/department:police',
    };
    expect(staffFromClaims(more)).toMatchObject({ name: 'Diariet', departments: [], machine: true });
    expect(staffFromClaims({ ...token, token_use: 'id' })).toBeUndefined();
    // A person who signed in by that client, were it possible, is no machine and has no scope that counts.
    expect(staffFromClaims({ ...token, sub: 'somebody', name: 'Någon' })).toMatchObject({ departments: [] });
  });

  test('a machine never stands in a fact', () => {
    named([['abc', 'Diariet']]);
    const machine = staffFromClaims(token);
    expect(machine).toBeDefined();
    if (machine) expect(() => officer(machine, 'police')).toThrow('nobody’s name');
  });
});
