import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addSpan, dayOf, days } from '#domain/calendar/day.ts';
import { factKey } from '#domain/case/facts.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import type { Client } from '../e2e/client.ts';
import { type DeployedTestMachine, startDeployedTestMachine } from '../support/as-deployed/test-machine.ts';

let running: DeployedTestMachine;
let c: Client;
beforeAll(async () => {
  running = await startDeployedTestMachine();
  c = running.client;
});
afterAll(() => running.stop());

const [one, other] = ['koping-building', 'koping-building-2'];
const [name, otherName] = [
  'Handläggare, Samhällsbyggnadsförvaltningen i Köping',
  'Kollega, Samhällsbyggnadsförvaltningen i Köping',
];
const inTwoMonths = addSpan(dayOf(new Date().toISOString()), days(60));

async function signTask() {
  const { submitted } = await submitCafe(c, 'koping');
  const { taskId } = await c.task(one, submitted.body.caseId, 'sign-permit');
  const act = async (user: string, action: string, body?: unknown, headers: Record<string, string> = {}) =>
    c.call<{ errors?: { message: string }[] }>('POST', `/api/tasks/${taskId}/${action}`, {
      token: await c.staff(user),
      headers,
      ...(body !== undefined && { body }),
    });
  const page = () => c.taskPage(other, taskId);
  const mine = async (user: string) => {
    const { body } = await c.call<{ tasks: { taskId: string }[] }>(
      'GET',
      `/api/departments/${one}/tasks?mine=true&limit=100`,
      { token: await c.staff(user) },
    );
    return body.tasks.some((t) => t.taskId === taskId);
  };
  const row = async () => (await c.inbox(one)).find((t) => t.taskId === taskId);
  const told = async () => (await page()).case.timeline.map((t) => t.text);
  return { taskId, act, page, mine, row, told };
}
const supplement = { text: 'Vi behöver måtten.', items: ['Mått'], lastDay: inTwoMonths };
const decision = { outcome: 'granted', motivation: 'Skylten passar platsen.', legalBasis: 'PBL 9 kap.' };

describe('a task that a colleague has claimed', () => {
  test('is taken over in one click; both stand in the history and the inbox follows', async () => {
    const { act, page, mine, row, told } = await signTask();
    expect((await act(one, 'claim')).body).toEqual({ claimedBy: name });
    expect([await mine(one), await mine(other)]).toEqual([true, false]);
    expect((await act(other, 'claim')).body).toEqual({ claimedBy: otherName, tookOverFrom: name });
    expect(await page()).toMatchObject({ claimedBy: otherName, claimedByMe: true });
    expect([await mine(one), await mine(other)]).toEqual([false, true]);
    expect(await row()).toMatchObject({ claimedBy: otherName });
    expect(await told()).toEqual(
      expect.arrayContaining([`${name} tog uppgiften.`, `${otherName} tog över uppgiften från ${name}.`]),
    );
    // Claiming what is one's own changes nothing.
    const { version } = await page();
    expect((await act(other, 'claim')).status).toBe(201);
    expect((await page()).version).toBe(version);
  });

  test('is asked about, decided and released by another, who takes it over by that', async () => {
    const { act, page, row, told } = await signTask();
    await act(one, 'claim');
    expect((await act(other, 'supplement-requests', supplement)).status).toBe(201);
    expect(await page()).toMatchObject({ claimedBy: otherName });
    expect(await row()).toMatchObject({ claimedBy: otherName });
    expect((await act(one, 'release')).status).toBe(201);
    expect((await page()).claimedBy).toBeUndefined();
    expect((await row()) as { claimedBy?: string }).not.toHaveProperty('claimedBy');
    expect(await told()).toEqual(
      expect.arrayContaining([expect.stringMatching(`^${otherName} tog över uppgiften från ${name}. .*komplettering`)]),
    );
    const second = await signTask();
    await second.act(one, 'claim');
    expect((await second.act(other, 'decision', decision)).status).toBe(201);
    const decided = await second.page();
    expect(decided.case.permits.find((p) => p.id === 'sign-permit')?.decision).toMatchObject({ officer: otherName });
    expect(decided.claimedBy).toBe(otherName);
  });

  test('that two claim at once goes to one, and the other is told who has it', async () => {
    const { act, page, row } = await signTask();
    const { version } = await page();
    const headers = { 'If-Match': `"${version}"` };
    const both = await Promise.all([act(one, 'claim', undefined, headers), act(other, 'claim', undefined, headers)]);
    expect(both.map((r) => r.status).sort()).toEqual([201, 412]);
    const { claimedBy } = await page();
    const late = both.find((r) => r.status === 412);
    expect(late?.body.errors?.map((e) => e.message)).toEqual([`${claimedBy} tog uppgiften.`]);
    expect(await row()).toMatchObject({ claimedBy });
  });

  test('is acted on only as it was read: the late one is told what has changed, in their language', async () => {
    const { act, page } = await signTask();
    const { version } = await page();
    await act(one, 'claim');
    const stale = await act(other, 'decision', decision, { 'If-Match': `"${version}"`, 'Accept-Language': 'en' });
    expect(stale.status).toBe(412);
    expect(stale.body.errors?.map((e) => e.message)).toEqual([`${name} claimed the task.`]);
  });
});

