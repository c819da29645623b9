import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { submitCafe } from '../e2e/acceptance.ts';
import type { Client } from '../e2e/client.ts';
import { announce, type DraftKey, pdf, sendFile, startDraft } from '../e2e/files.ts';
import { type DeployedTestMachine, startDeployedTestMachine } from '../support/as-deployed/test-machine.ts';
import { inDays } from '../support/days.ts';

let running: DeployedTestMachine;
let c: Client;
let table: DynamoDBDocumentClient;
beforeAll(async () => {
  running = await startDeployedTestMachine();
  c = running.client;
  table = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      endpoint: running.machine.tableEndpoint,
      region: 'eu-north-1',
      credentials: running.machine.accessKey,
    }),
  );
});
afterAll(() => running.stop());

interface HandedIn {
  readonly caseId: string;
  readonly reference: string;
  readonly accessUrl: string;
  readonly submittedAt: string;
  readonly repeated?: boolean;
  readonly plan?: { readonly permits: readonly { readonly id: string }[] };
}
const read = ({ id, token }: DraftKey) =>
  c.call<Record<string, unknown> & { sent?: HandedIn }>('GET', `/api/drafts/${id}`, { token });
const save = ({ id, token }: DraftKey, body: unknown, version?: string) =>
  c.call<Record<string, unknown>>('PUT', `/api/drafts/${id}`, {
    token,
    body,
    ...(version !== undefined && { headers: { 'If-Match': version } }),
  });
const code = (reply: { status: number; body: unknown }) => [reply.status, (reply.body as { code?: string }).code];
const keyIn = (id: string) => ({ TableName: running.machine.tableName, Key: { pk: `DRAFT#${id}`, sk: 'DRAFT' } });

describe('a draft', () => {
  test('says how far its form has come, for what it is for', async () => {
    const [nothing] = [await c.call<DraftKey>('POST', '/api/drafts', { body: {} })];
    const form = ({ id, token }: DraftKey) =>
      c.call<{ sections: { id: string; status: string }[]; minutes: number }>('GET', `/api/drafts/${id}/form`, {
        token,
      });
    expect(code(await form(nothing.body))).toEqual([422, 'unknown-event']);
    const started = await c.call<DraftKey>('POST', '/api/drafts', {
      body: {
        municipality: 'koping',
        event: 'open-restaurant',
        answers: {},
        applicant: { name: 'Åsa Ek', email: 'asa@exempel.example', phone: '0221-123 45' },
        requirements: { registration_certificate: { notYet: inDays(30), why: 'Beställt' } },
      },
    });
    const told = await form(started.body);
    expect(told.headers.get('etag')).toMatch(/^(W\/)?"1"$/);
    expect(told.body.sections[0]).toMatchObject({ id: 'you', status: 'done' });
    expect(told.body.sections.at(-1)).toMatchObject({ id: 'papers', status: 'missing', promised: 1 });
    expect(told.body.minutes).toBeGreaterThan(0);
  });
  test('is saved from the version that was read, and from no older one', async () => {
    const started = await c.call<DraftKey>('POST', '/api/drafts', { body: { applicant: { name: 'Först' } } });
    const draft = started.body;
    expect(started.headers.get('etag')).toBe('"1"');
    expect((await read(draft)).headers.get('etag')).toBe('"1"');

    const phone = await save(draft, { applicant: { name: 'Först', phone: '0221-123 45' } }, '"1"');
    expect([phone.status, phone.headers.get('etag')]).toEqual([200, '"2"']);
    const stale = await save(draft, { applicant: { name: 'Först', email: 'a@exempel.example' } }, '"1"');
    expect(code(stale)).toEqual([412, 'draft-stale']);
    expect((await read(draft)).body).toEqual({ applicant: { name: 'Först', phone: '0221-123 45' } });
    // A gateway that packs an answer may call the tag weak.
    expect((await save(draft, {}, 'W/"2"')).headers.get('etag')).toBe('"3"');
  });

  test.each([undefined, '*', '3', '"x"', '"1", "2"'])('is not saved with If-Match: %s', async (version) => {
    const draft = await startDraft(c);
    expect(code(await save(draft, { event: 'x' }, version))).toEqual([428, 'version-needed']);
    expect((await read(draft)).body).toEqual({});
  });

  test('saved by many at once is saved once a version', async () => {
    const draft = await startDraft(c);
    const saves = await Promise.all(
      Array.from({ length: 6 }, (_, i) => save(draft, { applicant: { name: `${i}` } }, '"1"')),
    );
    expect(saves.filter((s) => s.status === 200)).toHaveLength(1);
    expect(saves.filter((s) => s.status === 412)).toHaveLength(5);
  });

  test('is not there for a stranger, whatever the stranger sends', async () => {
    const draft = await startDraft(c);
    const stranger = { id: draft.id, token: (await startDraft(c)).token };
    expect(code(await read(stranger))).toEqual([404, 'draft-gone']);
    expect(code(await save(stranger, { event: 1 }))).toEqual([404, 'draft-gone']);
    expect(code(await c.submit({ draft: { id: draft.id, token: stranger.token } }))).toEqual([404, 'draft-gone']);
  });

  test('that has expired is gone, also before the table has forgotten it', async () => {
    const draft = await startDraft(c);
    await table.send(
      new UpdateCommand({
        ...keyIn(draft.id),
        UpdateExpression: 'SET expires = :past',
        ExpressionAttributeValues: { ':past': 1_700_000_000 },
      }),
    );
    expect(code(await read(draft))).toEqual([404, 'draft-gone']);
  });
});

