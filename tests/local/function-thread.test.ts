import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FunctionThread } from '#local/runtime/function-thread.ts';
import type { ThreadBundle } from '#local/runtime/messages.ts';

/**
 * A thread with the desk of the product and homes of its own: what is tested is who gets a turn, what ends a thread, and who is
 * asked again.
 */
const threadSource = (desk: string, underWay: string) => `
import { parentPort, workerData } from 'node:worker_threads';
import { Desk } from ${JSON.stringify(desk)};
import { UnderWay } from ${JSON.stringify(underWay)};
const desk = new Desk({ entries: workerData.entries, underWay: new UnderWay(workerData.underWay), suspects: workerData.suspects });
const say = (message) => parentPort.postMessage([message]);
const failure = (error) => ({ name: error.name, message: error.message, stack: error.stack });
if (workerData.trial) {
  await desk.load(workerData.trial).then(
    () => say({ kind: 'ready' }),
    (error) => say({ kind: 'cannot begin', ...failure(error) }),
  );
} else {
  const hear = (message) => {
    if (message.kind === 'answer me') return say({ kind: 'I answer' });
    if (message.kind === 'stop') return parentPort.close();
    desk.answer(message).then(
      (result) => say({ kind: 'result', id: message.id, result }),
      (error) => say({ kind: 'error', id: message.id, ...failure(error) }),
    );
  };
  parentPort.on('message', (messages) => messages.forEach(hear));
  say({ kind: 'ready' });
}
`;

const handlerSource = `
let atOnce = 0;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
export const handler = async ({ what }, context) => {
  atOnce += 1;
  const seen = { atOnce, remaining: context.getRemainingTimeInMillis() };
  try {
    if (what === 'loop') for (;;);
    if (what === 'exit') process.exit(3);
    if (what === 'throw later') { setTimeout(() => { throw new Error('Unexpected token in "Anna Svensson"'); }, 20); await pause(60_000); }
    if (what === 'fail') throw Object.assign(new Error('not today'), { name: 'NotToday' });
    if (what === 'never answer') await new Promise(() => {});
    await pause(30);
    return seen;
  } finally {
    atOnce -= 1;
  }
};
`;

const directory = mkdtempSync(join(tmpdir(), 'foretagslots-thread-'));
const said: string[] = [];
let thread: FunctionThread;
const bundleOf = (handler: string, name = 'handler.mjs'): ThreadBundle => {
  const file = join(directory, name);
  writeFileSync(file, handler);
  return { thread: join(directory, 'thread.ts'), entries: { 'api/guide': file } };
};
beforeAll(() => {
  const source = (name: string) => resolve('local/runtime', name);
  writeFileSync(join(directory, 'thread.ts'), threadSource(source('inside/desk.ts'), source('under-way.ts')));
});
afterEach(async () => {
  await thread.stop();
  said.length = 0;
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function start(handler = handlerSource): Promise<void> {
  thread = await FunctionThread.start({
    bundle: bundleOf(handler),
    settings: {},
    directory,
    clock: { rate: 1, anchor: '0/0' },
    linkKey: 'of this test alone',
    origin: 'http://localhost',
    mail: { from: 'Test <test@exempel.example>' },
    say: (line) => said.push(line),
    patienceMs: 300,
  });
}

const ask = (what: string, limitMs?: number) =>
  thread.invoke('api/guide', { what }, limitMs) as Promise<{ atOnce: number; remaining: number }>;

test.each(['exit', 'loop', 'throw later'])(
  'a call that ends its thread (%s) is given up, and its neighbours never notice',
  async (what) => {
    await start();
    const neighbours = Array.from({ length: 5 }, () => ask('answer'));
    const guilty = ask(what);
    await expect(guilty).rejects.toMatchObject({ name: 'Lambda.Unknown' });
    expect(await Promise.all(neighbours)).toHaveLength(5);
    expect(await ask('answer')).toMatchObject({ atOnce: 1 });
    expect(said.join()).toContain('api/guide #5');
    // What an error says may be what somebody wrote.
    expect(said.join()).not.toContain('Svensson');
  },
);

test('a call that does not end is ended when its time is out, and the others go on', async () => {
  await start();
  await expect(ask('never answer', 100)).rejects.toMatchObject({ name: 'Sandbox.Timedout' });
  expect(await ask('answer')).toBeDefined();
  expect(said).toEqual([]);
});

test('calls wait their turn, and their time counts from their own start', async () => {
  await start();
  const seen = await Promise.all(Array.from({ length: 80 }, () => ask('answer', 60_000)));
  expect(Math.max(...seen.map((one) => one.atOnce))).toBe(16);
  expect(Math.min(...seen.map((one) => one.remaining))).toBeGreaterThan(59_000);
});

test('a function’s own error keeps its name', async () => {
  await start();
  await expect(ask('fail')).rejects.toMatchObject({ name: 'NotToday', message: 'not today' });
});

test('finishing lets what is under way be done, and takes nothing new', async () => {
  await start();
  const before = Array.from({ length: 20 }, () => ask('answer'));
  // They have been sent before it finishes.
  await Promise.resolve();
  const finished = thread.finish();
  await expect(ask('answer')).rejects.toMatchObject({ name: 'ServiceException' });
  await finished;
  expect(await Promise.all(before)).toHaveLength(20);
});

test('stopping leaves nobody waiting for ever', async () => {
  await start();
  const all = Promise.allSettled(Array.from({ length: 20 }, () => ask('never answer')));
  await Promise.resolve();
  await thread.stop();
  expect((await all).map((one) => one.status)).toEqual(Array(20).fill('rejected'));
});

describe('another bundle in the place of the functions', () => {
  test('a call under way ends on the old one, the next goes to the new', async () => {
    await start();
    const underWay = ask('answer');
    await Promise.resolve();
    await thread.replace(bundleOf(`export const handler = async () => 'new';`, 'new.mjs'), 'api/guide');
    expect(await ask('answer')).toBe('new');
    expect(await underWay).toMatchObject({ atOnce: 1 });
  });

  test('when one cannot be loaded the old one stays, until one can', async () => {
    await start();
    const wrong = bundleOf(`throw new TypeError('no definition');`, 'wrong.mjs');
    await expect(thread.replace(wrong, 'api/guide')).rejects.toThrow('no definition');
    expect(await ask('answer')).toMatchObject({ atOnce: 1 });
    await thread.replace(bundleOf(`export const handler = async () => 'mended';`, 'mended.mjs'), 'api/guide');
    expect(await ask('answer')).toBe('mended');
  });
});
