import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DeleteItemCommand, DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addSpan, days } from '#domain/calendar/day.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { pdf } from '../e2e/files.ts';
import { type DeployedTestMachine, startDeployedTestMachine } from '../support/as-deployed/test-machine.ts';

const filedOn = '2027-01-13';
const dayMs = 86_400_000;
let running: DeployedTestMachine;
let c: Client;
beforeAll(async () => {
  running = await startDeployedTestMachine({ startsAt: `${filedOn}T08:30:00Z` });
  c = running.client;
});
afterAll(() => running.stop());

/** Lets days pass with everything switched off: no execution survives, and what the rules forget is forgotten. */
async function after(passed: number): Promise<void> {
  await forgetItems(Date.now() + passed * dayMs);
  forgetFiles();
  await running.restart(`${addSpan(filedOn, days(passed))}T08:30:00Z`);
}

/** What the table's time to live takes away. */
async function forgetItems(at: number): Promise<void> {
  const { tableEndpoint: endpoint, tableName: TableName } = running.machine;
  const credentials = running.machine.accessKey;
  const client = new DynamoDBClient({ endpoint, region: 'eu-north-1', credentials });
  for await (const { Items } of paginateScan({ client }, { TableName })) {
    for (const { pk, sk, expires } of Items ?? []) {
      if (Number(expires?.N ?? Number.POSITIVE_INFINITY) * 1000 < at && pk && sk)
        await client.send(new DeleteItemCommand({ TableName, Key: { pk, sk } }));
    }
  }
  client.destroy();
}

/** What the file store's lifecycle rules take away once a draft is over: everything that is not in a case. */
function forgetFiles(): void {
  const root = join(running.directory, 'files');
  for (const bucket of readdirSync(root))
    for (const place of ['draft', 'quarantine'])
      if (existsSync(join(root, bucket, place))) rmSync(join(root, bucket, place), { recursive: true });
}

test('a café with files, decided over more than a year, ends closed: all is told, and nobody had to help', async () => {
  const { submitted, file } = await submitCafe(c, 'koping');
  const { caseId, reference, accessUrl } = submitted.body;
  const decide = async (office: string, permit: string) => {
    const task = await eventually(`${permit} is with ${office}`, async () =>
      (await c.inbox(office)).find((t) => t.caseId === caseId && t.permit === permit && t.kind === 'review'),
    );
    expect((await c.decide(office, task.taskId)).status, permit).toBe(201);
  };
  /** What falls due together goes in one mail; the history says each thing that was told. */
  const told = async () => (await c.caseOf(await c.session(accessUrl))).timeline.filter((t) => t.type === 'mail-sent');
  await decide('koping-environment', 'food-registration');
  await eventually('the file is in the case', async () => {
    const { token } = await c.session(accessUrl);
    return (await c.call('GET', `/api/cases/${caseId}/attachments/${file}`, { token })).status === 200;
  });
  await eventually('its mails have gone', async () => (await c.mailsAbout(reference)).length === 2);

  await after(62);
  await decide('koping-building', 'sign-permit');
  await decide('koping-land', 'land-lease');
  await decide('police', 'public-place');
  await eventually('their mails have gone', async () => (await told()).length === 5);

  await after(366);
  const opinion = await eventually('the police are still asked', async () =>
    (await c.inbox('police')).find(
      (t) => t.caseId === caseId && t.kind === 'opinion' && t.permit === 'alcohol-licence',
    ),
  );
  expect((await c.opine('police', opinion.taskId)).status).toBe(201);
  await decide('koping-alcohol', 'alcohol-licence');
  await decide('koping-alcohol', 'alcohol-notice');
  await eventually('it is closed', async () => (await c.caseOf(await c.session(accessUrl))).status === 'closed');
  await eventually('the last mails have gone', async () => (await told()).length === 8);

  await after(401);
  const session = await c.session(accessUrl);
  const page = await c.caseOf(session);
  expect(page.status).toBe('closed');
  expect(page.permits.map((p) => p.decision?.outcome)).toEqual(page.permits.map(() => 'granted'));
  expect(await c.fileOf(session, file)).toEqual(pdf);
  await running.machine.invoke('route/reconcile', { all: true });
  expect(await told()).toHaveLength(8);
  expect((await c.inbox('coordinator-koping')).filter((t) => t.caseId === caseId)).toEqual([]);
});
