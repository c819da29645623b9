import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { copiedDatabase } from '#local/backup/copy.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

test('a backup of a register whose index lacks a row says that it is the register that is damaged, not its copy', async () => {
  const file = join(scratchFolder(), 'register.db');
  const change = (use: (db: DatabaseSync) => void) => {
    const db = new DatabaseSync(file, { defensive: false });
    db.exec('PRAGMA writable_schema = ON');
    use(db);
    db.close();
  };
  change((db) => db.exec('CREATE TABLE t (a TEXT); CREATE INDEX t_by_a ON t (a)'));
  // A row that is written while nobody knows of the index, as where the write of one page of it was lost.
  const found = "FROM sqlite_schema WHERE name = 't_by_a'";
  change((db) => db.exec(`CREATE TABLE aside AS SELECT * ${found}; DELETE ${found}`));
  change((db) => db.exec("INSERT INTO t VALUES ('x'); INSERT INTO sqlite_schema SELECT * FROM aside"));
  const to = join(scratchFolder(), 'copy.db');
  const said = await copiedDatabase(file, to, () => {}).catch((error: Error) => error.message);
  expect(said).toMatch(/t_by_a/);
  expect(said).toContain(`${file} is damaged (`);
  expect(said).not.toContain(to);
});
