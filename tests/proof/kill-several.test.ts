import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '#local/free-port.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { cafeForm } from '../e2e/acceptance.ts';
import { Client, eventually } from '../e2e/client.ts';
import { localTarget } from '../support/machine.ts';
import { ProductProcess } from '../support/process.ts';

const applications = 8;
/** The municipalities of each application, the first with its base. */
const places = Object.keys(catalogue.municipalities);

const directory = mkdtempSync(join(tmpdir(), 'foretagslots-kill-several-'));
const running = new ProductProcess(await freePort(), directory);
afterAll(async () => {
  await running.kill();
  rmSync(directory, { recursive: true, force: true });
});

interface Sent {
  readonly cases: readonly { readonly municipality: string; readonly caseId: string; readonly reference: string }[];
}

/**
 * Killed while cases are being made, at any moment between the first one's write and the last one's. Half of the owners send
 * again; for the others the machine finishes by itself what it had begun.
 */
test('killed while an application becomes several cases, it makes all of them or none, and each once', async () => {
  const client = new Client(localTarget(running.url));
  const found = async (municipality: string) => {
    const token = await client.staff(`coordinator-${municipality}`);
    const path = `/api/cases?municipality=${municipality}`;
    return (await client.call<{ cases: { caseId: string; reference: string }[] }>('GET', path, { token })).body.cases;
  };
  const again: Sent[] = [];
  await running.start();
  for (let i = 0; i < applications; i++) {
    const { asSent } = await cafeForm(client, places[0] ?? '');
    const body = { ...asSent, also: places.slice(1) };
    const sending = client.call<Sent>('POST', '/api/cases', { body }).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, randomInt(20, 400)));
    await running.kill();
    await sending;
    await running.start();
    if (i % 2 === 1) continue;
    const reply = await eventually('it answers', async () => {
      const answer = await client.call<Sent>('POST', '/api/cases', { body }).catch(() => undefined);
      return answer && answer.status !== 503 && answer;
    });
    expect([reply.status, reply.body]).toEqual([201, expect.anything()]);
    again.push(reply.body);
  }

  const cases = await eventually('every application is whole', async () => {
    const all = await Promise.all(places.map(found));
    return all.every((one) => one.length === all[0]?.length) && all;
  });
  expect(cases[0]?.length).toBeGreaterThanOrEqual(again.length);
  for (const [i, place] of places.entries()) {
    const here = (cases[i] ?? []).map((one) => `${one.caseId} ${one.reference}`);
    expect(new Set(here.map((one) => one.split(' ')[1])).size, place).toBe(here.length);
    for (const { cases: sent } of again) {
      const own = sent.find((one) => one.municipality === place);
      expect(here, place).toContain(`${own?.caseId} ${own?.reference}`);
    }
  }
  // One receipt for each application, and none of its own for a case that was made with it.
  const receipts = await eventually('every receipt', async () => {
    const mails = (await (await fetch(`${running.url}/dev/mail`)).json()) as { tags: Record<string, string> }[];
    const receipt = Buffer.from('receipt').toString('base64url');
    const sent = mails.filter((m) => m.tags.cause === receipt).map((m) => m.tags.caseId);
    return sent.length >= (cases[0]?.length ?? 0) && sent;
  });
  expect([...receipts].sort()).toEqual((cases[0] ?? []).map((one) => one.caseId).sort());
});
