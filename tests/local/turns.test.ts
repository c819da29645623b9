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
  for (const lane of ['outside', 'inside'] as const) (await turns.take(lane)).end();
  expect(third).toBe(false);
});

test('while one waits to be alone, nobody of another lane begins', async () => {
  const turns = new Turns(2);
  const before = await turns.take('mails');
  const began: string[] = [];
  const alone = turns.take('inside', true).then((turn) => {
    began.push('alone');
    turn.end();
  });
  const after = (['outside', 'inside', 'mails'] as const).map((lane) => turns.take(lane).then(() => began.push(lane)));
  before.end();
  await Promise.all([alone, ...after]);
  expect(began[0]).toBe('alone');
  expect(began).toHaveLength(4);
});

test('what may do harm waits for nobody who waits elsewhere, and keeps nobody waiting when it does so itself', async () => {
  const turns = new Turns(2);
  const began: string[] = [];
  const take = async (name: string, ...which: Parameters<Turns['take']>) => {
    const turn = await turns.take(...which);
    began.push(name);
    return turn;
  };
  const mail = await take('mail', 'mails');
  const comeBack = mail.leave();
  const suspect = await take('suspect', 'inside', true);
  const other = take('other', 'outside');
  await Promise.resolve();
  expect(began).toEqual(['mail', 'suspect']);
  suspect.leave();
  (await other).end();
  comeBack();
  const second = take('second', 'outside', true);
  await Promise.resolve();
  expect(began).toEqual(['mail', 'suspect', 'other']);
  mail.end();
  await second;
});

test('whoever leaves twice is away once: two that wait for the same turn keep nobody waiting for ever', async () => {
  const turns = new Turns(2);
  const mail = await turns.take('mails');
  const back = [mail.leave(), mail.leave()];
  for (const comeBack of back) comeBack();
  mail.end();
  const began: string[] = [];
  const suspect = await turns.take('inside', true);
  const other = turns.take('outside').then(() => began.push('other'));
  await Promise.resolve();
  expect(began).toEqual([]);
  suspect.end();
  await other;
});

test('a mail waits until others are done and a moment more, and no longer than a second', async () => {
  vi.useFakeTimers();
  const turns = new Turns(4);
  const before = await turns.take('outside');
  const began: string[] = [];
  const ask = (name: string) => void turns.take('mails').then(() => began.push(name));
  ask('first');
  await vi.advanceTimersByTimeAsync(100);
  expect(began).toEqual([]);
  before.end();
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
