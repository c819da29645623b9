import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { restartedName } from '#domain/ports/route.ts';
import type { Called } from '#local/route/engine.ts';
import { memoryIndex } from '#local/route/memory-index.ts';
import type { RouteIndex } from '#local/route/route-index.ts';
import { SqliteIndex } from '#local/route/sqlite-index.ts';
import { type FakeStep, fakeRoute, trackOf } from '../../support/local-route.ts';
import { tablesInMemory } from '../../support/tables-in-memory.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const day = 86_400;
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
/** Longer than an execution stays in memory when nothing happens to it. */
const aWhile = 700;

/** Functions that go by facts, as the product's do: which gates are open and which tasks are done. */
function facts() {
  const open = new Set<string>();
  const steps: Partial<Record<Called, FakeStep>> = {
    'await-gate': ({ caseId }, done) => {
      if (open.has(`${caseId}/filing`)) void done(trackOf(String(caseId)));
    },
    'open-task': ({ caseId, department = 'review' }, done) => {
      if (open.has(`${caseId}/${department}`)) void done();
    },
  };
  const happens = (...what: readonly string[]) => {
    for (const fact of what) open.add(fact);
  };
  return { steps, happens };
}

const machine = (index: RouteIndex, steps: Partial<Record<Called, FakeStep>>, more = {}) =>
  fakeRoute(steps, { index, ...more });

describe('a case to which nothing happens', () => {
  test('has no execution in memory, no timer but the one for all, and still counts as running', async () => {
    const local = fakeRoute();
    for (let i = 0; i < 1000; i++) await local.route.start(`c${i}`, `c${i}`);
    await pass(aWhile);
    expect(local.route.inMemory).toBe(0);
    expect(vi.getTimerCount()).toBe(1);
    expect((await local.route.running()).size).toBe(1000);
    const before = local.calls.length;
    await pass(29 * day);
    expect(local.calls).toHaveLength(before);
  });

  test('is started again from its beginning when its wait is answered, alone, and goes on', async () => {
    const { steps, happens } = facts();
    const local = machine(memoryIndex(), steps);
    await local.route.start('a', 'a');
    await local.route.start('b', 'b');
    await pass(aWhile);
    const before = local.calls.length;
    happens('a/filing');
    expect(await local.route.goOn(local.token('await-gate', 'a'), trackOf('a'))).toBe(true);
    await pass(1);
    const since = local.calls.slice(before);
    expect(since[0]).toEqual({ called: 'open-case', input: { caseId: 'a' } });
    expect(since.every(({ input }) => input.caseId === 'a')).toBe(true);
    expect(local.of('open-task', 'a')).toHaveLength(2);
    happens('a/decision', 'a/review', 'a/d');
    await local.route.goOn(local.token('open-task', 'a'), {});
    await local.route.goOn(local.token('open-task', 'a', { department: 'd' }), {});
    await local.route.goOn(local.token('await-gate', 'a'), {});
    await pass(1);
    expect(await local.route.running()).toEqual(new Set(['b']));
  });

  test('is told once by one token: the second at the same moment, and one from before, hear no', async () => {
    const { steps, happens } = facts();
    const local = machine(memoryIndex(), steps);
    await local.route.start('a', 'a');
    await pass(aWhile);
    happens('a/filing');
    const token = local.token('await-gate', 'a');
    const told = await Promise.all([local.route.goOn(token, {}), local.route.goOn(token, {})]);
    expect(told.sort()).toEqual([false, true]);
    await pass(aWhile);
    expect(local.route.inMemory).toBe(0);
    expect(await local.route.goOn(token, {})).toBe(false);
    expect(await local.route.goOn('a.another', {})).toBe(false);
    expect(local.route.inMemory).toBe(0);
  });

  test('is started again when it is woken, and waits with another token', async () => {
    const { steps, happens } = facts();
    happens('a/filing');
    const local = machine(memoryIndex(), steps);
    await local.route.start('a', 'a');
    await pass(aWhile);
    const token = local.token('open-task', 'a');
    await local.route.wake(token);
    await pass(1);
    expect(local.token('open-task', 'a')).not.toBe(token);
    expect(await local.route.goOn(token, {})).toBe(false);
  });

  test.each([
    ['let go', aWhile],
    ['in memory', 10],
  ])(
    'and that is %s still hears when its wait ends, although something happened that it was not told',
    async (_where, seconds) => {
      for (const index of [memoryIndex(), new SqliteIndex(tablesInMemory(), () => {})]) {
        const local = fakeRoute({}, { index });
        await local.route.start('a', 'a');
        await pass(seconds);
        local.route.expects('a');
        await pass(aWhile);
        expect(local.route.inMemory).toBe(0);
        const before = local.of('await-gate', 'a').length;
        await pass(31 * day);
        expect(local.of('await-gate', 'a').length).toBeGreaterThan(before);
        await local.route.stop();
      }
    },
  );

  test('is started again when its first wait ends, and not before', async () => {
    const local = fakeRoute();
    await local.route.start('a', 'a');
    await pass(30 * day - 1);
    expect(local.of('open-case')).toHaveLength(1);
    await pass(2);
    expect(local.of('open-case')).toHaveLength(2);
  });

  test('that has something to do within minutes stays, so that it comes to do it', async () => {
    // What is due when a route starts anew, the product looks at after a minute.
    let due = Date.now() + 20 * day * 1000;
    const { steps, happens } = facts();
    happens('a/filing');
    const local = machine(
      memoryIndex(),
      {
        ...steps,
        'await-gate': (_input, done) => {
          const seconds = Math.max(60, (due - Date.now()) / 1000);
          void done({ ...trackOf('a'), reviewSeconds: seconds });
        },
        remind: () => {
          due += 20 * day * 1000;
          return { ...trackOf('a'), reviewSeconds: 20 * day };
        },
      },
      { limits: { quietMs: 10, keepMs: 20, most: 0 } },
    );
    await local.route.start('a', 'a');
    await pass(20 * day + 61);
    expect(local.of('remind')).toHaveLength(1);
    expect(local.of('open-case')).toHaveLength(2);
    await pass(1);
    expect(local.route.inMemory).toBe(0);
  });

  test('of more than may be in memory, those that moved least recently are let go', async () => {
    const local = fakeRoute({}, { limits: { most: 10 } });
    for (let i = 0; i < 49; i++) await local.route.start(`c${i}`, `c${i}`);
    await pass(2);
    await local.route.start('c49', 'c49');
    expect(local.route.inMemory).toBe(50);
    await pass(4);
    expect(local.route.inMemory).toBe(10);
    // The last that came is still here, and goes on where it is.
    await local.route.goOn(local.token('await-gate', 'c49'), trackOf('c49'));
    await pass(0);
    expect(local.of('open-case', 'c49')).toHaveLength(1);
    expect(local.of('open-task', 'c49')).toHaveLength(2);
  });
});

