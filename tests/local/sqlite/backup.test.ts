import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backUp, whyNotKept } from '#local/backup/backup.ts';
import { isKept } from '#local/backup/contents.ts';
import { restore } from '#local/backup/restore.ts';
import { DataFolder } from '#local/data-folder.ts';
import { type Database, openDatabase } from '#local/homes/sqlite/database.ts';
import { sqliteStore } from '#local/homes/sqlite/store.ts';
import { howToStart } from '#local/how-to-start.ts';
import { ProductProcess } from '../../support/process.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const note = (key: string) =>
  ({ type: 'mail-queued', key, at: '2027-01-12T11:00:00.000Z', by: { kind: 'system' }, cause: 'c' }) as const;

async function store(db: Database, ...keys: readonly string[]): Promise<void> {
  await Promise.all(keys.map((key) => sqliteStore(db).putFact('case', note(key))));
  await db.committed();
}

/** A data folder in use: some facts, a file, a key, and a database of another home. */
async function inUse() {
  const folder = scratchFolder();
  const db = openDatabase(folder);
  await store(db, 'a', 'b');
  mkdirSync(join(folder, 'files/case'), { recursive: true });
  writeFileSync(join(folder, 'files/case/plan'), 'a plan');
  writeFileSync(join(folder, 'link-key'), 'secret', { mode: 0o600 });
  return { folder, db };
}

/** The facts in a folder, or what is said instead. */
async function factsIn(folder: string): Promise<string> {
  try {
    const db = openDatabase(folder);
    const facts = (await sqliteStore(db).loadCase('case'))?.facts.map(({ key }) => key).join('') ?? '';
    db.close();
    return facts;
  } catch (error) {
    expect(error).toMatchObject({ name: 'StartProblem' });
    return (error as Error).message;
  }
}

const newFolder = () => join(scratchFolder(), 'new');

describe('a backup', () => {
  test('of a folder in use holds everything of one moment, and is put into another folder', async () => {
    const { folder, db } = await inUse();
    const [backup, other] = [newFolder(), newFolder()];
    const { files } = await backUp(folder, backup);
    expect(files.map(({ path }) => path).sort()).toEqual(['files/case/plan', 'link-key', 'register.db']);
    await store(db, 'c');
    db.close();
    await restore(backup, other, false);
    expect(await factsIn(other)).toBe('ab');
    expect(readFileSync(join(other, 'files/case/plan'), 'utf8')).toBe('a plan');
    expect(readFileSync(join(other, 'link-key'), 'utf8')).toBe('secret');
    expect(await factsIn(folder)).toBe('abc');
  });

  test('is made while a file comes in, and holds nothing of that', async () => {
    const { folder, db } = await inUse();
    mkdirSync(join(folder, 'incoming-files'));
    mkdirSync(join(folder, 'copying-files'));
    writeFileSync(join(folder, 'incoming-files/half'), 'half of');
    writeFileSync(join(folder, 'copying-files/half'), 'half of');
    const { files } = await backUp(folder, newFolder());
    expect(files.map(({ path }) => path).sort()).toEqual(['files/case/plan', 'link-key', 'register.db']);
    db.close();
  });

  test('of a folder that nobody uses leaves it as it was', async () => {
    const { folder, db } = await inUse();
    db.close();
    await backUp(folder, newFolder());
    expect(await factsIn(folder)).toBe('ab');
  });

  test('is not made into the folder that is copied, by whatever way that is named', async () => {
    const { folder, db } = await inUse();
    const link = join(scratchFolder(), 'link');
    symlinkSync(folder, link);
    for (const to of [join(folder, 'backup'), join(link, 'a/b'), join(folder, 'files/../c')])
      await expect(backUp(folder, to)).rejects.toThrow(/lies in/);
    expect(readdirSync(folder)).not.toContain('backup');
    db.close();
  });

  test('is not made of what is no register, is damaged, or into what is not empty', async () => {
    await expect(backUp(scratchFolder(), newFolder())).rejects.toThrow(/There is no register in/);
    const { folder, db } = await inUse();
    db.close();
    await expect(backUp(folder, folder)).rejects.toThrow(/lies in/);
    truncateSync(join(folder, 'register.db'), 5000);
    const to = newFolder();
    await expect(backUp(folder, to)).rejects.toThrow(/register\.db is damaged/);
    await expect(restore(to, newFolder(), false)).rejects.toThrow(/no backup, or one that was not finished/);
  });
});

test('a backup that may not be made is told in a sentence', async () => {
  const { folder, db } = await inUse();
  db.close();
  const file = join(scratchFolder(), 'file');
  writeFileSync(file, '');
  for (const to of [file, join(file, 'below')])
    await expect(backUp(folder, to)).rejects.toThrow(`${to} is a file, or lies below one. Give a folder`);
  const forbidden = (path: string) =>
    whyNotKept('/data', '/backup', Object.assign(new Error(), { code: 'EACCES', path }));
  expect(String(forbidden('/data/link-key.json'))).toMatch(
    /^StartProblem: \/data\/link-key\.json may not be read by you.*sudo -u <user>/,
  );
  expect(String(forbidden('/'))).toMatch(/^StartProblem: \/backup cannot be written by you/);
});

