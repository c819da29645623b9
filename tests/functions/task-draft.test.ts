import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TaskDraftAnswer } from '#domain/api/answers/task-draft.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import type { Client } from '../e2e/client.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

let running: TestMachine;
let c: Client;
let taskId: string;
beforeAll(async () => {
  running = await startTestMachine();
  c = running.client;
});
afterAll(() => running.stop());
beforeEach(async () => {
  const { submitted } = await submitCafe(c, 'koping');
  ({ taskId } = await c.task('koping-building', submitted.body.caseId, 'sign-permit'));
});

const [anna, bo] = ['koping-building', 'koping-building-2'];
const ask = async (method: string, user: string, body?: unknown, version?: number) =>
  c.call<TaskDraftAnswer>(method, `/api/tasks/${taskId}/draft`, {
    token: await c.staff(user),
    ...(body !== undefined && { body }),
    ...(version !== undefined && { headers: { 'If-Match': `"${version}"` } }),
  });
const save = (user: string, text: string, version?: number) =>
  ask('PUT', user, { content: { decision: { motivation: text } } }, version);
const read = async (user = anna) => (await ask('GET', user)).body;

describe('a draft of a task', () => {
  test('is its department’s: whoever of them opens the task reads it, with who wrote it and when', async () => {
    expect(await read()).toEqual({ content: {}, version: 0, byMe: false, formsByMe: [] });
    const saved = await save(anna, 'Skylten är', 0);
    expect(saved.status).toBe(200);
    expect(saved.headers.get('etag')).toBe(`"${saved.body.version}"`);
    expect(await read(bo)).toEqual({
      content: { decision: { motivation: 'Skylten är' } },
      version: saved.body.version,
      by: 'Handläggare, Samhällsbyggnadsförvaltningen i Köping',
      byMe: false,
      formsByMe: [],
      at: expect.stringMatching(/^20/),
    });
    expect((await read(anna)).byMe).toBe(true);
    expect((await ask('GET', 'police')).status).toBe(403);
  });

  test('is read on record by whoever did not write it', async () => {
    const { caseId } = await c.taskPage(anna, taskId);
    const readings = async () => {
      const path = `/api/cases/${caseId}/readings` as const;
      const token = await c.staff('coordinator-koping');
      const { body } = await c.call<{ readings: { what: string; id?: string; by: { name: string } }[] }>('GET', path, {
        token,
      });
      return body.readings.filter(({ what }) => what === 'draft').map(({ id, by }) => [id, by.name]);
    };
    await read(bo);
    await save(anna, 'Skylten är', 0);
    await read(anna);
    expect(await readings()).toEqual([]);
    await read(bo);
    expect(await readings()).toEqual([[taskId.slice(caseId.length + 1), c.nameOf(bo)]]);
  });

  test('is not undone by a save from an old reading, nor by one that names none', async () => {
    const { version } = (await save(anna, 'Annas', 0)).body;
    expect((await save(bo, 'Bos', 0)).status).toBe(412);
    expect((await save(bo, 'Bos', version)).status).toBe(200);
    expect((await save(anna, 'Annas två', version)).status).toBe(412);
    expect((await save(anna, 'Annas två')).status).toBe(428);
    expect((await read()).content).toEqual({ decision: { motivation: 'Bos' } });
  });

  test('that is saved twice, because nobody heard that it had been, is one save', async () => {
    const first = await save(anna, 'Annas', 0);
    const again = await save(anna, 'Annas', 0);
    expect([again.status, again.body.version]).toEqual([200, first.body.version]);
  });

  test('is thrown away by whoever has read it last', async () => {
    const { version } = (await save(anna, 'Annas', 0)).body;
    expect((await ask('DELETE', bo, undefined, version + 1)).status).toBe(412);
    expect((await ask('DELETE', bo, undefined, version)).body).toEqual({
      content: {},
      version: 0,
      byMe: false,
      formsByMe: [],
    });
    expect((await read()).version).toBe(0);
  });

  test('holds what can be stored, up to a size', async () => {
    const long = 'a'.repeat(20_000);
    const most = { content: { decision: { a: long, b: long, c: long, d: long } } };
    expect((await ask('PUT', anna, most, 0)).status).toBe(200);
    const { version } = await read();
    const more = { content: { ...most.content, ask: { text: long } } };
    expect((await ask('PUT', anna, more, version)).status).toBe(422);
  });

  test('is gone when the task is decided, and takes no more', async () => {
    const { version } = (await save(anna, 'Annas', 0)).body;
    expect((await c.decide(bo, taskId)).status).toBe(201);
    expect((await save(anna, 'Annas', version)).status).toBe(409);
    expect((await ask('DELETE', anna, undefined, version)).status).toBe(409);
    expect(await read()).toEqual({ content: {}, version: 0, byMe: false, formsByMe: [], ended: true });
  });

  test('says in which forms whoever asks has written, also when a colleague has saved it last', async () => {
    const note = { 'write-note': { text: 'Annas anteckning' } };
    const first = await ask('PUT', anna, { content: { ...note, decision: { motivation: 'Annas' } } }, 0);
    const both = { ...note, decision: { motivation: 'Bos' }, ask: { text: 'Bos fråga' } };
    const second = await ask('PUT', bo, { content: both }, first.body.version);
    expect(second.body.formsByMe.toSorted()).toEqual(['ask', 'decision']);
    expect((await read(anna)).formsByMe.toSorted()).toEqual(['decision', 'write-note']);
    await ask('PUT', bo, { content: { ask: both.ask } }, second.body.version);
    expect((await read(anna)).formsByMe).toEqual([]);
  });
});

describe('the preview of a decision', () => {
  const decision = { outcome: 'granted', motivation: 'Skylten passar platsen.', legalBasis: 'PBL 9 kap.' };
  const preview = async (body: unknown, headers: Record<string, string> = {}) =>
    c.call('POST', `/api/tasks/${taskId}/decision-preview`, { token: await c.staff(anna), body, headers });

  test('is what the owner reads when it is made, and stores nothing', async () => {
    const shown = await preview(decision);
    expect(shown.status).toBe(200);
    expect(shown.body).toMatchObject({
      name: 'Bygglov för skylt',
      decision: { motivation: 'Skylten passar platsen.', positive: true, appealable: true },
    });
    const before = await c.taskPage(anna, taskId);
    expect(before.status).toBe('open');
    expect((await c.decide(anna, taskId, decision)).status).toBe(201);
  });

  test('is refused by what would stop the decision', async () => {
    expect((await preview({ ...decision, outcome: 'refused' })).status).toBe(409);
    expect((await preview({ ...decision, motivation: '' })).status).toBe(422);
    expect((await preview(decision, { 'If-Match': '"77"' })).status).toBe(412);
    expect((await c.decide(anna, taskId, decision)).status).toBe(201);
    expect((await preview(decision)).status).toBe(409);
  });
});
