import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openDatabase } from '#local/homes/sqlite/database.ts';
import { applicationId, schemas } from '#local/homes/sqlite/schema.ts';
import { sqliteStore } from '#local/homes/sqlite/store.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const row = {
  kind: 'review',
  reference: 'KOP-2026-00001',
  business: 'Kafé',
  municipality: 'koping',
  openedAt: '2026-11-01',
};

test('a register from before rows said where their tasks stand shows them as to do, and has each case looked at once', async () => {
  const folder = scratchFolder();
  mkdirSync(folder, { recursive: true });
  const before = new DatabaseSync(join(folder, 'register.db'));
  for (const schema of schemas.slice(0, 3)) before.exec(schema);
  before.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = 3`);
  const put = before.prepare('INSERT INTO inbox VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  put.run(
    'a',
    'p.review',
    'd',
    '2026-12-01#a#p.review',
    'review',
    JSON.stringify({ ...row, due: '2026-12-01' }),
    null,
    null,
  );
  put.run(
    'b',
    'p.review',
    'd',
    '2026-11-30#b#p.review',
    'review',
    JSON.stringify(row),
    'o1',
    '{"id":"o1","name":"Alva"}',
  );
  before.exec(`INSERT INTO cases VALUES
    ('a', 'koping', 'KOP-2026-00001', 'Kafé', '2026-11-01', '', 'open', 'open'),
    ('b', 'koping', 'KOP-2026-00002', 'Kafé', '2026-11-01', '', 'closed', NULL);
    INSERT INTO looks VALUES ('a', '2027-05-05T00:00:00.000Z', 2)`);
  before.close();

  const db = openDatabase(folder);
  const store = sqliteStore(db);
  const shown = async (view: 'all' | 'unclaimed' | 'waiting' | { readonly mine: string }) =>
    (await store.inboxPage(['d'], undefined, 9, { view })).items.map(({ caseId }) => caseId);
  expect(await shown('all')).toEqual(['b', 'a']);
  expect(await shown('unclaimed')).toEqual(['a']);
  expect(await shown({ mine: 'o1' })).toEqual(['b']);
  expect(await shown('waiting')).toEqual([]);
  expect(await store.countTasks(['d'], 'o1')).toEqual({
    mine: { n: 1 },
    unclaimed: { n: 1 },
    all: { n: 2 },
    waiting: { n: 0 },
    proposed: { n: 0 },
  });
  expect((await store.inboxPage(['d'], undefined, 9, { state: 'to-do' })).items).toHaveLength(2);
  const { items } = await store.looksDue('2026-11-27T00:00:00.000Z', undefined, 9);
  expect(items.map(({ caseId }) => caseId)).toEqual(['a', 'b']);
  db.close();
});
