import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addSpan, dayOf, days, startOfDay } from '#domain/calendar/day.ts';
import { lookAgain } from '#domain/case/expected.ts';
import { factKey } from '#domain/case/facts.ts';
import { restartedName } from '#domain/ports/route.ts';
import type { Store } from '#domain/ports/store.ts';
import { logger } from '#functions/aws/observability.ts';
import { handler as reconcile } from '#functions/route/reconcile.ts';
import { route, store } from '#local/homes/memory/homes.ts';
import { cafe } from '#local/sample-cafe.ts';
import { submitted } from './a-case.ts';
import { run } from './called.ts';

const start = '2027-01-12T11:00:00.000Z';
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(start);
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const { caseId, at, failures } of (await store.looksDue('9999-01-01T00:00:00Z', undefined, 20_000)).items)
    await store.putOff({ caseId, at, failures }, undefined);
  vi.useRealTimers();
});

const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

/** Counts every call of the store. */
function counted(): ReadonlyMap<string, () => number> {
  const names = Object.keys(store) as (keyof Store)[];
  return new Map(
    names.map((name) => {
      const spy = vi.spyOn(store, name);
      return [name, () => spy.mock.calls.length];
    }),
  );
}

const asked = (calls: ReadonlyMap<string, () => number>) =>
  Object.fromEntries([...calls].flatMap(([name, times]) => (times() > 0 ? [[name, times()]] : [])));

/** Cases whose route is lost and whose look is due. */
async function lost(count: number): Promise<readonly string[]> {
  const { caseId } = await submitted(cafe);
  const fact = (await store.existingSubmission(caseId))?.fact;
  if (!fact) throw new Error('no submission');
  const cases = Array.from({ length: count }, (_, i) => `lost${count}n${String(i).padStart(4, '0')}`);
  for (const one of cases) {
    await store.lookBy(one, start, start);
    await store.putSubmission(one, { ...fact, mails: [] }, '');
  }
  return cases;
}

