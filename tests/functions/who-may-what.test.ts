import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acts } from '#domain/acts/all.ts';
import type { AnyAct } from '#domain/acts/define.ts';
import { apiRoutes, type Call } from '#domain/api/calls.ts';
import { type Caller, mayCall, whoMay } from '#domain/api/rights-table.ts';
import { addSpan, dayOf, days } from '#domain/calendar/day.ts';
import { parts } from '#domain/case/rights.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import type { Client } from '../e2e/client.ts';
import { announce, type DraftKey, pdf, sendFile, startDraft } from '../e2e/files.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

/** Somebody who calls, and who they are to each case. */
interface Asker {
  readonly name: string;
  readonly token: string | undefined;
  readonly isStaff: boolean;
  readonly in: Readonly<Record<'köping' | 'arboga', Caller>>;
}
interface Case {
  readonly name: 'köping' | 'arboga';
  readonly id: string;
  readonly file: string;
}
interface Task {
  readonly of: Case;
  readonly id: string;
  /** Whose it is, and what it makes them. */
  readonly inbox: string;
  readonly gives: Caller;
}

let running: TestMachine;
let c: Client;
let askers: readonly Asker[];
let cases: readonly Case[];
let tasks: readonly Task[];
let drafts: readonly DraftKey[];
let draftsFile: string;

/** Who is what in the two cases. The café in Köping has decided about the land, and has the tax agency's opinion. */
const staff = {
  'koping-alcohol': { köping: 'decides', arboga: 'outside' },
  'koping-alcohol-2': { köping: 'decides', arboga: 'outside' },
  'koping-alcohol-head': { köping: 'decides', arboga: 'outside' },
  'rescue-malardalen': { köping: 'is-asked', arboga: 'is-asked' },
  'koping-land': { köping: 'has-decided', arboga: 'outside' },
  'tax-agency': { köping: 'was-asked', arboga: 'is-asked' },
  'coordinator-koping': { köping: 'coordinates', arboga: 'outside' },
  'koping-education': { köping: 'outside', arboga: 'outside' },
  'arboga-alcohol': { köping: 'outside', arboga: 'decides' },
  vmmf: { köping: 'outside', arboga: 'decides' },
  'coordinator-arboga': { köping: 'outside', arboga: 'coordinates' },
} as const satisfies Record<string, Record<'köping' | 'arboga', Caller>>;
/** Whose task reads the drawing of the serving area, which is the file of both cases. */
const readsFile = [
  'koping-alcohol',
  'koping-alcohol-2',
  'koping-alcohol-head',
  'rescue-malardalen',
  'coordinator-koping',
  'arboga-alcohol',
  'vmmf',
  'coordinator-arboga',
];

const inboxOf = (user: string) => user.replace(/-(2|head)$/, '');
const inTwoMonths = addSpan(dayOf(new Date().toISOString()), days(60));

