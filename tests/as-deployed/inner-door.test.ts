import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DeployedTestMachine, startDeployedTestMachine } from '../support/as-deployed/test-machine.ts';

let running: DeployedTestMachine;
beforeAll(async () => {
  running = await startDeployedTestMachine();
});
afterAll(() => running.stop());

/** A call with whatever headers, which `fetch` would not send. */
function send(method: string, headers: Record<string, string>, body = ''): Promise<{ status: number; opens: unknown }> {
  return new Promise((resolve, reject) => {
    const call = request(running.machine.tableEndpoint, { method, headers }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, opens: answer.headers['access-control-allow-origin'] });
    });
    call.once('error', reject);
    call.end(body);
  });
}

test('services that only the functions call answer nobody else, and no page', async () => {
  const { accessKey } = running.machine;
  const call = async (headers: Record<string, string>) => {
    const target = { 'X-Amz-Target': 'DynamoDB_20120810.ListTables', 'Content-Type': 'application/x-amz-json-1.0' };
    return (await send('POST', { ...target, ...headers }, '{}')).status;
  };
  const signed = (id: string) =>
    `AWS4-HMAC-SHA256 Credential=${id}/20261125/eu-north-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0`;
  const date = { 'X-Amz-Date': '20261125T000000Z' };
  expect(await call({})).toBe(403);
  expect(await call({ Authorization: signed('local'), ...date })).toBe(403);
  expect(await call({ Authorization: signed(accessKey.accessKeyId), ...date, Origin: 'null' })).toBe(403);
  expect(await call({ Authorization: signed(accessKey.accessKeyId), ...date })).toBe(200);
  const preflight = { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' };
  expect(await send('OPTIONS', preflight)).toEqual({ status: 403, opens: undefined });
});