describe('the reconciler', () => {
  test('reads nothing of ten thousand cases that are well', async () => {
    const later = startOfDay(addSpan(dayOf(start), days(20)));
    for (let i = 0; i < 10_000; i++) await store.lookBy(`well${i}`, later, start);
    const calls = counted();
    const running = vi.spyOn(route, 'running');
    expect(await run(reconcile, {})).toMatchObject({ looked: 0, isFinished: true });
    expect(asked(calls)).toEqual({ looksDue: 1 });
    expect(running).not.toHaveBeenCalled();
  });

  test('never comes back to a closed case of which nobody has to hear any more', async () => {
    const [caseId = ''] = await lost(1);
    await store.closeCase(caseId, { type: 'case-closed', key: factKey.closed, at: start, by: { kind: 'system' } });
    expect(await run(reconcile, {})).toMatchObject({ looked: 1, mailsOwed: 0, failed: 0 });
    expect(await store.isLookedAt(caseId)).toBe(false);
  });

  test('is held up by no case that cannot be looked at, which waits longer each time and is named without a word of it', async () => {
    const cases = await lost(30);
    const [broken = ''] = cases;
    const load = store.loadCase;
    const fails = vi
      .spyOn(store, 'loadCase')
      .mockImplementation((id) => (id === broken ? Promise.reject(new TypeError('Kafé Solsidan')) : load(id)));
    const said = vi.spyOn(logger, 'error').mockImplementation(() => {});
    expect(await run(reconcile, {})).toMatchObject({ failed: 1, restarted: 29 });
    const look = async () =>
      (await store.looksDue('9999-01-01T00:00:00Z', undefined, 9999)).items.find((one) => one.caseId === broken);
    let pause = 0;
    for (const failures of [1, 2, 3]) {
      const now = new Date().toISOString();
      expect(await look()).toMatchObject({ failures, at: new Date(lookAgain(now, failures)).toISOString() });
      const next = (Date.parse((await look())?.at ?? '') - Date.now()) / 1000;
      expect(next).toBeGreaterThan(pause);
      pause = next;
      pass(pause);
      await run(reconcile, {});
    }
    expect(said.mock.calls[0]).toEqual([
      'a case could not be looked at',
      { caseId: broken, cause: 'TypeError', failures: 1 },
    ]);
    expect(JSON.stringify(said.mock.calls)).not.toContain('Solsidan');
    fails.mockRestore();
    pass(86_400);
    expect(await run(reconcile, {})).toMatchObject({ failed: 0 });
    expect(await route.isRunning(restartedName(broken, 1))).toBe(true);
  });

  test('goes on where it was when its time was out, and looks at each case once', async () => {
    const cases = await lost(250);
    let left = 0;
    const enough = (pages: number) => {
      left = pages;
      return () => (left-- > 0 ? 900_000 : 1000);
    };
    const first = await run(reconcile, {}, enough(1));
    expect(first).toMatchObject({ looked: 100, restarted: 100, isFinished: false });
    expect(await run(reconcile, {}, enough(9))).toMatchObject({ looked: 150, restarted: 150, isFinished: true });
    expect(await Promise.all(cases.map((one) => route.isRunning(restartedName(one, 1))))).not.toContain(false);
  });

  test('and another at once start no route twice', async () => {
    const cases = await lost(120);
    await Promise.all([run(reconcile, {}), run(reconcile, {}), run(reconcile, {})]);
    const names = route.executions().filter((name) => name.startsWith('lost120'));
    expect([...names].sort()).toEqual(cases.map((one) => restartedName(one, 1)));
  });

  test('looks at so many cases at a time and at no more', async () => {
    await lost(60);
    let [now, most] = [0, 0];
    const load = store.loadCase;
    vi.spyOn(store, 'loadCase').mockImplementation(async (id) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 1));
      now -= 1;
      return load(id);
    });
    await run(reconcile, {});
    expect(most).toBe(8);
  });

  test.each(['while it reads', 'as it puts the look off'])(
    'swallows no wish that comes %s: the case is looked at again',
    async (when) => {
      const [caseId = ''] = await lost(1);
      const wish = () => store.lookBy(caseId, lookAgain(new Date().toISOString(), 1), new Date().toISOString());
      const [load, putOff] = [store.loadCase, store.putOff];
      if (when === 'while it reads')
        vi.spyOn(store, 'loadCase').mockImplementationOnce(async (id) => {
          const read = await load(id);
          await wish();
          return read;
        });
      else
        vi.spyOn(store, 'putOff').mockImplementationOnce(async (look, next) => {
          await wish();
          return putOff(look, next);
        });
      expect(await run(reconcile, {})).toMatchObject({ looked: 1 });
      expect((await store.looksDue(start, undefined, 9)).items).toMatchObject([{ caseId }]);
      expect(await run(reconcile, {})).toMatchObject({ looked: 1 });
      expect((await store.looksDue(start, undefined, 9)).items).toEqual([]);
    },
  );

  test('is not ended by a case in a sweep either', async () => {
    const cases = await lost(12);
    const load = store.loadCase;
    vi.spyOn(store, 'loadCase').mockImplementation((id) => (id === cases[3] ? Promise.reject(new Error()) : load(id)));
    vi.spyOn(logger, 'error').mockImplementation(() => {});
    expect(await run(reconcile, { all: true, graceSeconds: 0 })).toMatchObject({ failed: 1 });
    const started = await Promise.all(cases.map((one) => route.isRunning(restartedName(one, 1))));
    expect(started.filter(Boolean)).toHaveLength(11);
  });

  test('goes on in a sweep where its time was out, and through all once more for what was put aside since', async () => {
    await lost(450);
    const time = (pages: number) => {
      // Once it is asked for by whoever ends a call that takes too long.
      let left = pages + 1;
      return () => (left-- > 0 ? 900_000 : 1000);
    };
    const putAside = () => [{ attributes: { SentTimestamp: String(Date.now()) } }];
    const all = (await store.lookedAt(undefined, 20_000)).items;
    const load = vi.spyOn(store, 'loadCase');
    const read = () => {
      const cases = new Set(load.mock.calls.map(([caseId]) => caseId));
      load.mockClear();
      return cases;
    };
    const records = putAside();
    pass(1);
    await expect(run(reconcile, { Records: records }, time(2))).rejects.toThrow();
    const first = read();
    expect([...first]).toEqual(expect.arrayContaining(all.slice(0, 200)));
    expect(first.size).toBe(200);
    expect(await run(reconcile, { Records: records })).toMatchObject({ isFinished: true });
    expect([...read()].sort()).toEqual(all.slice(200));
    // Through. Another sweep has passed a page when something is put aside: perhaps of a case in that page.
    await expect(run(reconcile, { Records: putAside() }, time(1))).rejects.toThrow();
    read();
    pass(1);
    expect(await run(reconcile, { Records: putAside() })).toMatchObject({ isFinished: true });
    expect(read().size).toBe(all.length);
    expect(await store.sweep()).toBeUndefined();
  });

  test('begins a sweep anew whose place nobody knows', async () => {
    await lost(3);
    await store.keepSweep({ began: start, cursor: 'of an earlier version' });
    expect(await run(reconcile, { all: true })).toMatchObject({ isFinished: true });
    expect(await store.sweep()).toBeUndefined();
  });

  test('leaves in its queue what was put aside until it came through all cases', async () => {
    await lost(3);
    const noTime = () => 1000;
    await expect(run(reconcile, { Records: [{}] }, noTime)).rejects.toThrow();
    expect(await run(reconcile, { all: true }, noTime)).toMatchObject({ isFinished: false });
    expect(await run(reconcile, { Records: [{}] })).toMatchObject({ isFinished: true });
  });
});
