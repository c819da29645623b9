import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { clockAt } from '#local/clock.ts';
import { Schedules } from '#local/services/schedules.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

const day = 86_400_000;

function inFolder(folder: string) {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const ran: string[] = [];
  const schedules = new Schedules(async (entry) => ran.push(entry), clockAt(1, '0/0'), folder);
  onTestFinished(() => {
    schedules.stop();
    said.mockRestore();
  });
  return { schedules, ran, said };
}

const kept = (folder: string) => join(folder, 'schedules.json');

test('a time of day that passed while the machine was off is made good once', () => {
  const folder = scratchFolder();
  inFolder(folder).schedules.start();
  const weekAgo = Object.fromEntries(
    Object.keys(JSON.parse(readFileSync(kept(folder), 'utf8'))).map((id) => [id, Date.now() - 7 * day]),
  );
  writeFileSync(kept(folder), JSON.stringify(weekAgo));
  const after = inFolder(folder);
  after.schedules.start();
  expect(after.ran).toHaveLength(Object.keys(weekAgo).length);
  const again = inFolder(folder);
  again.schedules.start();
  expect(again.ran).toEqual([]);
});

test('a time of day is the clock’s, also when that is set meanwhile, or the machine has slept', async () => {
  // A Friday, at noon in Sweden.
  vi.useFakeTimers({ now: Date.parse('2026-03-27T11:00:00Z') });
  onTestFinished(() => void vi.useRealTimers());
  const { schedules, ran } = inFolder(scratchFolder());
  schedules.start();
  const digests = () => ran.filter((entry) => entry === 'mail/send-digests').length;
  // The night in which clocks are put forward lies between.
  vi.setSystemTime(Date.parse('2026-03-30T06:50:00Z'));
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(digests()).toBe(1);
  await vi.advanceTimersByTimeAsync(20 * 3_600_000);
  expect(digests()).toBe(1);
});

test.each(['{', '7', 'null', '{"SendDigests":"yesterday"}'])('%s where it is kept ends nothing', (content) => {
  const folder = scratchFolder();
  writeFileSync(kept(folder), content);
  const { schedules, ran } = inFolder(folder);
  schedules.start();
  expect(ran).toEqual([]);
  expect(Object.values(JSON.parse(readFileSync(kept(folder), 'utf8')))).toEqual([expect.any(Number)]);
});

test('what fails is said without what the error says, which may be what somebody wrote', async () => {
  const { said } = inFolder(scratchFolder());
  const folder = scratchFolder();
  writeFileSync(kept(folder), '{"DigestSchedule":0}');
  const failing = new Schedules(
    async () => {
      throw new TypeError('Unexpected token in "Anna Svensson"');
    },
    clockAt(1, '0/0'),
    folder,
  );
  onTestFinished(() => failing.stop());
  failing.start();
  await vi.waitFor(() => expect(said).toHaveBeenCalled());
  expect(said.mock.calls.flat().join()).toMatch(/failed and comes again: TypeError/);
  expect(said.mock.calls.flat().join()).not.toContain('Svensson');
});

test('when a disk takes no more, what is due is run all the same, and the next time is waited for', () => {
  const folder = scratchFolder();
  // Nothing can be put in the place of a folder.
  mkdirSync(join(kept(folder), 'full'), { recursive: true });
  const { schedules, said } = inFolder(folder);
  expect(() => schedules.start()).not.toThrow();
  expect(said).toHaveBeenCalled();
});
