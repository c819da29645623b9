import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { submitCafe } from '../e2e/acceptance.ts';
import { Client, eventually } from '../e2e/client.ts';
import { localTarget, startTestMachine } from '../support/machine.ts';
import { freePort, ProductProcess } from '../support/process.ts';

const directory = mkdtempSync(join(tmpdir(), 'foretagslots-start-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('npm start', () => {
  test('says where everything is, stops on Ctrl-C, keeps its data, and says when its port is taken', async () => {
    const port = await freePort();
    const first = new ProductProcess(port, directory);
    await first.start();
    await expect.poll(() => first.output).toContain(`http://localhost:${port}/sv`);
    expect(first.output).toContain('coordinator-koping');
    const client = new Client(localTarget(first.url));
    const { submitted } = await submitCafe(client, 'koping');
    const second = new ProductProcess(port, join(directory, 'other'));
    // The second one sees the first answer, and ends by itself.
    await second.start().catch(() => undefined);
    await expect.poll(() => second.output, { timeout: 20_000 }).toContain(`Port ${port} is taken`);
    expect(await first.interrupt()).toBe(0);

    await first.start();
    const page = await client.caseOf(await client.session(submitted.body.accessUrl));
    expect(page.reference).toBe(submitted.body.reference);
    expect(await client.task('koping-alcohol', submitted.body.caseId, 'alcohol-licence')).toBeDefined();
    await first.interrupt();
  });
});

describe('with a day each second', () => {
  test('a department is reminded before its last day, and the coordinator hears when it has passed', async () => {
    const { client, machine, stop } = await startTestMachine({ rate: 86_400 });
    try {
      const { submitted } = await submitCafe(client, 'koping');
      const { caseId, reference } = submitted.body;
      const toFood = () =>
        machine
          .mails()
          .filter((m) => m.to.includes('miljo@koping.example') && m.subject.includes(reference))
          .map((m) => m.subject);
      await eventually('the environment unit is reminded', async () =>
        toFood().some((s) => s.includes('Sista dagen närmar sig')),
      );
      await eventually('and hears that it is late', async () =>
        toFood().some((s) => s.includes('Sista dagen har passerat')),
      );
      const followUp = await eventually('so does the coordinator', async () =>
        (await client.inbox('coordinator-koping')).find((t) => t.caseId === caseId),
      );
      expect(followUp.kind).toBe('follow-up');
      const causes = machine.mails().map((m) => `${m.tags.caseId} ${m.tags.cause}`);
      expect(new Set(causes).size).toBe(causes.length);
      // The fortnight has passed, so the licence no longer waits for the registration.
      const licence = await client.task('koping-alcohol', caseId, 'alcohol-licence');
      expect((await client.taskPage('koping-alcohol', licence.taskId)).gate.waitingFor).not.toContain(
        'Registrering av livsmedelsanläggning',
      );
    } finally {
      await stop();
    }
  });
});