describe('the files of a draft', () => {
  const renewedLongAgo = (id: string) =>
    table.send(
      new UpdateCommand({
        ...keyIn(id),
        UpdateExpression: 'SET filesRenewedAt = :past',
        ExpressionAttributeValues: { ':past': 1_700_000_000 },
      }),
    );
  const about = (id: string) => ({
    TableName: running.machine.tableName,
    Key: { pk: `ATTACHMENT#${id}`, sk: 'ATTACHMENT' },
  });
  const expiry = async (id: string) => Number((await table.send(new GetCommand(about(id)))).Item?.expires);
  const age = (id: string, seconds: number) =>
    table.send(
      new UpdateCommand({
        ...about(id),
        UpdateExpression: 'SET expires = :soon',
        ExpressionAttributeValues: { ':soon': seconds },
      }),
    );
  const onDisk = (id: string) => {
    const root = join(running.directory, 'files');
    return join(root, readdirSync(root)[0] ?? '', 'draft', id);
  };

  test('live as long as the draft: a save gives them another term, once a week', async () => {
    const file = { name: 'ritning.pdf', type: 'application/pdf', content: pdf };
    const { of, id } = await sendFile(c, file);
    const foreign = await sendFile(c, file);
    const requirements = {
      serving_area_plan: [id, foreign.id].map((each) => ({ id: each, name: file.name, size: pdf.length })),
    };
    const soon = Math.floor(Date.now() / 1000) + 86_400;
    const longAgo = new Date('2026-01-01');
    for (const each of [id, foreign.id]) {
      await age(each, soon);
      utimesSync(onDisk(each), longAgo, longAgo);
    }
    await renewedLongAgo(of.id);
    expect((await save(of, { requirements }, '"1"')).status).toBe(200);
    expect(await expiry(id)).toBeGreaterThan(soon + 60 * 86_400);
    expect(statSync(onDisk(id)).mtimeMs).toBeGreaterThan(longAgo.getTime());
    // Somebody else's file is not theirs to keep alive.
    expect(await expiry(foreign.id)).toBe(soon);
    expect(statSync(onDisk(foreign.id)).mtimeMs).toBe(longAgo.getTime());

    await age(id, soon);
    expect((await save(of, { requirements }, '"2"')).status).toBe(200);
    expect(await expiry(id)).toBe(soon);
  });

  test('that are gone keep no draft from being saved', async () => {
    const file = { name: 'ritning.pdf', type: 'application/pdf', content: pdf };
    const { of, id } = await sendFile(c, file);
    rmSync(onDisk(id));
    await renewedLongAgo(of.id);
    const requirements = { serving_area_plan: [{ id, name: file.name, size: pdf.length }] };
    expect((await save(of, { requirements }, '"1"')).status).toBe(200);
  });
});