beforeAll(async () => {
  running = await startTestMachine();
  c = running.client;
  const [own, foreign] = [await submitCafe(c, 'koping'), await submitCafe(c, 'arboga')];
  const caseOf = ({ submitted, file }: typeof own, name: Case['name']): Case => ({
    name,
    id: submitted.body.caseId,
    file,
  });
  const [köping, arboga] = [caseOf(own, 'köping'), caseOf(foreign, 'arboga')];
  cases = [köping, arboga];
  const task = async (of: Case, inbox: string, permit: string, gives: Caller): Promise<Task> => ({
    of,
    id: (await c.task(inbox, of.id, permit)).taskId,
    inbox,
    gives,
  });
  const land = await task(köping, 'koping-land', 'land-lease', 'has-decided');
  expect((await c.decide('koping-land', land.id)).status).toBe(201);
  const taxes = await task(köping, 'tax-agency', 'alcohol-licence', 'was-asked');
  expect((await c.opine('tax-agency', taxes.id)).status).toBe(201);
  await running.machine.invoke('events/record-mail-event', {
    detail: {
      eventType: 'Bounce',
      mail: {
        messageId: 'm',
        tags: { caseId: [köping.id], cause: [Buffer.from('receipt').toString('base64url')] },
      },
    },
  });
  const followUp = (await c.inbox('coordinator-koping')).find((t) => t.caseId === köping.id);
  tasks = [
    await task(köping, 'koping-alcohol', 'alcohol-licence', 'decides'),
    await task(köping, 'rescue-malardalen', 'alcohol-licence', 'is-asked'),
    land,
    taxes,
    { of: köping, id: followUp?.taskId ?? '', inbox: 'coordinator-koping', gives: 'coordinates' },
    await task(arboga, 'arboga-alcohol', 'alcohol-licence', 'decides'),
  ];
  drafts = [await startDraft(c), await startDraft(c)];
  draftsFile = (await sendFile(c, { name: 'a.pdf', type: 'application/pdf', content: pdf }, drafts[0])).id;

  const sessions = [await c.session(own.submitted.body.accessUrl), await c.session(foreign.submitted.body.accessUrl)];
  const good = await running.target.signIn('koping-alcohol');
  const nobody = (name: string, token: string | undefined): Asker => ({
    name,
    token,
    isStaff: false,
    in: { köping: 'everybody', arboga: 'everybody' },
  });
  askers = [
    nobody('nobody', undefined),
    nobody('a made-up key', 'x'.repeat(43)),
    nobody('the link’s key itself', own.submitted.body.accessUrl.split('.').at(-1)),
    nobody('a draft’s key', drafts[0]?.token),
    ...(await forged(good)).map((token, i) => nobody(`forged token ${i + 1}`, token)),
    { ...nobody('the applicant', sessions[0]?.token), in: { köping: 'applicant', arboga: 'everybody' } },
    { ...nobody('another applicant', sessions[1]?.token), in: { köping: 'everybody', arboga: 'applicant' } },
    ...(await Promise.all(
      Object.entries(staff).map(async ([name, part]) => ({
        name,
        token: await running.target.signIn(name),
        isStaff: true,
        in: part,
      })),
    )),
  ];
});
afterAll(() => running.stop());

/** Tokens that say what a good one says: unsigned, signed by another, and with a group that was not given. */
async function forged(good: string): Promise<readonly string[]> {
  const [header = '', payload = '', signature = ''] = good.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const { privateKey } = await generateKeyPair('RS256');
  return [
    `${encode({ alg: 'none' })}.${payload}.`,
    await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'local' }).sign(privateKey),
    `${header}.${encode({ ...claims, groups: ['department:police', 'coordinator:koping'] })}.${signature}`,
  ];
}