test('a claim that an earlier version kept by name alone is shown, and taken over', async () => {
  const { taskId, act, row } = await signTask();
  await act(one, 'claim');
  const [caseId = '', ...name] = taskId.split('.');
  const table = new DynamoDBClient({
    region: 'eu-north-1',
    endpoint: running.machine.tableEndpoint,
    credentials: running.machine.accessKey,
  });
  await table.send(
    new UpdateItemCommand({
      TableName: running.machine.tableName,
      Key: { pk: { S: `CASE#${caseId}` }, sk: { S: `FACT#${factKey.inTask(name.join('.'), 0)}` } },
      UpdateExpression: 'SET claimedBy = :name',
      ConditionExpression: 'attribute_exists(inbox)',
      ExpressionAttributeValues: { ':name': { S: 'Den förra' } },
    }),
  );
  expect(await row()).toMatchObject({ claimedBy: 'Den förra', claimedByMe: false });
  expect((await act(other, 'claim')).status).toBe(201);
  expect(await row()).toMatchObject({ claimedBy: otherName });
});

test('mine is by who one is, not by one’s name', async () => {
  const { taskId } = await signTask();
  /** A call as the gateway hands it over, for somebody with a name that another has too. */
  const call = async (id: string, routeKey: string, path: string, parameters: Record<string, string>) => {
    const [method = ''] = routeKey.split(' ');
    const answer = (await running.machine.invoke('api/workbench', {
      version: '2.0',
      routeKey,
      rawPath: path,
      headers: {},
      pathParameters: parameters,
      queryStringParameters: { mine: 'true', limit: '100' },
      requestContext: {
        http: { method, path },
        authorizer: { jwt: { claims: { sub: id, name: 'Kim Lind', groups: '[department:koping-building]' } } },
      },
      isBase64Encoded: false,
    })) as { statusCode: number; body: string };
    return JSON.parse(answer.body) as { tasks?: { taskId: string }[]; claimedBy?: string };
  };
  const claim = await call('kim-1', 'POST /api/tasks/{taskId}/claim', `/api/tasks/${taskId}/claim`, { taskId });
  expect(claim.claimedBy).toBe('Kim Lind');
  const list = async (id: string) =>
    (
      await call(id, 'GET /api/departments/{departmentId}/tasks', `/api/departments/${one}/tasks`, {
        departmentId: one ?? '',
      })
    ).tasks?.some((t) => t.taskId === taskId);
  expect([await list('kim-1'), await list('kim-2')]).toEqual([true, false]);
});