describe('an application', () => {
  /** A form that can be sent, with a draft and a file of its own. */
  async function ready() {
    const { form } = await submitCafe(c, 'koping');
    const file = { name: 'ritning.pdf', type: 'application/pdf', content: pdf };
    const { of, id } = await sendFile(c, file);
    const draft = { id: of.id, token: of.token };
    const requirements = { ...form.requirements, serving_area_plan: [{ id, name: file.name, size: pdf.length }] };
    return { draft, form, file, body: { ...form, draft, requirements } };
  }
  const submit = async (body: unknown) => {
    const reply = await c.call<HandedIn>('POST', '/api/cases', { body });
    return { ...reply.body, status: reply.status };
  };

  test('sent from two tabs at once, later, and with other content, is one case', async () => {
    const { draft, body } = await ready();
    const other = { ...body, business: { ...body.business, name: 'Andra fliken AB' } };
    const sent = await Promise.all([submit(body), submit(other), submit(body)]);
    const later = await submit({ draft, municipality: 'koping' });
    for (const reply of [...sent, later]) {
      expect(reply).toMatchObject({ status: 201, caseId: sent[0]?.caseId, reference: sent[0]?.reference });
      expect(reply.plan?.permits.map((p) => p.id)).toContain('alcohol-licence');
      expect((await c.caseOf(await c.session(reply.accessUrl))).reference).toBe(sent[0]?.reference);
    }
    expect(sent.filter((s) => s.repeated !== true)).toHaveLength(1);
    expect(later.repeated).toBe(true);
    await c.task('koping-building', later.caseId, 'sign-permit');
    const signs = (await c.inbox('koping-building')).filter((t) => t.permit === 'sign-permit');
    expect(signs.filter((t) => t.reference === later.reference)).toHaveLength(1);
  });

  test('that was sent shows its receipt from the draft, which forgets the rest and takes nothing more', async () => {
    const { draft, body, file } = await ready();
    const handedIn = await submit(body);
    const shown = await read(draft);
    expect(Object.keys(shown.body)).toEqual(['sent']);
    const { caseId, reference, submittedAt, accessUrl } = shown.body.sent as HandedIn;
    expect({ caseId, reference, submittedAt }).toEqual({
      caseId: handedIn.caseId,
      reference: handedIn.reference,
      submittedAt: handedIn.submittedAt,
    });
    expect((await c.caseOf(await c.session(accessUrl))).reference).toBe(reference);
    expect(code(await save(draft, {}, shown.headers.get('etag') ?? ''))).toEqual([409, 'draft-sent']);
    expect(code(await announce(c, draft, file))).toEqual([409, 'draft-sent']);
    expect((await table.send(new GetCommand(keyIn(draft.id)))).Item).not.toHaveProperty('content');
  });

  test('that was sent gives no way round links that its owner has ended', async () => {
    const { draft, body } = await ready();
    const { caseId, accessUrl, reference } = await submit(body);
    const { token } = await c.session(accessUrl);
    expect((await c.call('POST', `/api/cases/${caseId}/access-renewals`, { token })).status).toBe(201);
    const { sent } = (await read(draft)).body;
    expect(sent).toMatchObject({ caseId, reference });
    expect(sent).not.toHaveProperty('accessUrl');
    expect(await submit(body)).not.toHaveProperty('accessUrl');
  });

  test('is sent only as it was read, when it says how that was', async () => {
    const { draft, body } = await ready();
    await save(draft, { applicant: { name: 'Från en annan enhet' } }, '"1"');
    const send = (version: string) =>
      c.call<HandedIn>('POST', '/api/cases', { body, headers: { 'If-Match': version } });
    expect(code(await send('"1"'))).toEqual([412, 'draft-stale']);
    expect((await read(draft)).body).toEqual({ applicant: { name: 'Från en annan enhet' } });
    expect((await send('"2"')).status).toBe(201);
    // Once it is sent, no version is too old for its receipt.
    expect((await send('"1"')).body.repeated).toBe(true);
  });

  test('whose sending was cut off after the case was stored is found again, and its draft forgotten', async () => {
    const { draft, body } = await ready();
    const { reference } = await submit(body);
    const crash = () =>
      table.send(
        new UpdateCommand({
          ...keyIn(draft.id),
          UpdateExpression: 'SET content = :content REMOVE sent',
          ExpressionAttributeValues: { ':content': { applicant: body.applicant } },
        }),
      );
    const healed = async () => (await table.send(new GetCommand(keyIn(draft.id)))).Item;
    await crash();
    expect((await read(draft)).body.sent?.reference).toBe(reference);
    expect(await healed()).toMatchObject({ sent: true });
    await crash();
    expect(code(await save(draft, {}, '"9"'))).toEqual([409, 'draft-sent']);
    expect(await healed()).not.toHaveProperty('content');
    await crash();
    expect((await submit(body)).reference).toBe(reference);
    expect(await healed()).toMatchObject({ sent: true });
  });

  test('takes files of its own draft only', async () => {
    const [mine, theirs] = [await ready(), await ready()];
    const refused = [
      await c.submit({ ...mine.body, requirements: theirs.body.requirements }),
      // A caller without a draft has sent no files.
      await c.submit({ ...mine.form, requirements: mine.body.requirements }),
    ];
    for (const reply of refused) {
      expect(reply.status).toBe(422);
      expect((reply.body as unknown as { errors: { pointer: string }[] }).errors.map((e) => e.pointer)).toEqual([
        '/requirements/serving_area_plan/0',
      ]);
    }
    expect((await submit(mine.body)).status).toBe(201);
  });
});