/** Opens an index, and opens it again as the next machine does. */
const indexes: readonly [string, () => () => RouteIndex][] = [
  [
    'memory',
    () => {
      const index = memoryIndex();
      return () => index;
    },
  ],
  [
    'SQLite',
    () => {
      const tables = tablesInMemory();
      return () => new SqliteIndex(tables, () => {});
    },
  ],
];

describe.each(indexes)('after the machine was killed, its index in %s', (_where, open) => {
  test('what moved is taken up again, a few at once, and what was parked is not touched', async () => {
    const index = open();
    const before = machine(index(), {});
    for (let i = 0; i < 10_000; i++) await before.route.start(`parked${i}`, `parked${i}`);
    await pass(aWhile);
    for (let i = 0; i < 1500; i++) await before.route.start(`moving${i}`, `moving${i}`);
    await before.route.stop();
    let atWork = 0;
    let most = 0;
    const after = machine(index(), {
      'open-case': async ({ caseId }) => {
        most = Math.max(most, ++atWork);
        await new Promise((resolve) => setTimeout(resolve, 5));
        atWork -= 1;
        return { caseId, permits: [] };
      },
    });
    const resumed = after.route.resume();
    await pass(60);
    await resumed;
    expect(after.of('open-case')).toHaveLength(1500);
    expect(after.calls.every(({ input }) => String(input.caseId).startsWith('moving'))).toBe(true);
    expect(most).toBeLessThanOrEqual(16);
    expect(after.said).toEqual([
      '1500 cases were on their way; they are taken up again',
      '1000 of 1500 cases are on their way again',
      '1500 cases are on their way again',
    ]);
    expect(after.route.inMemory).toBe(0);
  });

  test('what is due meanwhile is taken up, and what is parked waits for its day', async () => {
    const index = open();
    const before = machine(index(), { 'open-case': ({ caseId }) => opened(caseId, caseId === 'soon' ? 5 : 25) });
    await before.route.start('soon', 'soon');
    await before.route.start('later', 'later');
    await pass(aWhile);
    await before.route.stop();
    await pass(10 * day);
    const after = machine(index(), {});
    await after.route.resume();
    await pass(5);
    expect(after.of('open-case').map(({ input }) => input.caseId)).toEqual(['soon']);
    await pass(15 * day);
    expect(after.of('open-case', 'later')).toHaveLength(1);
  });

  test('an answer to a case that was moving is heard before it is its turn', async () => {
    const { steps, happens } = facts();
    const index = open();
    const before = machine(index(), steps);
    await before.route.start('a', 'a');
    await pass(0);
    await before.route.stop();
    const after = machine(index(), steps);
    happens('a/filing');
    expect(await after.route.goOn(before.token('await-gate', 'a'), {})).toBe(true);
    await after.route.resume();
    await pass(0);
    expect(after.of('open-case')).toHaveLength(1);
    expect(after.of('open-task')).toHaveLength(2);
  });

  test('what was about to be told something as the machine was killed is taken up again', async () => {
    const index = open();
    const killed = machine(index(), facts().steps);
    await killed.route.start('a', 'a');
    await killed.route.start('b', 'b');
    await pass(aWhile);
    killed.route.expects('a');
    const next = machine(index(), facts().steps);
    await next.route.resume();
    await pass(1);
    expect(next.of('open-case').map(({ input }) => input.caseId)).toEqual(['a']);
  });

  test('an answer that came as the machine stopped is not lost', async () => {
    const index = open();
    const before = machine(index(), {});
    await before.route.start('a', 'a');
    await pass(aWhile);
    await before.route.stop();
    expect(await before.route.goOn(before.token('await-gate', 'a'), {})).toBe(true);
    await expect(before.route.start('b', 'b')).rejects.toThrow('stops');
    const after = machine(index(), {});
    await after.route.resume();
    expect(after.of('open-case')).toHaveLength(1);
  });
});

