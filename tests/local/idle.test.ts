import { afterAll, beforeAll, expect, test } from 'vitest';
import { submitCafe } from '../e2e/acceptance.ts';
import { atRest, doneBy } from '../support/idle.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

/** Longer than an engine's or a library's own idea of a long wait, which is a minute. `npm run proof` looks for longer. */
const whileMs = 70_000;

let running: TestMachine;
beforeAll(async () => {
  running = await startTestMachine();
});
afterAll(() => running.stop());

test('a case that nobody touches causes no call, in real time', async () => {
  const { submitted } = await submitCafe(running.client, 'koping');
  await running.client.task('koping-alcohol', submitted.body.caseId, 'alcohol-licence');
  await atRest(running.machine);
  const before = await doneBy(running.machine);
  await new Promise((resolve) => setTimeout(resolve, whileMs));
  expect(await doneBy(running.machine)).toEqual(before);
});