describe('a restore', () => {
  test.each([
    'null',
    '5',
    '{}',
    '{"files":5}',
    '{"files":[]}',
    '{"files":[null]}',
    '{"files":[{"path":"register.db"},null]}',
  ])('of a folder whose list is %s is refused as of no backup', async (list) => {
    const from = scratchFolder();
    writeFileSync(join(from, 'backup.json'), list);
    await expect(restore(from, newFolder(), false)).rejects.toMatchObject({
      name: 'StartProblem',
      message: expect.stringContaining(`${from} is no backup`),
    });
  });

  async function backedUp() {
    const { folder, db } = await inUse();
    const backup = newFolder();
    await backUp(folder, backup);
    await store(db, 'c');
    return { folder, db, backup };
  }

  test('goes over no register unless told, and then puts it aside', async () => {
    const { folder, db, backup } = await backedUp();
    db.close();
    await expect(restore(backup, folder, false)).rejects.toThrow(/holds a register.*--replace/);
    expect(await factsIn(folder)).toBe('abc');
    const { aside = '' } = await restore(backup, folder, true);
    expect(await factsIn(folder)).toBe('ab');
    expect(await factsIn(aside)).toBe('abc');
    // What was put aside is in no later backup.
    expect((await backUp(folder, newFolder())).files).toHaveLength(3);
  });

  test('is refused while somebody uses the folder', async () => {
    const { folder, db, backup } = await backedUp();
    db.close();
    const taken = DataFolder.take(folder);
    await expect(restore(backup, folder, true)).rejects.toThrow(/already runs with the data in/);
    taken.release();
  });

  test('is refused when a file of the backup is not what was copied', async () => {
    const { backup } = await backedUp();
    writeFileSync(join(backup, 'files/case/plan'), 'b plan');
    const to = newFolder();
    await expect(restore(backup, to, false)).rejects.toThrow(/damaged: files\/case\/plan/);
    expect(existsSync(to)).toBe(false);
  });

  test('ended at any moment, it leaves the old, or what says that it has to be done again; done again, it is whole', async () => {
    const { folder, db, backup } = await backedUp();
    db.close();
    let moves = 0;
    await restore(backup, newFolder(), false, () => {
      moves += 1;
    }).catch(() => {});
    expect(moves).toBe(4);
    for (let last = 0; last < 2 * moves; last++) {
      let moved = 0;
      const ended = restore(backup, folder, true, (from, to) => {
        if (moved === last) throw new Error('killed');
        moved += 1;
        renameSync(from, to);
      });
      await expect(ended).rejects.toThrow('killed');
      expect(await factsIn(folder)).toMatch(/was not finished. Do it again: npm run restore/);
      await expect(backUp(folder, newFolder())).rejects.toThrow(/was not finished/);
      await restore(backup, folder, false);
      expect(await factsIn(folder)).toBe('ab');
    }
  });
});

test('the commands say what they did, or in a sentence why not', async () => {
  const { folder, db } = await inUse();
  db.close();
  const [backup, other] = [newFolder(), newFolder()];
  const run = async (program: string, args: readonly string[]) => {
    const running = new ProductProcess(0, folder);
    running.spawn(`bin/${program}.ts`, args);
    const code = await running.ended();
    await expect.poll(() => running.output).toMatch(/\n$/);
    return `${code} ${running.output.trim()}`;
  };
  expect(await run('backup', [backup, '--data', folder])).toMatch(/^0 .* is in .*: 3 files, .* MB/);
  expect(await run('backup', [backup, '--data', folder])).toMatch(/^1 .* is not empty/);
  expect(await run('backup', ['--help'])).toMatch(/^0 npm run backup/);
  expect(await run('backup', [])).toMatch(/^1 Say where to/);
  const restored = await run('restore', [backup, '--data', other]);
  expect(restored).toMatch(/^0 .* is as it was at .*: 3 files\.\n/);
  expect(restored).toContain(howToStart(other));
  expect(await run('restore', [backup, '--data', other])).toMatch(/^1 .* holds a register/);
  expect(await run('restore', [backup, '--data', other, '--replace'])).toMatch(/^0 .*What was there is in/);
  expect(await run('restore', ['--data', other])).toMatch(/^1 Say which backup/);
  expect(await factsIn(other)).toBe('ab');
});

test('the copies of what was built, which each start makes again, are in no backup', () => {
  expect(['web', 'functions', 'files', 'register.db'].filter(isKept)).toEqual(['files', 'register.db']);
});
