import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '#local/homes/sqlite/database.ts';
import { logOf } from '#local/homes/sqlite/found-log.ts';
import { sqliteOutbox } from '#local/homes/sqlite/outbox.ts';
import { sqliteStore } from '#local/homes/sqlite/store.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const note = (key: string, mails?: readonly string[]) =>
  ({
    type: 'mail-queued',
    key,
    at: '2027-01-12T11:00:00.000Z',
    by: { kind: 'system' },
    cause: 'c',
    ...(mails && { mails }),
  }) as const;

let db: Database;
let folder: string;
beforeEach(() => {
  folder = scratchFolder();
  db = openDatabase(folder);
  db.define('CREATE TABLE IF NOT EXISTS words (word TEXT PRIMARY KEY) STRICT');
  return () => db.close();
});
const say = (word: string) => () => void db.sql('INSERT INTO words VALUES (?)').run(word);
const words = () =>
  db
    .sql('SELECT word FROM words ORDER BY word')
    .all()
    .map(({ word }) => word);

describe('writes', () => {
  test('of one turn are one commit, and those of fifty writers who go on are not many more than the turns', async () => {
    const store = sqliteStore(db);
    const before = db.commits;
    await Promise.all(
      Array.from({ length: 50 }, async (_, writer) => {
        for (let i = 0; i < 20; i++) {
          await store.putFact(`case-${writer}`, note(`task/a/${i}`));
          await db.committed();
        }
      }),
    );
    // A turn that takes long is two; a commit for each would be a thousand.
    expect(db.commits - before).toBeLessThan(100);
  });

  test('are seen at once, go on at once, and are one commit when somebody waits for it', async () => {
    const before = db.commits;
    await db.write(say('a'));
    await db.write(say('b'));
    expect(words()).toEqual(['a', 'b']);
    expect(db.commits).toBe(before);
    await db.committed();
    expect(db.commits).toBe(before + 1);
    await db.committed();
    expect(db.commits).toBe(before + 1);
  });

  test('that nobody waits for are durable after a while', async () => {
    const before = db.commits;
    await db.write(say('a'));
    await expect.poll(() => db.commits).toBe(before + 1);
  });

  test('that go on and on without a pause keep nobody waiting who waits', async () => {
    let isOver = false;
    const busy = (async () => {
      for (let i = 0; !isOver; i++) await db.write(say(`busy ${i}`));
    })();
    await db.write(say('a'));
    await db.committed();
    isOver = true;
    await busy;
    expect(words()).toContain('a');
  });

  test('that throw are undone alone, in the middle of others and after they have written', async () => {
    const [first, second, third] = await Promise.allSettled([
      db.write(say('a')),
      db.write(() => {
        say('b')();
        throw new Error('no');
      }),
      db.write(say('c')),
    ]);
    expect([first.status, second.status, third.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(words()).toEqual(['a', 'c']);
  });

  test('on a full disk are lost together, with all that was read of them; opened anew, what was durable is there', async () => {
    const store = sqliteStore(db);
    await store.putFact('case', note('task/a/0000'));
    await store.loadCase('case');
    await db.committed();
    const pages = Number(db.sql('PRAGMA page_count').get()?.page_count);
    db.sql(`PRAGMA max_page_count = ${pages + 1}`).get();
    const lost: string[] = [];
    db.onLost(({ why }) => lost.push(why));
    await store.putFact('case', note('task/b/0000'));
    const waits = db.committed();
    const tooMuch = store.putFact('case', { ...note('task/c/0000'), cause: 'x'.repeat(50_000) });
    await expect(tooMuch).rejects.toMatchObject({ name: 'NotKept', why: 'full' });
    await expect(waits).rejects.toMatchObject({ why: 'full' });
    await expect(db.committed()).rejects.toMatchObject({ why: 'full' });
    await expect(store.loadCase('case')).rejects.toMatchObject({ why: 'full' });
    await expect(db.write(say('a'))).rejects.toMatchObject({ why: 'full' });
    expect(lost).toEqual(['full']);
    db.close();
    db = openDatabase(folder, { again: true });
    const anew = sqliteStore(db);
    expect((await anew.loadCase('case'))?.facts.map(({ key }) => key)).toEqual(['task/a/0000']);
    expect(await anew.putFact('case', { ...note('task/c/0000'), cause: 'x'.repeat(50_000) })).toBe(true);
    await db.committed();
  });

  test.each<[string, () => void]>([
    ['removed', () => rmSync(folder, { recursive: true })],
    [
      'replaced by another',
      () => {
        renameSync(folder, `${folder}-before`);
        openDatabase(folder).close();
      },
    ],
  ])('to a register that was %s are lost, and none is begun in its place', async (_how, harm) => {
    await db.write(say('a'));
    await db.committed();
    harm();
    await db.write(say('b'));
    await expect(db.committed()).rejects.toMatchObject({ name: 'NotKept', why: 'gone' });
    db.close();
    rmSync(folder, { recursive: true, force: true });
    expect(() => openDatabase(folder, { again: true })).toThrow(/register.db is gone/);
    expect(existsSync(folder)).toBe(false);
    db = openDatabase(folder);
  });

  test.each<[string, (log: string) => void]>([
    ['removed', (log) => rmSync(log)],
    [
      'replaced by another',
      (log) => {
        renameSync(log, `${log}.before`);
        copyFileSync(`${log}.before`, log);
      },
    ],
  ])('to a log that was %s are lost, and never taken for durable', async (_how, harm) => {
    await db.write(say('a'));
    await db.committed();
    harm(logOf(folder));
    await db.write(say('b'));
    await expect(db.committed()).rejects.toMatchObject({ name: 'NotKept', why: 'gone' });
    db.close();
    db = openDatabase(folder, { again: true });
    expect(words()).toEqual(['a']);
  });

  test('whose commit fails are all told, and none of them is there', async () => {
    db.define(`CREATE TABLE IF NOT EXISTS parents (id INTEGER PRIMARY KEY) STRICT;
      CREATE TABLE IF NOT EXISTS children (of INTEGER REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED) STRICT`);
    db.sql('PRAGMA foreign_keys = ON').run();
    const undone: string[] = [];
    db.onUndone(() => undone.push('undone'));
    const orphan = db.write(() => void db.sql('INSERT INTO children VALUES (1)').run());
    await Promise.all([db.write(say('a')), orphan, db.write(say('b'))]);
    const waiting = await Promise.allSettled([db.committed(), db.committed()]);
    expect(waiting.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(undone).toEqual(['undone']);
    expect(words).toThrow(/FOREIGN KEY/);
    db.close();
    db = openDatabase(folder);
    expect(words()).toEqual([]);
  });
});

describe('the outbox', () => {
  test('has a fact that makes mails due from the moment it is stored until its mails have gone', async () => {
    const heard: string[] = [];
    const store = sqliteStore(db, (caseId, fact) => heard.push(`${caseId} ${fact.key}`));
    const outbox = sqliteOutbox(db);
    const stored = [
      store.putFact('a', note('task/a/0001', ['m'])),
      store.putFact('a', note('task/a/0000', ['m'])),
      store.putFact('b', note('task/a/0000')),
    ];
    expect(outbox.outboxed(9).facts.map(({ fact }) => fact.key)).toEqual(['task/a/0001', 'task/a/0000']);
    expect(heard).toEqual([]);
    await Promise.all(stored);
    expect(heard).toEqual(['a task/a/0001', 'a task/a/0000']);
    // A second time it is not stored, and nobody hears of it.
    await store.putFact('a', note('task/a/0001', ['m']));
    expect(heard).toHaveLength(2);
    const { last } = outbox.outboxed(1);
    expect(outbox.outboxed(9, last).facts.map(({ caseId, fact }) => [caseId, fact])).toEqual([
      ['a', note('task/a/0000', ['m'])],
    ]);
    for (let i = 0; i < 2; i++) await outbox.unbox('a', ['task/a/0001']);
    expect(outbox.outboxed(9).facts.map(({ fact }) => fact.key)).toEqual(['task/a/0000']);
  });
});
