import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SpareMemory } from '#local/runtime/spare-memory.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function heapOf(size: { bytes: number }) {
  const collect = vi.fn(() => {
    size.bytes = 40e6;
  });
  return { collect, memory: new SpareMemory({ bytes: () => size.bytes, collect }) };
}

test('memory is given back once, when nothing has been done for a while', () => {
  const size = { bytes: 200e6 };
  const { collect, memory } = heapOf(size);
  for (let second = 0; second < 60; second++) {
    memory.used();
    vi.advanceTimersByTime(1000);
  }
  expect(collect).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10_000);
  expect(collect).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(3_600_000);
  expect([collect.mock.calls.length, vi.getTimerCount()]).toEqual([1, 0]);
});

test('little is let alone, and much is given back again', () => {
  const size = { bytes: 200e6 };
  const { collect, memory } = heapOf(size);
  const workUntil = (bytes: number) => {
    memory.used();
    size.bytes = bytes;
    vi.advanceTimersByTime(20_000);
    return collect.mock.calls.length;
  };
  expect([200e6, 60e6, 71e6, 73e6].map(workUntil)).toEqual([1, 1, 1, 2]);
});

test('where nobody may ask for it, nothing is waited for', () => {
  const memory = new SpareMemory({ bytes: () => 200e6, collect: undefined });
  memory.used();
  expect(vi.getTimerCount()).toBe(0);
});
