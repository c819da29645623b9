import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '#local/free-port.ts';
import { sampleForm } from '#local/sample-form.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { Client, eventually } from '../e2e/client.ts';
import { localTarget } from '../support/machine.ts';
import { ProductProcess } from '../support/process.ts';

const kills = 6;
const water = 'koping-water';
const theirs = ['food-registration', 'public-place', 'alcohol-licence', 'sign-permit'];

const directory = mkdtempSync(join(tmpdir(), 'foretagslots-kill-suggestion-'));
const running = new ProductProcess(await freePort(), directory);
afterAll(async () => {
  await running.kill();
  rmSync(directory, { recursive: true, force: true });
});

/**
 * Killed at any moment between the owner's yes and the task of the department that gets it. Half of the owners say it again; what
 * was stored of the others the machine finishes by itself, and what was not is as if it had never been said.
 */
test('killed while a suggested permit joins its case, it joins once or not at all, and the case ends with it', async () => {
  const client = new Client(localTarget(running.url));
  await running.start();
  for (let i = 0; i < kills; i++) {
    const { submitted } = await submitCafe(client, 'koping');
    const { caseId, accessUrl } = submitted.body;
    await client.task('koping-environment', caseId, 'food-registration');
    const path = `/api/cases/${caseId}`;
    const suggested = await client.call('POST', `${path}/suggest-permit`, {
      token: await client.staff('koping-environment'),
      body: { permit: 'grease-separator', reasons: 'Köket ska fritera.' },
    });
    expect(suggested.status).toBe(201);
    const page = async () => client.caseOf(await client.session(accessUrl));
    const requirements = sampleForm((await page()).suggestions[0]?.asked ?? []);
    const { token } = await client.session(accessUrl);
    const body = { suggestion: '1', requirements };
    const accepting = client.call('POST', `${path}/accept-suggestion`, { token, body }).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, randomInt(0, 60)));
    await running.kill();
    const first = await accepting;
    await running.start();
    const now = await eventually('it answers', () => page().catch(() => undefined));
    const isStored = now.permits.some(({ id }) => id === 'grease-separator');
    // What was acknowledged is there.
    if (first?.status === 201) expect(isStored).toBe(true);
    if (i % 2 === 0 || !isStored) {
      const again = await client.session(accessUrl);
      expect(await client.call('POST', `${path}/accept-suggestion`, { token: again.token, body })).toMatchObject({
        status: 201,
      });
    }
    const { taskId } = await client.task(water, caseId, 'grease-separator');
    const all = (await client.inbox(water)).filter((task) => task.caseId === caseId);
    expect(all).toHaveLength(1);
    const owner = await client.session(accessUrl);
    for (const permit of theirs)
      await client.call('POST', `${path}/withdrawals`, { token: owner.token, body: { permit } });
    expect((await page()).status).toBe('open');
    expect(await client.decide(water, taskId)).toMatchObject({ status: 201 });
    await eventually('the case is closed', async () => (await page()).status === 'closed');
    const joined = (await page()).timeline.filter(({ type }) => type === 'suggestion-accepted');
    expect(joined).toHaveLength(1);
  }
});
