import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '#local/homes/sqlite/database.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

test('a register that somebody reads while it is opened is not taken for damaged', async () => {
  const folder = scratchFolder();
  const first = openDatabase(folder);
  first.define('CREATE TABLE IF NOT EXISTS pages (id INTEGER PRIMARY KEY, bytes BLOB) STRICT');
  await first.committed();
  // A backup of a large register reads it for as long, as it was at its beginning.
  const backup = new DatabaseSync(join(folder, 'register.db'), { readOnly: true });
  onTestFinished(() => backup.close());
  backup.exec('BEGIN');
  backup.prepare('SELECT count(*) FROM pages').get();
  await first.write(() => void first.sql('INSERT INTO pages (bytes) VALUES (randomblob(1000000))').run());
  await first.committed();
  first.close();

  const second = openDatabase(folder);
  expect(second.sql('SELECT count(*) AS n FROM pages').get()).toEqual({ n: 1 });
  second.close();
});
