import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
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

test('a register that somebody has locked for a moment is waited for', async () => {
  const folder = scratchFolder();
  openDatabase(folder).close();
  const locks = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
     const { DatabaseSync } = require('node:sqlite');
     const db = new DatabaseSync(workerData);
     db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE register SET opened = opened');
     parentPort.postMessage('locked');
     setTimeout(() => { db.exec('COMMIT'); db.close(); }, 300);`,
    { eval: true, workerData: join(folder, 'register.db') },
  );
  await once(locks, 'message');
  // This thread stands still until the other lets go.
  const db = openDatabase(folder);
  expect(db.sql('SELECT count(*) AS n FROM cases').get()).toEqual({ n: 0 });
  db.close();
  await locks.terminate();
});
