import { copyFileSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openDatabase } from '#local/homes/sqlite/database.ts';
import { sqliteStore } from '#local/homes/sqlite/store.ts';
import { importOld } from '#local/import/import.ts';
import { oldFolder } from '../support/old-folder.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

/** What was synced and read, in its order. What SQLite does itself passes by here unseen. */
const { seen, syncsFail } = vi.hoisted(() => ({ seen: [] as string[], syncsFail: { of: '' } }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const open = new Map<number, string>();
  const synced = (sync: (file: number) => void) => (file: number) => {
    const path = open.get(file) ?? '';
    if (path !== '' && path === syncsFail.of) throw Object.assign(new Error('the disk fails'), { code: 'EIO' });
    sync(file);
    seen.push(`sync ${path}`);
  };
  return {
    ...fs,
    openSync: (path: string, ...how: [string]) => {
      const file = fs.openSync(path, ...how);
      open.set(file, path);
      return file;
    },
    fsyncSync: synced(fs.fsyncSync),
    fdatasyncSync: synced(fs.fdatasyncSync),
    readFileSync: (path: string, ...how: []) => {
      seen.push(`read ${path}`);
      return fs.readFileSync(path, ...how);
    },
  };
});

/** A folder and all that is in it, but for the lock of whoever makes it. */
const allOf = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(({ name }) => !name.startsWith('lock'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .concat(folder);

test.each(['beside the old folder', 'in its place'])(
  'an import is on the disk before it has its name, and then that: %s',
  async (where) => {
    const from = oldFolder();
    const directory = where === 'in its place' ? from : join(dirname(from), 'new');
    seen.length = 0;
    const notSynced: string[] = [];
    await importOld({ from, directory }, (old, to) => {
      if (to === directory) notSynced.push(...allOf(String(old)).filter((path) => !seen.includes(`sync ${path}`)));
      renameSync(old, to);
      seen.push(`renamed ${String(to)}`);
    });
    expect(notSynced).toEqual([]);
    expect(seen.slice(seen.indexOf(`renamed ${directory}`) + 1)).toEqual([`sync ${dirname(directory)}`]);
  },
);

/** A folder as a killed process leaves it: what was written last is in the log, and that may not be on the disk yet. */
async function killed(): Promise<{ readonly folder: string; readonly log: string }> {
  const running = scratchFolder();
  const db = openDatabase(running);
  await sqliteStore(db).putFact('case', {
    type: 'mail-queued',
    key: 'a',
    at: '2027-01-12T11:00:00.000Z',
    by: { kind: 'system' },
    cause: 'c',
  });
  await db.committed();
  const folder = scratchFolder();
  mkdirSync(folder, { recursive: true });
  for (const name of ['register.db', 'register.json', 'register.db-wal'])
    copyFileSync(join(running, name), join(folder, name));
  db.close();
  return { folder, log: join(folder, 'register.db-wal') };
}

test('the log that somebody left is on the disk before anything of it is read', async () => {
  const { folder, log } = await killed();
  seen.length = 0;
  openDatabase(folder).close();
  expect(seen.filter((one) => one.endsWith(log)).slice(0, 2)).toEqual([`sync ${log}`, `read ${log}`]);
});

test('nothing is opened whose log cannot be brought to the disk', async () => {
  const { folder, log } = await killed();
  syncsFail.of = log;
  seen.length = 0;
  expect(() => openDatabase(folder)).toThrow('the disk fails');
  expect(seen).toEqual([]);
  syncsFail.of = '';
  const db = openDatabase(folder);
  expect((await sqliteStore(db).loadCase('case'))?.facts).toHaveLength(1);
  db.close();
});