const opened = (caseId: unknown, days: number) => ({ caseId, permits: [{ caseId, permit: 'p', seconds: days * day }] });

test('steps that hang hold up no other case, not even those that are taken up behind them', async () => {
  const index = memoryIndex();
  const before = machine(index, {});
  for (let i = 0; i < 40; i++) await before.route.start(`c${i}`, `c${i}`);
  await before.route.stop();
  const hangs = (caseId: unknown) => Number(String(caseId).slice(1)) < 20;
  const after = machine(index, {
    'open-case': ({ caseId }) => (hangs(caseId) ? new Promise(() => {}) : { caseId, permits: [] }),
  });
  const resumed = after.route.resume();
  await after.route.start('new', 'new');
  await pass(0);
  expect(await after.route.running()).not.toContain('new');
  await pass(600);
  await resumed;
  expect((await after.route.running()).size).toBe(20);
});

test('a later execution takes the place of the one before, whose tokens are good no more', async () => {
  const local = fakeRoute();
  await local.route.start('a', 'a');
  await pass(0);
  const token = local.token('await-gate', 'a');
  await local.route.start('a', restartedName('a', 5));
  await pass(0);
  expect(await local.route.goOn(token, {})).toBe(false);
  expect(local.route.inMemory).toBe(1);
  await local.route.start('a', 'a');
  await pass(0);
  expect(local.of('open-case')).toHaveLength(2);
});

test('a busy case is noted when it begins and when it ends', async () => {
  const { steps } = facts();
  const tables = tablesInMemory();
  const local = machine(new SqliteIndex(tables, () => {}), steps);
  await local.route.start('a', 'a');
  for (const [called, department] of [['await-gate'], ['open-task', 'd'], ['open-task']] as const) {
    await pass(2);
    await local.route.goOn(local.token(called, 'a', { department }), trackOf('a'));
  }
  await pass(60);
  expect(await local.route.running()).toEqual(new Set());
  expect(tables.writes).toBe(2);
});

test('a thousand that park are noted together', async () => {
  const tables = tablesInMemory();
  const local = machine(new SqliteIndex(tables, () => {}), {});
  for (let i = 0; i < 1000; i++) await local.route.start(`c${i}`, `c${i}`);
  await pass(5);
  expect(tables.writes).toBe(1001);
});

test('a full disk is said, and what is parked is noted when there is room again', async () => {
  const tables = tablesInMemory();
  const said: string[] = [];
  const index = new SqliteIndex(tables, (line) => said.push(line));
  const local = machine(index, {});
  await local.route.start('a', 'a');
  tables.isFull = true;
  await pass(5);
  await expect(local.route.start('b', 'b')).rejects.toThrow('full');
  expect(local.of('open-case', 'b')).toEqual([]);
  expect(said[0]).toMatch(/could not be noted/);
  tables.isFull = false;
  await pass(2);
  expect(index.howManyMove()).toBe(0);
  expect(await local.route.goOn(local.token('await-gate', 'a'), {})).toBe(true);
});
