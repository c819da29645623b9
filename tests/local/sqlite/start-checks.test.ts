import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test, vi } from 'vitest';
import { DataFolder } from '#local/data-folder.ts';
import { openDatabase } from '#local/homes/sqlite/database.ts';
import { Log } from '#local/homes/sqlite/log.ts';
import { notedEnd } from '#local/homes/sqlite/log-end.ts';
import { schemas } from '#local/homes/sqlite/schema.ts';
import { sqliteStore } from '#local/homes/sqlite/store.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const note = (n: number) =>
  ({
    type: 'mail-queued',
    key: `task/a/${String(n).padStart(4, '0')}`,
    at: '2027-01-12T11:00:00.000Z',
    by: { kind: 'system' },
    cause: 'c'.repeat(500),
  }) as const;

/** A folder in which a register was kept, and closed as it should be. */
async function kept(): Promise<{ folder: string; file: string }> {
  const folder = scratchFolder();
  const db = openDatabase(folder);
  const store = sqliteStore(db);
  await Promise.all(Array.from({ length: 200 }, (_, n) => store.putFact(`case-${n % 7}`, note(n))));
  db.close();
  return { folder, file: join(folder, 'register.db') };
}

/** What is said instead of opening it. */
const problem = (folder: string): string => problemOf(() => openDatabase(folder).close());

function problemOf(open: () => void): string {
  try {
    open();
  } catch (error) {
    expect(error).toMatchObject({ name: 'StartProblem' });
    return (error as Error).message;
  }
  return 'opened';
}