const bodies: Partial<Record<Call, unknown>> = {
  'POST /api/cases/{caseId}/supplements/{id}': { text: 'Svaret.' },
  'POST /api/cases/{caseId}/hearings/{id}': { text: 'Svaret.' },
  'POST /api/cases/{caseId}/permits/{id}/messages': { text: 'Vi flyttar in en vecka senare.' },
  'POST /api/cases/{caseId}/permits/{id}/papers': { files: [{ id: 'f'.repeat(32), name: 'skylt.pdf', size: 1 }] },
  'POST /api/search': { q: 'kop' },
  'POST /api/cases/{caseId}/suggest-permit': { permit: 'no-such-permit', reasons: 'Ni nämner en skylt.' },
  'POST /api/cases/{caseId}/take-back-suggestion': { suggestion: 'no-such-suggestion' },
  'POST /api/cases/{caseId}/accept-suggestion': { suggestion: 'no-such-suggestion' },
  'POST /api/cases/{caseId}/decline-suggestion': { suggestion: 'no-such-suggestion' },
  'POST /api/cases/{caseId}/own-filing': { filing: 'No filing is called so' },
  'POST /api/cases/{caseId}/register-company': { organisationNumber: 'no number', name: 'Kafé Exempel AB' },
  'POST /api/cases/{caseId}/change-address': { email: 'no address' },
  'POST /api/cases/{caseId}/withdrawals': { permit: 'no-such-permit' },
  'POST /api/cases/{caseId}/choices': { permit: 'no-such-permit', prerequisite: 'x', choice: 'go-on' },
  'POST /api/cases/{caseId}/contact': { email: 'no address', reason: 'Ringde och frågade.' },
  'POST /api/tasks/{taskId}/decision': {
    outcome: 'granted',
    motivation: 'Underlaget räcker.',
    legalBasis: 'Lagrummet',
  },
  'POST /api/tasks/{taskId}/return-recommendation': { comment: 'Vilken dag?' },
  'POST /api/tasks/{taskId}/opinion': { stance: 'no-objection', text: 'Inget att invända.' },
  'POST /api/tasks/{taskId}/supplement-requests': { text: 'Mer behövs.', items: ['Ritning'], lastDay: inTwoMonths },
  'POST /api/tasks/{taskId}/hearings': { text: 'Läs och säg vad ni tycker.', lastDay: inTwoMonths },
  'PUT /api/tasks/{taskId}/draft': { content: { decision: { motivation: 'Underlaget' } } },
  'POST /api/tasks/{taskId}/assign': { to: 'nobody-here' },
  'POST /api/departments/{departmentId}/absences': { from: inTwoMonths, to: inTwoMonths, deputy: 'nobody-here' },
  'POST /api/departments/{departmentId}/assignments': { to: 'nobody-here', tasks: ['no-such.task'] },
  'POST /api/tasks/{taskId}/resolution': { note: 'Ringde och rättade.' },
};

const isStaffs = (caller: Caller) => ['own', 'head', 'delegate', ...parts].includes(caller);

/** What somebody hears whom the table does not name. */
function refusal(call: Call, asker: Asker): number {
  const named = whoMay[call];
  if (named.includes('draft')) return 404;
  const isForStaff = named.some(isStaffs);
  return asker.isStaff && isForStaff ? 403 : 401;
}

