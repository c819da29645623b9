import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { registerFile } from '#local/homes/sqlite/mark.ts';
import { type OneMachine, startOneMachine } from '#local/one-machine.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { Client } from '../e2e/client.ts';
import { atRest, bytesIn, doneBy } from '../support/idle.ts';
import { localTarget } from '../support/machine.ts';

const whileMs = 3 * 60_000;
const dayMs = 86_400_000;

const directory = mkdtempSync(join(tmpdir(), 'foretagslots-idle-'));
let running: OneMachine | undefined;
afterEach(async () => {
  await running?.stop();
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const start = async (aheadMs = 0): Promise<OneMachine> => {
  running = await startOneMachine({ port: 0, directory, aheadMs });
  await running.caughtUp;
  return running;
};

/** Three real minutes in which nobody does anything. */
async function nothingHappens(machine: OneMachine): Promise<void> {
  await atRest(machine);
  const before = { done: await doneBy(machine), mails: await machine.mails(), bytes: bytesIn(directory) };
  await new Promise((resolve) => setTimeout(resolve, whileMs));
  expect({ done: await doneBy(machine), mails: await machine.mails(), bytes: bytesIn(directory) }).toEqual(before);
}

/** What tells departments of their own tasks, by task: the facts that put it into their digests. */
function notices(): readonly string[] {
  const register = new DatabaseSync(join(directory, registerFile), { readOnly: true });
  const facts = register.prepare('SELECT json FROM facts').all();
  register.close();
  return facts
    .map(({ json }) => JSON.parse(String(json)) as { type: string; task: string })
    .flatMap(({ type, task }) => (type === 'reminded' ? [task] : []))
    .sort();
}

test('a case that was just filed: no call, no mail, no byte', async () => {
  const machine = await start();
  const client = new Client(localTarget(machine.url));
  const { submitted } = await submitCafe(client, 'koping');
  await client.task('koping-alcohol', submitted.body.caseId, 'alcohol-licence');
  await nothingHappens(machine);
});

describe('the same case when every last day has passed', () => {
  const ahead = 200 * dayMs;
  /** A wait that was almost over when the machine stopped lasts a minute more at most. */
  const aMinute = () => new Promise((resolve) => setTimeout(resolve, 70_000));
  let before: readonly string[] = [];

  test('one notice for each task, and then nothing', async () => {
    const machine = await start(ahead);
    await aMinute();
    await atRest(machine);
    before = notices();
    expect(before.length).toBeGreaterThan(5);
    expect(new Set(before).size).toBe(before.length);
    await nothingHappens(machine);
  });

  test('started anew, no notice again', async () => {
    const machine = await start(ahead);
    await aMinute();
    await nothingHappens(machine);
    expect(notices()).toEqual(before);
  });
});
