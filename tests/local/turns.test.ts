import { afterEach, expect, test, vi } from 'vitest';
import { Turns } from '#local/runtime/inside/turns.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('mails that wait for a slow server keep nobody else waiting', async () => {
  const turns = new Turns(2);
  await Promise.all([turns.take('mails'), turns.take('mails')]);
  let third = false;
  void turns.take('mails').then(() => {
    third = true;
  });
  for (const lane of ['outside', 'inside'] as const) (await turns.take(lane))();
  expect(third).toBe(false);
});

test('while one waits to be alone, nobody of another lane begins', async () => {
  const turns = new Turns(2);
  const giveBack = await turns.take('mails');
  const began: string[] = [];
  const alone = turns.take('inside', true).then((end) => {
    began.push('alone');
    end();
  });
  const after = (['outside', 'inside', 'mails'] as const).map((lane) => turns.take(lane).then(() => began.push(lane)));
  giveBack();
  await Promise.all([alone, ...after]);
  expect(began[0]).toBe('alone');
  expect(began).toHaveLength(4);
});

test('a mail waits until others are done and a moment more, and no longer than a second', async () => {
  vi.useFakeTimers();
  const turns = new Turns(4);
  const giveBack = await turns.take('outside');
  const began: string[] = [];
  const ask = (name: string) => void turns.take('mails').then(() => began.push(name));
  ask('first');
  await vi.advanceTimersByTimeAsync(100);
  expect(began).toEqual([]);
  giveBack();
  await vi.advanceTimersByTimeAsync(1);
  expect(began).toEqual([]);
  await vi.advanceTimersByTimeAsync(10);
  expect(began).toEqual(['first']);
  await turns.take('inside');
  ask('second');
  await vi.advanceTimersByTimeAsync(900);
  expect(began).toEqual(['first']);
  await vi.advanceTimersByTimeAsync(200);
  expect(began).toEqual(['first', 'second']);
});
