import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applicant } from '#local/sample-cafe.ts';
import { personOf } from '#local/sign-in/people.ts';
import { localUsers } from '#local/staff.ts';
import type { Client } from '../e2e/client.ts';
import { type DeployedTestMachine, startDeployedTestMachine } from '../support/as-deployed/test-machine.ts';
import { cafeWithPapersOf } from '../support/cafe-with-papers.ts';

let running: DeployedTestMachine;
let c: Client;
let between: Server;
/** Whether the table takes what says that somebody has read something. */
let takesReadings = true;

beforeAll(async () => {
  running = await startDeployedTestMachine({
    betweenTable: async (endpoint) => {
      between = createServer(async (request, response) => {
        const received: Buffer[] = [];
        for await (const part of request) received.push(part as Buffer);
        const body = Buffer.concat(received).toString();
        const stores = String(request.headers['x-amz-target']).endsWith('.PutItem');
        if (stores && body.includes('READINGS#') && !takesReadings) {
          response.writeHead(400, { 'Content-Type': 'application/x-amz-json-1.0' });
          response.end('{"__type":"com.amazon.coral.validate#ValidationException","message":"full"}');
          return;
        }
        const { host: _host, 'content-length': _length, connection: _connection, ...headers } = request.headers;
        const answer = await fetch(endpoint, { method: 'POST', headers: headers as Record<string, string>, body });
        response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' });
        response.end(await answer.text());
      });
      await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${(between.address() as AddressInfo).port}`;
    },
  });
  c = running.client;
});
afterAll(async () => {
  await running.stop();
  between.closeAllConnections();
  between.close();
});

const cafeWithPapers = () => cafeWithPapersOf(c);

test('a body that is asked reads what its question needs, and nothing when it has answered', async () => {
  const { caseId, get, file } = await cafeWithPapers();
  const alcohol = await c.task('koping-alcohol', caseId, 'alcohol-licence');
  const fire = await c.task('rescue-malardalen', caseId, 'alcohol-licence');
  const page = await c.taskPage('rescue-malardalen', fire.taskId);
  expect(page.given.map((g) => g.id)).toEqual([
    'property_designation',
    'max_persons',
    'evacuation',
    'serving_area_plan',
    'fire_safety_description',
  ]);
  expect(page.asks).toEqual({
    by: 'Social- och arbetsmarknadsnämnden i Köping',
    questions: ['Är platsen brandsäker, och för hur många personer?'],
  });
  expect(page.applicant).toBeUndefined();
  expect((await file('rescue-malardalen', 'fire_safety_description')).status).toBe(200);
  expect((await file('rescue-malardalen', 'financing_evidence')).status).toBe(404);
  expect((await file('enforcement-authority', 'serving_area_plan')).status).toBe(404);
  expect((await file('koping-land', 'serving_area_plan')).status).toBe(404);
  expect((await file('coordinator-koping', 'serving_area_plan')).status).toBe(200);
  expect((await file('coordinator-koping', 'financing_evidence')).status).toBe(404);
  const decider = await c.taskPage('koping-alcohol', alcohol.taskId);
  expect(decider.given.map((g) => g.id)).toEqual(expect.arrayContaining(['financing', 'financing_evidence']));
  expect(decider.missing.map((m) => m.id)).toEqual(expect.arrayContaining(['lease', 'budget', 'tax_proof']));
  expect(decider.applicant?.email).toBe(applicant.email);

  // The rescue service is asked about the square too; with both answered it has nothing more to read.
  const square = await c.task('rescue-malardalen', caseId, 'public-place');
  for (const { taskId } of [fire, square]) expect((await c.opine('rescue-malardalen', taskId)).status).toBe(201);
  expect((await file('rescue-malardalen', 'fire_safety_description')).status).toBe(403);
  const ended = await c.taskPage('rescue-malardalen', fire.taskId);
  expect(ended.given).toEqual([]);
  expect(ended.opinion).toMatchObject({ stance: 'no-objection', text: 'Vi har inget att invända.' });
  const whole = (await get('rescue-malardalen')).body;
  expect(whole.given).toEqual([]);
  expect(whole.permits.flatMap((p) => p.opinions.flatMap((o) => o.text ?? []))).toHaveLength(2);
});

describe('a reading', () => {
  test('is stored with who, when and what, for the coordinator to look at', async () => {
    const { caseId, get, file } = await cafeWithPapers();
    const fire = await c.task('rescue-malardalen', caseId, 'alcohol-licence');
    await c.taskPage('rescue-malardalen', fire.taskId);
    await file('rescue-malardalen', 'fire_safety_description');
    await file('rescue-malardalen', 'financing_evidence');
    await get('koping-alcohol');
    const receipt = await fetch(`${running.machine.url}/api/cases/${caseId}/receipt`, {
      headers: { Authorization: `Bearer ${await c.staff('tax-agency')}` },
    });
    await receipt.arrayBuffer();
    await get('coordinator-koping', '/readings');
    const { readings } = (await get('coordinator-koping', '/readings')).body as unknown as {
      readings: { at: string; by: { id: string; name: string }; as: string[]; what: string; id?: string }[];
    };
    const user = (id: string) => localUsers.find((one) => personOf(one).sub === id)?.user;
    expect(readings.map(({ by, as, what, id }) => [user(by.id), as, what, id?.length ?? 0])).toEqual([
      ['coordinator-koping', ['coordinator-koping'], 'readings', 0],
      ['tax-agency', ['tax-agency'], 'receipt', 0],
      ['koping-alcohol', ['koping-alcohol'], 'case', 0],
      ['rescue-malardalen', ['rescue-malardalen'], 'file', 32],
      ['rescue-malardalen', ['rescue-malardalen'], 'task', 'alcohol-licence.opinion.rescue-malardalen'.length],
    ]);
    for (const { at, by } of readings) {
      expect(at).toMatch(/^\d{4}-\d{2}-\d{2}T/);
      expect(by.name).toMatch(/\S/);
    }
  });

  test('that cannot be stored is not made', async () => {
    const { caseId, get, file } = await cafeWithPapers();
    const { taskId } = await c.task('koping-alcohol', caseId, 'alcohol-licence');
    takesReadings = false;
    try {
      const token = await c.staff('koping-alcohol');
      const replies = [
        await c.call('GET', `/api/tasks/${taskId}`, { token }),
        await get('koping-alcohol'),
        await get('koping-alcohol', '/receipt'),
        await file('koping-alcohol', 'financing_evidence'),
        await get('coordinator-koping', '/readings'),
      ];
      for (const { status, body } of replies) {
        expect(status).toBe(500);
        expect(JSON.stringify(body)).not.toMatch(/exempel|Kafé|https?:\/\/localhost/);
      }
    } finally {
      takesReadings = true;
    }
  });
});