async function statusOf(call: Call, path: string, asker: Asker, headers: Record<string, string> = {}): Promise<number> {
  const [method = ''] = call.split(' ');
  const body = bodies[call];
  const response = await fetch(`${running.machine.url}${path}`, {
    method,
    headers: {
      ...headers,
      ...(asker.token !== undefined && { Authorization: `Bearer ${asker.token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  await response.arrayBuffer();
  return response.status;
}

const path = (call: Call, values: Record<string, string>) =>
  (call.split(' ')[1] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? 'x'));
const calls = Object.keys(whoMay) as Call[];
/** The people whom the table names: which calls are a machine's too, `machines.test.ts` tries. */
const whose = (call: Call) => whoMay[call].filter((caller) => caller !== 'machine');

test('the table names every call, and staff’s calls are those that the gateway asks a token for', () => {
  expect([...calls].sort()).toEqual(apiRoutes.map((r) => `${r.method} ${r.path}`).sort());
  const forStaffAlone = calls.filter((call) => whose(call).every(isStaffs));
  const workbench = apiRoutes.filter((r) => r.function === 'workbench').map((r) => `${r.method} ${r.path}`);
  expect(forStaffAlone.sort()).toEqual(workbench.sort());
  expect(mayCall('GET /api/cases/{caseId}/secrets', 'coordinates')).toBe(false);
  expect(mayCall('constructor', 'coordinates')).toBe(false);
});

/** Ends every session, so it is asked for last. */
const renewal = 'POST /api/cases/{caseId}/access-renewals';

describe('a case', () => {
  test.each(calls.filter((call) => call.includes('{caseId}') && !call.includes('attachments') && call !== renewal))(
    '%s is for those whom the table names',
    async (call) => {
      for (const one of cases) {
        for (const asker of askers) {
          const status = await statusOf(call, path(call, { caseId: one.id }), asker);
          const where = `${asker.name}, ${one.name}`;
          // 409: whose part in the case is over has nothing to suggest any more.
          if (mayCall(call, asker.in[one.name])) expect([200, 404, 409, 422], where).toContain(status);
          else expect(status, where).toBe(refusal(call, asker));
        }
      }
    },
  );

  test('GET a file is for those whose task reads it, through its own case', async () => {
    const call = 'GET /api/cases/{caseId}/attachments/{id}';
    for (const one of cases) {
      for (const file of [...cases.map((other) => other.file), 'f'.repeat(32)]) {
        for (const asker of askers) {
          const status = await statusOf(call, path(call, { caseId: one.id, id: file }), asker);
          const where = `${asker.name}, ${one.name}`;
          const isRead = file === one.file && (!asker.isStaff || readsFile.includes(asker.name));
          if (mayCall(call, asker.in[one.name])) expect(status, where).toBe(isRead ? 200 : 404);
          else expect(status, where).toBe(refusal(call, asker));
        }
      }
    }
  });

  test('that does not exist is no different to a stranger', async () => {
    const call = 'GET /api/cases/{caseId}';
    for (const asker of askers) {
      const status = await statusOf(call, path(call, { caseId: 'f'.repeat(32) }), asker);
      expect(status, asker.name).toBe(asker.isStaff ? 404 : 401);
    }
  });
});

/** Whether it is done in a task of that kind that has ended, too. */
const isDoneAfter = (call: string, task: string): boolean =>
  (acts as readonly AnyAct[]).some(
    (act) =>
      `POST ${act.path}` === call &&
      act.evenWhenDone === true &&
      act.tasks.includes(task.includes('.opinion.') ? 'opinion' : 'review'),
  );

describe('a task', () => {
  test.each(calls.filter((call) => call.includes('{taskId}')))('%s is for its own department', async (call) => {
    for (const task of tasks) {
      for (const asker of askers) {
        // A version that no task has: whoever may act hears that it is stale, and nothing is changed.
        const status = await statusOf(call, path(call, { taskId: task.id }), asker, { 'If-Match': '"77"' });
        const where = `${asker.name}, ${task.id}`;
        const isForHeads = !whose(call).some((caller) => (parts as readonly Caller[]).includes(caller));
        const hasEnded = task.gives === 'has-decided' || task.gives === 'was-asked';
        if (!asker.isStaff) expect(status, where).toBe(401);
        else if (inboxOf(asker.name) !== task.inbox) expect(status, where).toBe(403);
        else if (call.startsWith('GET')) expect(status, where).toBe(200);
        else if (isForHeads) expect(status, where).toBe(asker.name.endsWith('-head') ? 412 : 403);
        else if ((hasEnded && !isDoneAfter(call, task.id)) || !mayCall(call, task.gives))
          expect(status, where).toBe(409);
        // What is not there is thrown away already.
        else expect(status, where).toBe(call.startsWith('DELETE') ? 200 : 412);
      }
    }
  });
});

describe('an inbox', () => {
  test('is for its own officers, and the list of cases for the municipality’s coordinator', async () => {
    for (const asker of askers) {
      for (const inbox of ['koping-alcohol', 'tax-agency', 'coordinator-koping', 'no-such-department']) {
        const call = 'GET /api/departments/{departmentId}/tasks';
        const status = await statusOf(call, path(call, { departmentId: inbox }), asker);
        const expected = !asker.isStaff ? 401 : inboxOf(asker.name) === inbox ? 200 : 403;
        expect(status, `${asker.name}, ${inbox}`).toBe(expected);
      }
      for (const municipality of ['koping', 'arboga']) {
        const status = await statusOf('GET /api/cases', `/api/cases?municipality=${municipality}`, asker);
        const expected = !asker.isStaff ? 401 : asker.name === `coordinator-${municipality}` ? 200 : 403;
        expect(status, `${asker.name}, ${municipality}`).toBe(expected);
      }
      expect(await statusOf('GET /api/me', '/api/me', asker), asker.name).toBe(asker.isStaff ? 200 : 401);
      const found = await statusOf('POST /api/search', '/api/search', asker);
      expect(found, asker.name).toBe(asker.isStaff ? 200 : 401);
    }
  });
});

describe('who does a department’s work', () => {
  test.each(
    calls.filter((call) => call.includes('{departmentId}') && call !== 'GET /api/departments/{departmentId}/tasks'),
  )('%s is for those whom the table names', async (call) => {
    for (const asker of askers) {
      for (const inbox of ['koping-alcohol', 'tax-agency', 'coordinator-koping', 'no-such-department']) {
        const status = await statusOf(call, path(call, { departmentId: inbox }), asker);
        const isOwn = asker.isStaff && inboxOf(asker.name) === inbox;
        const isNamed = mayCall(call, 'own') || (mayCall(call, 'head') && asker.name.endsWith('-head'));
        const where = `${asker.name}, ${inbox}`;
        if (isOwn && isNamed) expect([200, 422], where).toContain(status);
        else expect(status, where).toBe(asker.isStaff ? 403 : 401);
      }
    }
  });
});

/** What a stranger hears of a file; what looks like a token of staff is looked at first, for officers send files too. */
const notTheirs = ({ isStaff, token = '' }: Asker) => (!isStaff && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token) ? 401 : 404);

describe('a draft and its file', () => {
  test('are for whoever holds its key', async () => {
    for (const [i, draft] of drafts.entries()) {
      for (const asker of askers) {
        const isOwn = asker.token === draft.token;
        const read = await statusOf('GET /api/drafts/{id}', `/api/drafts/${draft.id}`, asker);
        expect(read, `${asker.name}, draft ${i}`).toBe(isOwn ? 200 : 404);
      }
    }
    for (const asker of askers) {
      const status = await statusOf('GET /api/attachments/{id}', `/api/attachments/${draftsFile}`, asker);
      expect(status, asker.name).toBe(asker.token === drafts[0]?.token ? 200 : notTheirs(asker));
    }
  });

  test('are saved and added to by nobody else', async () => {
    const [mine] = drafts;
    for (const asker of askers.filter((a) => a.token !== undefined && a.token !== mine?.token)) {
      const saved = await c.call('PUT', `/api/drafts/${mine?.id}`, { token: asker.token ?? '', body: { event: 'x' } });
      expect(saved.status, asker.name).toBe(404);
      const file = { name: 'a.pdf', type: 'application/pdf', content: pdf };
      const added = await announce(c, { id: mine?.id ?? '', token: asker.token ?? '' }, file);
      expect(added.status, asker.name).toBe(notTheirs(asker));
      for (const one of cases) {
        const sent = await announce(c, { caseId: one.id, token: asker.token ?? '' }, file);
        // The applicant is told that nothing was asked for; a stranger learns nothing.
        expect(sent.status, `${asker.name}, ${one.name}`).toBe(
          asker.in[one.name] === 'applicant' ? 409 : notTheirs(asker),
        );
      }
    }
    const kept = await c.call('GET', `/api/drafts/${mine?.id}`, { token: mine?.token ?? '' });
    expect(kept.body).toEqual({});
  });
});

test('the links of a case are made anew by its applicant alone, which ends the applicant’s own session', async () => {
  for (const one of cases) {
    const applicants = askers.filter((asker) => mayCall(renewal, asker.in[one.name]));
    const others = askers.filter((asker) => !applicants.includes(asker));
    const ask = (asker: Asker) => statusOf(renewal, path(renewal, { caseId: one.id }), asker);
    for (const asker of others) expect(await ask(asker), `${asker.name}, ${one.name}`).toBe(refusal(renewal, asker));
    expect(applicants).toHaveLength(1);
    for (const asker of applicants) expect([await ask(asker), await ask(asker)], asker.name).toEqual([201, 401]);
  }
});
