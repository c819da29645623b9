import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { snippets } from '../support/snippets.ts';

let running: TestMachine;
beforeAll(async () => {
  running = await startTestMachine();
});
afterAll(() => running.stop());

/** Does in a shell what a page says, at this machine's address instead of the one it names. */
async function typed(script: string, address: string): Promise<unknown> {
  expect(script).toContain(address);
  const here = script.replaceAll(address, running.machine.url);
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', here]);
  return JSON.parse(stdout);
}

test('what docs/embed.md has its reader type answers a plan', async () => {
  const [script = ''] = snippets('docs/embed.md', 'sh');
  expect(await typed(script, 'https://foretag.example.se')).toMatchObject({
    event: 'hairdresser',
    municipality: 'koping',
    next: expect.any(String),
  });
});

test('what docs/api.md has its reader type answers a machine the tasks of its department', async () => {
  const [script = ''] = snippets('docs/api.md', 'sh');
  expect(await typed(script, 'http://localhost:3000')).toMatchObject({ tasks: [], counts: { all: { n: 0 } } });
});
