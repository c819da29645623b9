import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Timed, Timers } from '#local/route/timers.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const rung: number[] = [];
beforeEach(() => {
  rung.length = 0;
});
const timer = (at: number): Timed => ({ at, place: -1, ring: () => rung.push(at) });
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('thousands in any order ring in theirs, none before its time, and cost one timer of the machine’s', async () => {
  const start = Date.now();
  const timers = new Timers({ rate: 1, now: Date.now });
  const early: number[] = [];
  const all = Array.from({ length: 5000 }, (_, i) => (i * 7919) % 5000);
  const added = all.map((after) => {
    const timed: Timed = {
      at: start + after * 1000,
      place: -1,
      ring: () => {
        rung.push(after);
        if (Date.now() < timed.at) early.push(after);
      },
    };
    return timed;
  });
  for (const timed of added) timers.add(timed);
  expect(vi.getTimerCount()).toBe(1);
  for (const timed of added.filter((_, i) => i % 3 === 0)) timers.remove(timed);
  await pass(5_000_000);
  expect(rung).toEqual(all.filter((_, i) => i % 3 !== 0).sort((a, b) => a - b));
  expect(early).toEqual([]);
  expect(timers.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('a wait may be longer than Node’s timers hold', async () => {
  const timers = new Timers({ rate: 1, now: Date.now });
  const at = Date.now() + 400 * 86_400_000;
  timers.add(timer(at));
  await pass(400 * 86_400_000 - 1);
  expect(rung).toEqual([]);
  await pass(1);
  expect(rung).toEqual([at]);
});

test('on a fast clock they ring as much sooner', async () => {
  const real = Date.now();
  const timers = new Timers({ rate: 1000, now: () => (Date.now() - real) * 1000 });
  timers.add(timer(60_000));
  await pass(59);
  expect(rung).toEqual([]);
  await pass(1);
  expect(rung).toEqual([60_000]);
});

test('a clock that was moved ahead is noticed within the hour', async () => {
  let ahead = 0;
  const timers = new Timers({ rate: 1, now: () => Date.now() + ahead });
  timers.add(timer(Date.now() + 30 * 86_400_000));
  ahead = 31 * 86_400_000;
  await pass(3_600_000);
  expect(rung).toHaveLength(1);
});

test('what was taken out, or is stopped, does not ring; what comes sooner than all others rings first', async () => {
  const timers = new Timers({ rate: 1, now: Date.now });
  const [late, soon, out] = [timer(Date.now() + 2000), timer(Date.now() + 1000), timer(Date.now() + 500)];
  timers.add(late);
  timers.add(soon);
  timers.add(out);
  timers.remove(out);
  timers.remove(out);
  await pass(1000);
  expect(rung).toEqual([soon.at]);
  timers.remove(soon);
  timers.stop();
  await pass(5000);
  expect(rung).toEqual([soon.at]);
  expect(vi.getTimerCount()).toBe(0);
});
