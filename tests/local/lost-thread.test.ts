import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { FunctionThread } from '#local/runtime/function-thread.ts';

/**
 * A thread that answers with what it was told last, keeps that in memory and in a file, and loses it as often as a file says:
 * what is tested is who is answered, by which thread, and with what.
 */
const threadSource = `
import { parentPort, workerData } from 'node:worker_threads';
import { readFileSync, writeFileSync } from 'node:fs';
const file = (name) => workerData.directory + '/' + name;
const read = (name) => { try { return readFileSync(file(name), 'utf8'); } catch { return ''; } };
let memory = read('kept');
writeFileSync(file('begun'), read('begun') + (workerData.again ? 'again ' : 'first '));
const say = (message) => parentPort.postMessage([message]);
const hear = (message) => {
  if (message.kind === 'stop') return parentPort.close();
  if (message.kind !== 'call') return say({ kind: 'I answer' });
  const { id, event } = message;
  if (event.read) return say({ kind: 'result', id, result: memory });
  memory += event.word;
  const losses = Number(read('losses'));
  if (losses > 0) {
    writeFileSync(file('losses'), String(losses - 1));
    say({ kind: 'lost', why: 'full', message: 'the disk is full' });
    return;
  }
  writeFileSync(file('kept'), memory);
  say({ kind: 'result', id, result: memory });
};
parentPort.on('message', (messages) => messages.forEach(hear));
say({ kind: 'ready' });
`;

const root = mkdtempSync(join(tmpdir(), 'foretagslots-lost-'));
let thread: FunctionThread;
const said: string[] = [];
afterEach(async () => {
  await thread.stop();
  said.length = 0;
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function start(losses: number) {
  const directory = mkdtempSync(join(root, 'data-'));
  const file = join(root, 'thread.mjs');
  writeFileSync(file, threadSource);
  writeFileSync(join(directory, 'losses'), String(losses));
  thread = await FunctionThread.start({
    bundle: { thread: file, entries: { 'api/guide': resolve(file) } },
    settings: {},
    directory,
    clock: { rate: 1, anchor: '0/0' },
    linkKey: 'of this test alone',
    origin: 'http://localhost',
    mail: { from: 'Test <test@exempel.example>' },
    say: (line) => said.push(line),
  });
  return { bundle: file, begun: () => readFileSync(join(directory, 'begun'), 'utf8').trim().split(' ') };
}
const write = (word: string) => thread.invoke('api/guide', { word });
const read = () => thread.invoke('api/guide', { read: true });

test('what was under way when it was lost is done by the next thread, which begins with what was kept', async () => {
  const { begun } = await start(0);
  expect(await write('a')).toBe('a');
  await thread.stop();

  const { begun: begunThen } = await start(1);
  const [written, other] = await Promise.all([write('b'), read()]);
  expect([written, other]).toEqual(['b', expect.stringMatching(/^b?$/)]);
  expect(await read()).toBe('b');
  expect([begun(), begunThen()]).toEqual([['first'], ['first', 'again']]);
  expect(said.join('\n')).toMatch(/not kept.*the disk is full/);
});

test('who has lost twice is told why, and nothing of it is there; the next goes on', async () => {
  const { begun } = await start(2);
  await expect(write('a')).rejects.toMatchObject({ name: 'NotKept', message: 'full' });
  expect(await write('b')).toBe('b');
  expect(await read()).toBe('b');
  expect(begun()).toEqual(['first', 'again', 'again']);
});

test('whose bundle may not be read any more tells whoever waits that the disk fails, at once; with it again, everything goes on', async () => {
  const { bundle } = await start(1);
  const source = readFileSync(bundle, 'utf8');
  rmSync(bundle);
  const asked = performance.now();
  await expect(write('a')).rejects.toMatchObject({ name: 'NotKept', message: 'fails' });
  expect(performance.now() - asked).toBeLessThan(5000);
  writeFileSync(bundle, source);
  expect(await write('b')).toBe('b');
});