describe('a register', () => {
  test('that was closed is opened again, with what was in it, and its log gone', async () => {
    const { folder, file } = await kept();
    expect(existsSync(`${file}-wal`)).toBe(false);
    const db = openDatabase(folder);
    expect((await sqliteStore(db).loadCase('case-0'))?.facts).toHaveLength(29);
    db.close();
    db.close();
    expect(problem(folder)).toBe('opened');
  });

  test('is of one who has it open, in this process or another, and free when they are gone', async () => {
    const { folder } = await kept();
    const db = openDatabase(folder);
    expect(problem(folder)).toMatch(/in use by another process.*Stop that one/);
    db.close();
    const child = spawn(process.execPath, ['tests/support/sqlite-writer.ts', folder, '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    expect(problem(folder)).toMatch(/in use by another process/);
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
    expect(problem(folder)).toBe('opened');
  });

  test.each([
    ['cut short', (file: string) => truncateSync(file, readFileSync(file).length - 9000)],
    ['overwritten at its beginning', (file: string) => overwrite(file, 0)],
    ['overwritten in the middle', (file: string) => overwrite(file, 4096 * 4)],
  ])('that was %s is named, and is not changed', async (_, damage) => {
    const { folder, file } = await kept();
    damage(file);
    const before = readFileSync(file);
    expect(problem(folder)).toMatch(/register\.db is damaged.*npm run restore/);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(problem(folder)).toMatch(/register\.db is damaged/);
  });

  test.each([
    ['gone', (file: string) => rmSync(file)],
    ['empty', (file: string) => truncateSync(file, 0)],
  ])('whose file is %s is no new one', async (_, lose) => {
    const { folder, file } = await kept();
    lose(file);
    expect(problem(folder)).toMatch(/is missing or empty, and .* has held a register.*npm run restore/);
    expect(problem(folder)).toMatch(/is missing or empty/);
  });

  test('that is gone with all that was beside it is no new one while there are files of its cases', async () => {
    const { folder } = await kept();
    for (const name of ['register.db', 'register.json']) rmSync(join(folder, name));
    mkdirSync(join(folder, 'files', 'kept', 'case-0'), { recursive: true });
    expect(problem(folder)).toMatch(/is missing or empty, and .* has held a register.*npm run restore/);
  });

  test('whose log is gone lacks what was written last; put back, all is there', async () => {
    const { folder, file } = await kept();
    const db = openDatabase(folder);
    await sqliteStore(db).putFact('case-0', note(999));
    await db.committed();
    const copy = scratchFolder();
    for (const name of ['register.db', 'register.json']) copyFileSync(join(folder, name), join(copy, name));
    expect(problem(copy)).toMatch(/What was written last is missing.*register\.db-wal/);
    copyFileSync(`${file}-wal`, join(copy, 'register.db-wal'));
    db.close();
    const found = openDatabase(copy);
    expect((await sqliteStore(found).loadCase('case-0'))?.facts).toHaveLength(30);
    found.close();
  });

  test('whose log is gone lacks what was written last, also when it had been begun anew since the register was opened', async () => {
    const { folder } = await kept();
    const db = openDatabase(folder);
    const round = () => readFileSync(join(folder, 'register.db-wal')).readUInt32BE(12);
    const first = round();
    db.define('CREATE TABLE IF NOT EXISTS filler (bytes BLOB NOT NULL) STRICT');
    for (let n = 0; n < 40 && round() === first; n++) {
      await db.write(() => db.sql('INSERT INTO filler VALUES (zeroblob(1000000))').run());
      await db.committed();
    }
    expect(round()).not.toBe(first);
    await vi.waitFor(() => expect(readFileSync(join(folder, 'register.json'), 'utf8')).toBe('{"opened":3}'));
    await sqliteStore(db).putFact('case-0', note(999));
    await db.committed();
    const copy = scratchFolder();
    for (const name of ['register.db', 'register.json']) copyFileSync(join(folder, name), join(copy, name));
    expect(problem(copy)).toMatch(/What was written last is missing.*register\.db-wal/);
    copyFileSync(join(folder, 'register.db-wal'), join(copy, 'register.db-wal'));
    db.close();
    const found = openDatabase(copy);
    expect((await sqliteStore(found).loadCase('case-0'))?.facts).toHaveLength(30);
    found.close();
    openDatabase(folder).close();
  });

  test('whose log is gone before it was ever brought over is not taken for one in which nothing has happened', async () => {
    const folder = scratchFolder();
    const db = openDatabase(folder);
    await sqliteStore(db).putFact('case', note(1));
    await db.committed();
    // As a kill leaves it: everything is in the log, and the file is one empty page.
    const copy = scratchFolder();
    mkdirSync(copy, { recursive: true });
    for (const name of ['register.db', 'register.json']) copyFileSync(join(folder, name), join(copy, name));
    expect(problem(copy)).toMatch(/What was written last is missing.*register\.db-wal/);
    copyFileSync(join(folder, 'register.db-wal'), join(copy, 'register.db-wal'));
    const whole = openDatabase(copy);
    expect((await sqliteStore(whole).loadCase('case'))?.facts).toHaveLength(1);
    whole.close();
    db.close();
  });

  test('whose log is damaged before its last commit is found, left as it is, and opened when it is whole', async () => {
    const folder = scratchFolder();
    const db = openDatabase(folder);
    for (let n = 0; n < 8; n++) {
      await sqliteStore(db).putFact('case', note(n));
      await db.committed();
    }
    const copy = scratchFolder();
    mkdirSync(copy, { recursive: true });
    for (const name of ['register.db', 'register.json', 'register.db-wal'])
      copyFileSync(join(folder, name), join(copy, name));
    db.close();
    const log = join(copy, 'register.db-wal');
    const whole = readFileSync(log);
    const ends = commitsIn(whole);
    /** The log with one byte flipped in the last page of a commit, the last of which is -1. */
    const damagedIn = (commit: number): Buffer => {
      const bytes = Buffer.from(whole);
      const at = (ends.at(commit) ?? 0) - 100;
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      return bytes;
    };
    for (const commit of [-2, -3, -6]) {
      const broken = damagedIn(commit);
      writeFileSync(log, broken);
      expect(problem(copy), String(commit)).toMatch(/register\.db-wal is damaged/);
      expect(readFileSync(log).equals(broken)).toBe(true);
    }

    // What a power cut leaves: the last commit was written in part, and nobody had been told of it.
    writeFileSync(log, damagedIn(-1));
    const after = openDatabase(copy);
    expect((await sqliteStore(after).loadCase('case'))?.facts).toHaveLength(7);
    after.close();
  });

  test('whose log was cut short between two commits is found after a kill; what a note of another round says is nothing', async () => {
    const folder = scratchFolder();
    const first = openDatabase(folder);
    await sqliteStore(first).putFact('case', note(0));
    await first.committed();
    const earlier = readFileSync(join(folder, 'register.end'));
    first.close();
    const db = openDatabase(folder);
    for (let n = 1; n < 8; n++) {
      await sqliteStore(db).putFact('case', note(n));
      await db.committed();
    }
    const copy = scratchFolder();
    const names = ['register.db', 'register.json', 'register.db-wal', 'register.end'];
    const cutAt = (end: number) => {
      for (const name of names) copyFileSync(join(folder, name), join(copy, name));
      truncateSync(join(copy, 'register.db-wal'), end);
    };
    const log = readFileSync(join(folder, 'register.db-wal'));
    const [ends, frame] = [commitsIn(log), 24 + log.readUInt32BE(8)];
    const facts = async () => {
      const found = openDatabase(copy);
      const { length = 0 } = (await sqliteStore(found).loadCase('case'))?.facts ?? [];
      found.close();
      return length;
    };
    const pagesTo = (commit: number) => ((ends.at(commit) ?? 0) - 32) / frame;
    const cutOff = (commit: number) =>
      `${join(copy, 'register.db-wal')} ends too early: of ${pagesTo(-1)} pages that were in it the last ${pagesTo(-1) - pagesTo(commit)} are missing. Put the whole log back, or restore a backup: npm run restore -- <backup> --data ${copy} --replace. Or go on as it was before those pages, which is newer than any backup: keep a copy of ${copy}, and remove ${join(copy, 'register.end')}`;
    for (const commit of [-2, -3, -6]) {
      cutAt(ends.at(commit) ?? 0);
      expect(problem(copy), String(commit)).toBe(cutOff(commit));
    }
    // Also within the last commit, which was answered.
    cutAt((ends.at(-1) ?? 0) - 100);
    expect(problem(copy)).toBe(cutOff(-2));
    cutAt(ends.at(-1) ?? 0);
    expect(await facts()).toBe(8);
    // A power cut may leave the note as it was a while before, or none.
    for (const left of [earlier, Buffer.alloc(0)]) {
      cutAt(ends.at(-2) ?? 0);
      writeFileSync(join(copy, 'register.end'), left);
      expect(await facts()).toBe(7);
    }
    // A folder is no note.
    rmSync(join(copy, 'register.end'));
    for (const name of names.slice(0, 3)) copyFileSync(join(folder, name), join(copy, name));
    mkdirSync(join(copy, 'register.end'));
    expect(await facts()).toBe(8);
    rmSync(join(copy, 'register.end'), { recursive: true });
    // What is left goes on when the note is removed, as is said.
    cutAt(ends.at(-3) ?? 0);
    rmSync(join(copy, 'register.end'));
    expect(await facts()).toBe(6);
    db.close();
  });

  test('whose log was cut when some of it had been brought over is not said to be a whole earlier moment', async () => {
    const folder = scratchFolder();
    const db = openDatabase(folder);
    db.define('CREATE TABLE filler (bytes BLOB NOT NULL) STRICT');
    await db.write(() => db.sql('INSERT INTO filler VALUES (zeroblob(9000000))').run());
    await db.committed();
    const copy = scratchFolder();
    for (const name of ['register.db', 'register.json', 'register.db-wal', 'register.end'])
      copyFileSync(join(folder, name), join(copy, name));
    db.close();
    const log = join(copy, 'register.db-wal');
    truncateSync(log, commitsIn(readFileSync(log)).at(-2));
    expect(problem(copy)).toMatch(
      /ends too early: .* restore a backup: npm run restore -- <backup> --data \S+ --replace$/,
    );
  });

  test('notes the end of its log when that is on the disk, and never of more than that', async () => {
    const folder = scratchFolder();
    const db = openDatabase(folder);
    const frames = () => notedEnd(folder)?.frames ?? 0;
    const inLog = () => Number(db.sql('PRAGMA wal_checkpoint(NOOP)').get()?.log);
    await sqliteStore(db).putFact('case', note(1));
    await db.committed();
    expect(frames()).toBe(inLog());
    // An SQLite that does not know the word would bring all of it over.
    expect(db.sql('PRAGMA wal_checkpoint(NOOP)').get()).toMatchObject({ checkpointed: 0 });
    const sync = vi.spyOn(Log.prototype, 'sync');
    const disk = Promise.withResolvers<void>();
    sync.mockReturnValueOnce(disk.promise);
    const before = frames();
    await sqliteStore(db).putFact('case', note(2));
    const told = db.committed();
    await vi.waitFor(() => expect(sync).toHaveBeenCalled());
    expect(inLog()).toBeGreaterThan(before);
    expect(frames()).toBe(before);
    disk.resolve();
    await told;
    expect(frames()).toBe(inLog());
    sync.mockRestore();
    db.close();
  });

  test('of a newer version is left to that version, which finds it as it was', async () => {
    const { folder, file } = await kept();
    change(file, 'PRAGMA user_version = 99');
    expect(problem(folder)).toMatch(/newer version of Företagslots/);
    change(file, `PRAGMA user_version = ${schemas.length}`);
    expect(problem(folder)).toBe('opened');
  });

  test('is not looked for in a database of another program', () => {
    const folder = scratchFolder();
    change(join(folder, 'register.db'), 'CREATE TABLE theirs (a)');
    expect(problem(folder)).toMatch(/database of another program/);
  });

  test('is not begun where 0.2.0 has kept its own', () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'table'));
    expect(problem(folder)).toMatch(/0\.2\.0.*npm run import -- --data/);
    expect(existsSync(join(folder, 'register.db'))).toBe(false);
  });

  test.each(['lock', 'register.lock'])('whose %s is something else is not called damaged', async (name) => {
    const { folder } = await kept();
    writeFileSync(join(folder, name), 'some words that are no database, and long enough to be read as one'.repeat(20));
    const said = name === 'lock' ? problemOf(() => DataFolder.take(folder).release()) : problem(folder);
    expect(said).toMatch(new RegExp(`/${name} is no lock: .*remove that file`));
    rmSync(join(folder, name));
    expect(problem(folder)).toBe('opened');
  });

  test('is not begun where nothing can be written, or below a file', () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'register.lock'));
    expect(problem(folder)).toMatch(/cannot be written by you/);
    writeFileSync(join(folder, 'file'), '');
    expect(problem(join(folder, 'file'))).toMatch(/is a file, or lies below one/);
  });
});

/** Where in a log each commit ends: a page with what is said of it before it, by the size that the register has from then on. */
function commitsIn(log: Buffer): readonly number[] {
  const frame = 24 + log.readUInt32BE(8);
  const frames = Array.from({ length: Math.floor((log.length - 32) / frame) }, (_, n) => 32 + n * frame);
  return frames.filter((at) => log.readUInt32BE(at + 4) !== 0).map((at) => at + frame);
}

function overwrite(file: string, at: number): void {
  const content = readFileSync(file);
  content.fill(0x5a, at, at + 4096);
  writeFileSync(file, content);
}

function change(file: string, sql: string): void {
  const other = new DatabaseSync(file);
  other.exec(sql);
  other.close();
}
