import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type OneMachine, startOneMachine } from '#local/one-machine.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { Client } from '../e2e/client.ts';
import { atRest, bytesIn, recordCalls } from '../support/idle.ts';
import { localTarget } from '../support/machine.ts';

const whileMs = 3 * 60_000;
const dayMs = 86_400_000;

const directory = mkdtempSync(join(tmpdir(), 'foretagslots-idle-'));
let calls: readonly string[];
let running: OneMachine | undefined;
beforeEach(() => {
  calls = recordCalls();
});
afterEach(async () => {
  await running?.stop();
  vi.restoreAllMocks();
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const start = async (aheadMs = 0): Promise<OneMachine> => {
  running = await startOneMachine({ port: 0, directory, aheadMs });
  await running.caughtUp;
  return running;
};

/** Three real minutes in which nobody does anything. */
async function nothingHappens(machine: OneMachine): Promise<void> {
  await atRest(calls);
  const before = { calls: calls.length, mails: machine.mails().length, bytes: bytesIn(directory) };
  await new Promise((resolve) => setTimeout(resolve, whileMs));
  expect(calls.slice(before.calls)).toEqual([]);
  expect(machine.mails().slice(before.mails)).toEqual([]);
  expect(bytesIn(directory)).toBe(before.bytes);
}

/** What tells departments of their own tasks, by task: the facts that put it into their digests. */
async function noticesOf({ tableEndpoint, tableName, accessKey }: OneMachine): Promise<readonly string[]> {
  const table = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint: tableEndpoint, region: 'eu-north-1', credentials: accessKey }),
  );
  const tasks: string[] = [];
  for await (const { Items = [] } of paginateScan({ client: table }, { TableName: tableName }))
    for (const { fact } of Items as { fact?: { type: string; task: string } }[])
      if (fact?.type === 'reminded') tasks.push(fact.task);
  table.destroy();
  return tasks.sort();
}

test('a case that was just filed: no call, no mail, no byte', async () => {
  const machine = await start();
  const client = new Client(localTarget(machine.url));
  const { submitted } = await submitCafe(client, 'koping');
  await client.task('koping-alcohol', submitted.body.caseId, 'alcohol-licence');
  await nothingHappens(machine);
});

describe('the same case when every last day has passed', () => {
  const ahead = 200 * dayMs;
  /** A wait that was almost over when the machine stopped lasts a minute more at most. */
  const aMinute = () => new Promise((resolve) => setTimeout(resolve, 70_000));
  let notices: readonly string[] = [];

  test('one notice for each task, and then nothing', async () => {
    const machine = await start(ahead);
    await aMinute();
    await atRest(calls);
    notices = await noticesOf(machine);
    expect(notices.length).toBeGreaterThan(5);
    expect(new Set(notices).size).toBe(notices.length);
    await nothingHappens(machine);
  });

  test('started anew, no notice again', async () => {
    const machine = await start(ahead);
    await aMinute();
    await nothingHappens(machine);
    expect(await noticesOf(machine)).toEqual(notices);
  });
});
