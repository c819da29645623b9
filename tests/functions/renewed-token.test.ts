import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { submitCafe } from '../e2e/acceptance.ts';
import { type DeployedTestMachine, startDeployedTestMachine } from '../support/as-deployed/test-machine.ts';

let running: DeployedTestMachine;
let between: Server;
/** What happens just before a decision is stored. */
let justBefore = async (): Promise<void> => {};

beforeAll(async () => {
  running = await startDeployedTestMachine({
    betweenTable: async (endpoint) => {
      between = createServer(async (request, response) => {
        const parts: Buffer[] = [];
        for await (const part of request) parts.push(part as Buffer);
        const body = Buffer.concat(parts).toString();
        const stores = String(request.headers['x-amz-target']).endsWith('.UpdateItem');
        if (stores && body.includes('"decided"')) await justBefore();
        const { host: _host, 'content-length': _length, connection: _connection, ...headers } = request.headers;
        const answer = await fetch(endpoint, { method: 'POST', headers: headers as Record<string, string>, body });
        response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' });
        response.end(await answer.text());
      });
      await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${(between.address() as AddressInfo).port}`;
    },
  });
});
afterAll(async () => {
  await running.stop();
  between.closeAllConnections();
  between.close();
});

test('a decision finds the execution that began to wait while it was being made', async () => {
  const { client, machine } = running;
  const { submitted } = await submitCafe(client, 'koping');
  const { caseId } = submitted.body;
  const { taskId } = await client.task('koping-building', caseId, 'sign-permit');
  let renewed = 0;
  justBefore = async () => {
    renewed += 1;
    await machine.invoke('route/open-task', { caseId, permit: 'sign-permit', token: 'of-a-later-execution' });
  };
  expect((await client.decide('koping-building', taskId)).status).toBe(201);
  expect(renewed).toBe(1);
  // Nobody waits any more: with the token that was read before the decision, the task would stay in the inbox.
  const left = await client.inbox('koping-building');
  expect(left.filter((t) => t.taskId === taskId)).toEqual([]);
});
