import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CatchUp } from '#local/catch-up.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { Client, eventually } from '../e2e/client.ts';
import type { AsDeployed } from '../support/as-deployed/machine.ts';
import { startAsDeployed } from '../support/as-deployed/start.ts';
import { localTarget } from '../support/machine.ts';

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...words) => void said.push(words.join(' ')));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('catching up', () => {
  test('tries again what fails, after growing pauses, and does what comes after it then', async () => {
    vi.useFakeTimers();
    const done: string[] = [];
    let tries = 0;
    const first = async () => {
      if (++tries < 5) throw new Error('too busy');
      done.push('first');
    };
    const catchUp = new CatchUp([
      { what: 'The first', run: first },
      { what: 'The second', run: async () => void done.push('second') },
    ]);
    await vi.advanceTimersByTimeAsync(2000 + 4000 + 8000);
    expect([tries, done]).toEqual([4, []]);
    await vi.advanceTimersByTimeAsync(16_000);
    await catchUp.done;
    expect(done).toEqual(['first', 'second']);
    expect(said).toHaveLength(4);
    expect(said[0]).toMatch(/^The first failed and is tried again in 2 seconds: Error at catch-up\.test\.ts:\d+:\d+$/);
  });

  test('lets one row wait for itself only', async () => {
    const done: string[] = [];
    const failing = { what: 'One', run: () => Promise.reject(new Error('never')) };
    const catchUp = new CatchUp([failing], [{ what: 'Other', run: async () => void done.push('other') }]);
    await eventually('the other row is done', async () => done.length > 0);
    catchUp.stop();
    await catchUp.done;
    expect(done).toEqual(['other']);
  });
});

describe('a start with open cases', () => {
  const directory = mkdtempSync(join(tmpdir(), 'foretagslots-catch-up-'));
  const running: AsDeployed[] = [];
  const between: Server[] = [];
  afterAll(async () => {
    for (const machine of running) await machine.stop();
    for (const server of between) server.close();
    rmSync(directory, { recursive: true, force: true });
  });

  async function start(betweenTable?: (endpoint: string) => Promise<string>): Promise<AsDeployed> {
    const machine = await startAsDeployed({ port: 0, directory, ...(betweenTable && { betweenTable }) });
    running.push(machine);
    return machine;
  }
  async function stop(): Promise<void> {
    await running.pop()?.stop();
  }

  type Call = { readonly target: string; readonly body: string };
  const readsList = ({ target, body }: Call, ...lists: readonly string[]) =>
    target.endsWith('.Query') && lists.some((list) => body.includes(`"${list}"`));

  /** Stands between the functions and the table. @param meddle answers true for a call that is to fail */
  const meddling = (meddle: (call: Call) => Promise<boolean>) => async (endpoint: string) => {
    const server = createServer(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const body = Buffer.concat(parts).toString();
      if (await meddle({ target: String(request.headers['x-amz-target']), body })) {
        response.writeHead(400, { 'Content-Type': 'application/x-amz-json-1.0' });
        response.end(JSON.stringify({ __type: 'ValidationException', message: 'too busy' }));
        return;
      }
      const { host: _host, 'content-length': _length, connection: _connection, ...headers } = request.headers;
      const answer = await fetch(endpoint, { method: 'POST', headers: headers as Record<string, string>, body });
      response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' });
      response.end(await answer.text());
    });
    between.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  test('answers at once, goes on when the cases cannot be read at first, and no case holds up another', async () => {
    const before = await start();
    const client = new Client(localTarget(before.url));
    const cases = await Promise.all(
      Array.from({ length: 3 }, async () => (await submitCafe(client, 'koping')).submitted),
    );
    for (const { body } of cases) await client.task('koping-building', body.caseId, 'sign-permit');
    // An open case that cannot be read, before the others in the list: its form is damaged.
    const table = new DynamoDBClient({
      endpoint: before.tableEndpoint,
      region: 'eu-north-1',
      credentials: before.accessKey,
    });
    await table.send(
      new PutItemCommand({
        TableName: before.tableName,
        Item: {
          pk: { S: 'CASE#damaged' },
          sk: { S: 'FACT#submitted' },
          pressed: { B: Buffer.from('no form') },
          inbox: { S: 'open-cases' },
          inboxSort: { S: '0' },
        },
      }),
    );
    expect(before.stepFunctions.running).toBe(3);
    await stop();

    let failures = 0;
    const after = await start(meddling(async (call) => readsList(call, 'open-cases') && ++failures <= 2));
    expect((await fetch(`${after.url}/api/health`)).status).toBe(200);
    await eventually('the three cases go on', async () => after.stepFunctions.running === 3);
    const now = new Client(localTarget(after.url));
    for (const { body } of cases) {
      const { taskId } = await now.task('koping-building', body.caseId, 'sign-permit');
      expect((await now.decide('koping-building', taskId)).status).toBe(201);
    }
    await eventually('it says how many could not be read', async () =>
      said.some((line) => line.startsWith('Going on with the open cases failed and is tried again in 8 seconds')),
    );
    expect(
      said.filter((line) => /^Going on with the open cases failed and is tried again in (2|4) seconds/.test(line)),
    ).toHaveLength(2);
  });

  test('starts no second route for a case that comes in while it catches up', async () => {
    await stop();
    const { promise: cameIn, resolve: hasComeIn } = Promise.withResolvers<void>();
    const machine = await start(
      meddling(async (call) => {
        if (readsList(call, 'looks', 'open-cases')) await cameIn;
        return false;
      }),
    );
    const client = new Client(localTarget(machine.url));
    const { submitted } = await submitCafe(client, 'koping');
    await client.task('koping-building', submitted.body.caseId, 'sign-permit');
    expect(machine.stepFunctions.running).toBe(1);
    hasComeIn();
    await eventually('the earlier cases go on', async () => machine.stepFunctions.running >= 4);
    await eventually('all has been looked at', async () =>
      said.some((line) => line.startsWith('Going on with the open cases failed')),
    );
    expect(machine.stepFunctions.running).toBe(4);
  });
});
