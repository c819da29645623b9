import { afterAll, beforeAll, expect, test } from 'vitest';
import { submitCafe } from '../e2e/acceptance.ts';
import { eventually } from '../e2e/client.ts';
import { type DeployedTestMachine, startDeployedTestMachine } from '../support/as-deployed/test-machine.ts';
import { type Mood, MoodyMailService } from '../support/mail-service.ts';

const cases = 100;
const atOnce = 4;
/** An hour passes in a minute. */
const rate = 60;
const hourMs = 3_600_000 / rate;
const moods: readonly Mood[] = ['refuses', 'fails', 'is silent'];

const service = new MoodyMailService();
let running: DeployedTestMachine;
beforeAll(async () => {
  running = await startDeployedTestMachine({ rate, betweenMail: service.between });
});
afterAll(async () => {
  await running.stop();
  service.stop();
});

test(`during an hour without a mail service, ${cases} cases reach their departments at once; each mail goes once afterwards`, async () => {
  const { client, machine } = running;
  const references = new Map<string, string>();
  service.mood = 'refuses';
  const began = Date.now();
  const numbers = Array.from({ length: cases }, (_, i) => i);
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let i = numbers.shift(); i !== undefined; i = numbers.shift()) {
        service.mood = moods[Math.floor((i / cases) * moods.length)] ?? 'is silent';
        const { submitted } = await submitCafe(client, 'koping');
        expect(submitted.status).toBe(201);
        references.set(submitted.body.caseId, submitted.body.reference);
      }
    }),
  );
  for (const office of ['koping-building', 'koping-environment', 'koping-land', 'koping-alcohol', 'police']) {
    await eventually(
      `every case is with ${office}`,
      async () => new Set((await client.inbox(office)).map((t) => t.caseId)).size === cases,
      600,
    );
  }
  expect(await machine.mails()).toEqual([]);
  while (Date.now() - began < hourMs) await new Promise((resolve) => setTimeout(resolve, 200));

  service.mood = 'well';
  const receipts = async () => (await machine.mails()).filter((m) => m.subject.includes('Vi har tagit emot'));
  await eventually(
    'every receipt has gone',
    async () => {
      await machine.invoke('route/reconcile', { graceSeconds: 0 });
      return (await receipts()).length >= cases;
    },
    1200,
  );
  await machine.invoke('route/reconcile', { graceSeconds: 0 });
  expect((await receipts()).map((m) => m.subject.slice(0, 14)).sort()).toEqual([...references.values()].sort());
});
