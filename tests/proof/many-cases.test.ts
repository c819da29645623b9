import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '#local/free-port.ts';
import { cafeForm } from '../e2e/acceptance.ts';
import { Client, eventually } from '../e2e/client.ts';
import { localTarget } from '../support/machine.ts';
import { ProductProcess } from '../support/process.ts';

const cases = 170;
const starts = 3;

const directory = mkdtempSync(join(tmpdir(), 'foretagslots-many-'));
const running = new ProductProcess(await freePort(), directory);
const busy: ChildProcess[] = [];
afterAll(async () => {
  for (const other of busy) other.kill('SIGKILL');
  await running.kill();
  rmSync(directory, { recursive: true, force: true });
});

test(`killed with ${cases} open cases and started on a busy machine, it answers, catches up and loses none`, async () => {
  await running.start();
  const client = new Client(localTarget(running.url));
  const { form } = await cafeForm(client, 'koping');
  const { serving_area_plan: _file, ...requirements } = form.requirements as Record<string, unknown>;
  const ids: string[] = [];
  for (let i = 0; i < cases; i++) {
    const { status, body } = await client.submit({ ...form, requirements });
    expect(status).toBe(201);
    ids.push(body.caseId);
  }
  for (let i = 0; i < 2 * availableParallelism(); i++) busy.push(spawn(process.execPath, ['-e', 'for (;;);']));

  for (let i = 0; i < starts; i++) {
    await running.kill();
    const before = running.output.length;
    await running.start();
    const said = (words: RegExp) => Number(words.exec(running.output.slice(before))?.[1]);
    await eventually('it has caught up', async () => !Number.isNaN(said(/(\d+) cases are on their way again/)), 3600);
    // What had been quiet for some seconds before the kill needs nothing.
    expect(said(/(\d+) cases are on their way again/)).toBe(said(/(\d+) cases were on their way/));
    expect(running.output.slice(before)).not.toMatch(/failed|cannot go on/);
  }
  const waiting = new Set((await client.inbox('koping-building')).map((task) => task.caseId));
  await eventually(
    'every case has its task',
    async () => {
      for (const task of await client.inbox('koping-building')) waiting.add(task.caseId);
      return ids.every((id) => waiting.has(id));
    },
    3600,
  );
});
