import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '#local/free-port.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { Client, eventually } from '../e2e/client.ts';
import { pdf, type SentFile, sendFile } from '../e2e/files.ts';
import { localTarget } from '../support/machine.ts';
import { ProductProcess } from '../support/process.ts';

const kills = 20;
const cases = 6;
const staff = [
  'koping-environment',
  'koping-building',
  'koping-alcohol',
  'koping-land',
  'police',
  'rescue-malardalen',
  'tax-agency',
  'enforcement-authority',
];

const directory = mkdtempSync(join(tmpdir(), 'foretagslots-kill-'));
const running = new ProductProcess(await freePort(), directory);
afterAll(async () => {
  await running.kill();
  rmSync(directory, { recursive: true, force: true });
});

test(`killed ${kills} times at random moments, it loses nothing and does nothing twice`, {
  timeout: 400_000,
}, async () => {
  const client = new Client(localTarget(running.url));
  const submitted = new Map<string, { reference: string; accessUrl: string; caseId: string }>();
  const keys = Array.from({ length: cases }, () => randomUUID());
  const drafts = new Map<string, SentFile>();
  let over = false;

  /** People who try again when the machine does not answer. */
  const applicants = async () => {
    for (const [i, key] of keys.entries()) {
      await eventually(
        'the application is in',
        async () => {
          const file = { name: 'ritning.pdf', type: 'application/pdf', content: pdf };
          const from = drafts.get(key) ?? (await sendFile(client, file).catch(() => undefined));
          if (!from) return false;
          drafts.set(key, from);
          const sent = await submitCafe(client, 'koping', from).catch(() => undefined);
          if (sent?.submitted.status !== 201) return false;
          submitted.set(key, sent.submitted.body);
          return true;
        },
        300,
      );
      await new Promise((resolve) => setTimeout(resolve, 1500 + i));
    }
  };
  const officers = async () => {
    while (!over) {
      for (const user of staff) {
        try {
          for (const task of await client.inbox(user)) {
            if (task.kind === 'opinion') await client.opine(user, task.taskId);
            else await client.decide(user, task.taskId);
          }
        } catch {
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      }
    }
  };

  await running.start();
  const people = [applicants(), officers()];
  for (let i = 0; i < kills; i++) {
    await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 1200));
    await running.kill();
    await running.start();
  }
  await people[0];
  for (const { accessUrl, reference } of submitted.values()) {
    const closed = await eventually(
      `${reference} is closed`,
      async () => {
        try {
          const page = await client.caseOf(await client.session(accessUrl));
          return page.status === 'closed' && page;
        } catch {
          return false;
        }
      },
      200,
    );
    expect(closed.permits.map((p) => p.decision?.outcome)).toEqual(closed.permits.map(() => 'granted'));
    expect(closed.timeline.filter((t) => t.type === 'decided')).toHaveLength(closed.permits.length);
  }
  const references = [...submitted.values()].map((s) => s.reference);
  expect(new Set(references).size).toBe(cases);

  const mails = await eventually('every mail has been sent', async () => {
    const all = (await (await fetch(`${running.url}/dev/mail`)).json()) as {
      tags: Record<string, string>;
      subject: string;
    }[];
    return all.length >= cases * 7 && all;
  });
  over = true;
  await people[1];
  const causes = mails.map((m) => `${m.tags.caseId} ${m.tags.cause}`);
  expect(causes.filter((cause, i) => causes.indexOf(cause) !== i)).toEqual([]);
  expect(mails).toHaveLength(cases * 7);
  for (const user of staff) expect(await client.inbox(user)).toEqual([]);
});
