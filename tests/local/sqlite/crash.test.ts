import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { openDatabase } from '#local/homes/sqlite/database.ts';
import { sqliteOutbox } from '#local/homes/sqlite/outbox.ts';
import { sqliteStore } from '#local/homes/sqlite/store.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

/** Lets a process write until so many facts are acknowledged, and kills it. @returns all that it has said */
async function killedAfter(folder: string, round: number, enough: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['tests/support/sqlite-writer.ts', folder, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === enough) child.kill('SIGKILL');
  }
  await exited;
  return acknowledged;
}

test('killed while it writes, it has every fact that was acknowledged, whole, and each one’s mail in the outbox', async () => {
  const folder = scratchFolder();
  const acknowledged: string[] = [];
  for (const [round, enough] of [1, 7, 60, 333].entries())
    acknowledged.push(...(await killedAfter(folder, round, enough)));
  expect(acknowledged.length).toBeGreaterThanOrEqual(401);
  const db = openDatabase(folder);
  const store = sqliteStore(db);
  const there = new Set<string>();
  for (let writer = 0; writer < 10; writer++)
    for (const fact of (await store.loadCase(`case-${writer}`))?.facts ?? []) {
      expect(fact).toMatchObject({ cause: fact.key });
      there.add(`case-${writer} ${fact.key}`);
    }
  expect(acknowledged.filter((fact) => !there.has(fact))).toEqual([]);
  expect(
    new Set(
      sqliteOutbox(db)
        .outboxed(100_000)
        .facts.map(({ caseId, fact }) => `${caseId} ${fact.key}`),
    ),
  ).toEqual(there);
  db.close();
});
