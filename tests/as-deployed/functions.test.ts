import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Functions } from '../support/as-deployed/functions.ts';
import { Templates } from '../support/as-deployed/templates.ts';

/** What a function of these tests can be asked to do. */
const source = `
let atOnce = 0;
export const handler = async ({ what }, context) => {
  atOnce += 1;
  const seen = { atOnce, remaining: context.getRemainingTimeInMillis() };
  try {
    if (what === 'throw later') { setTimeout(() => { throw new Error('nobody catches this'); }); await new Promise(() => {}); }
    if (what === 'exit') { setTimeout(() => process.exit(1)); await new Promise(() => {}); }
    if (what === 'never answer') await new Promise(() => {});
    if (what === 'loop') for (;;);
    if (what === 'fail') throw Object.assign(new Error('not today'), { name: 'NotToday' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    return seen;
  } finally {
    atOnce -= 1;
  }
};`;

const directory = mkdtempSync(join(tmpdir(), 'foretagslots-functions-'));
let functions: Functions;
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  mkdirSync(join(directory, 'asset'), { recursive: true });
  writeFileSync(join(directory, 'asset', 'index.mjs'), source);
  const of = (Timeout: number) => ({
    Type: 'AWS::Lambda::Function',
    Properties: { Description: 'test/one', Timeout, MemorySize: 512 },
    Metadata: { 'aws:asset:path': 'asset' },
  });
  functions = new Functions(
    new Templates([{ Resources: { Slow: of(60), Quick: of(1) } }], { audience: 'a' }),
    directory,
    {},
  );
});
afterEach(async () => {
  vi.useRealTimers();
  await functions.stop();
  rmSync(directory, { recursive: true, force: true });
});

const ask = (what: string, name = 'Slow') =>
  functions.invoke(name, { what }) as Promise<{ atOnce: number; remaining: number }>;

test.each(['throw later', 'exit'])(
  'a thread that ends (%s) is an error to its callers, and is replaced',
  async (what) => {
    const together = await Promise.allSettled([ask('never answer'), ask(what)]);
    expect(together.map((r) => r.status === 'rejected' && r.reason.name)).toEqual(['Lambda.Unknown', 'Lambda.Unknown']);
    expect(await ask('answer')).toMatchObject({ atOnce: 1 });
  },
);

test('a call that does not end is ended when its time is out, and the others go on', async () => {
  await expect(ask('never answer', 'Quick')).rejects.toMatchObject({ name: 'Sandbox.Timedout' });
  expect(await ask('answer', 'Slow')).toBeDefined();
  expect(await ask('answer', 'Quick')).toBeDefined();
});

test('a thread that answers nothing any more is replaced', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const stuck = expect(ask('loop', 'Quick')).rejects.toMatchObject({ name: 'Lambda.Unknown' });
  await vi.advanceTimersByTimeAsync(60_000);
  await stuck;
  vi.useRealTimers();
  expect(await ask('answer', 'Quick')).toMatchObject({ atOnce: 1 });
});

test('a thread that is busy for long is no stuck one', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const slow = ask('never answer');
  slow.catch(() => {});
  await vi.advanceTimersByTimeAsync(76_000);
  await ask('answer');
  await vi.advanceTimersByTimeAsync(60_000);
  // The first call is still under way in the same thread.
  expect(await ask('answer')).toMatchObject({ atOnce: 2 });
});

test('calls wait their turn, and their time counts from their own start', async () => {
  const seen = await Promise.all(Array.from({ length: 40 }, () => ask('answer')));
  expect(Math.max(...seen.map((s) => s.atOnce))).toBe(8);
  expect(Math.min(...seen.map((s) => s.remaining))).toBeGreaterThan(59_000);
});

test('a function’s own error keeps its name', async () => {
  await expect(ask('fail')).rejects.toMatchObject({ name: 'NotToday', message: 'not today' });
});

test('finishing lets what is under way be done, and takes nothing new', async () => {
  const before = Array.from({ length: 20 }, () => ask('answer'));
  await functions.finish();
  await expect(ask('answer')).rejects.toMatchObject({ name: 'ServiceException' });
  expect(await Promise.all(before)).toHaveLength(20);
});

test('stopping leaves nobody waiting for ever', async () => {
  const all = Promise.allSettled(Array.from({ length: 20 }, () => ask('never answer')));
  await functions.stop();
  expect((await all).map((r) => r.status)).toEqual(Array(20).fill('rejected'));
});

describe('other bundles in the place of functions', () => {
  const bundle = (name: string, content: string) => {
    const file = join(directory, name);
    writeFileSync(file, content);
    return new Map([['test/one', file]]);
  };

  test('a call under way ends on the old one, the next goes to the new', async () => {
    const underWay = ask('answer', 'Quick');
    await functions.replace(bundle('new.mjs', `export const handler = async () => 'new';`), 'test/one');
    expect(await ask('answer', 'Quick')).toBe('new');
    expect(await underWay).toMatchObject({ atOnce: 1 });
  });

  test('when one cannot be loaded the old one stays, until one can', async () => {
    await ask('answer', 'Quick');
    const wrong = bundle('wrong.mjs', `throw new TypeError('no definition');`);
    await expect(functions.replace(wrong, 'test/one')).rejects.toThrow('no definition');
    expect(await ask('answer', 'Quick')).toMatchObject({ atOnce: 1 });
    await functions.replace(bundle('mended.mjs', `export const handler = async () => 'mended';`), 'test/one');
    expect(await ask('answer', 'Quick')).toBe('mended');
    expect(console.error).not.toHaveBeenCalled();
  });
});
