import { beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '#local/homes/sqlite/database.ts';
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
beforeEach(() => {
  db = openDatabase(scratchFolder());
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
  test('of one turn are one commit, and those of fifty writers who go on are as many as the turns', async () => {
    const store = sqliteStore(db);
    const before = db.commits;
    await Promise.all(
      Array.from({ length: 50 }, async (_, writer) => {
        for (let i = 0; i < 20; i++) await store.putFact(`case-${writer}`, note(`task/a/${i}`));
      }),
    );
    expect(db.commits - before).toBe(20);
  });

  test('are seen at once, and are durable when they say so', async () => {
    const before = db.commits;
    const said = db.write(say('a'));
    expect(words()).toEqual(['a']);
    expect(db.commits).toBe(before);
    await db.committed();
    expect(db.commits).toBe(before + 1);
    await said;
    await db.committed();
    expect(db.commits).toBe(before + 1);
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

  test('on a full disk fail together, are not there, and go on when there is room', async () => {
    const store = sqliteStore(db);
    await store.putFact('case', note('task/a/0000'));
    await store.loadCase('case');
    const pages = Number(db.sql('PRAGMA page_count').get()?.page_count);
    db.sql(`PRAGMA max_page_count = ${pages + 1}`).get();
    const before = db.commits;
    const written = await Promise.allSettled([
      store.putFact('case', note('task/b/0000')),
      store.putFact('case', { ...note('task/c/0000'), cause: 'x'.repeat(50_000) }),
      db.write(say('a')),
    ]);
    expect(written.map(({ status }) => status)).toContain('rejected');
    expect(String((written[1] as PromiseRejectedResult).reason)).toMatch(/full/);
    db.sql('PRAGMA max_page_count = 1000000').get();
    expect(db.commits - before).toBeLessThanOrEqual(1);
    const kept = written[0]?.status === 'fulfilled' ? ['task/a/0000', 'task/b/0000'] : ['task/a/0000'];
    expect((await store.loadCase('case'))?.facts.map(({ key }) => key)).toEqual(kept);
    expect(await store.putFact('case', { ...note('task/c/0000'), cause: 'x'.repeat(50_000) })).toBe(true);
    expect((await store.loadCase('case'))?.facts.map(({ key }) => key)).toEqual([...kept, 'task/c/0000']);
  });

  test('whose commit fails are all told, and none of them is there', async () => {
    db.define(`CREATE TABLE IF NOT EXISTS parents (id INTEGER PRIMARY KEY) STRICT;
      CREATE TABLE IF NOT EXISTS children (of INTEGER REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED) STRICT`);
    db.sql('PRAGMA foreign_keys = ON').run();
    const undone: string[] = [];
    db.onUndone(() => undone.push('undone'));
    const orphan = db.write(() => void db.sql('INSERT INTO children VALUES (1)').run());
    const together = await Promise.allSettled([db.write(say('a')), orphan, db.write(say('b')), db.committed()]);
    expect(together.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
    expect(words()).toEqual([]);
    expect(undone).toEqual(['undone']);
    await db.write(say('c'));
    expect(words()).toEqual(['c']);
  });
});

describe('the outbox', () => {
  test('has a fact that makes mails due from the moment it is stored until its mails have gone', async () => {
    const heard: string[] = [];
    const store = sqliteStore(db, (caseId, fact) => heard.push(`${caseId} ${fact.key} ${db.commits}`));
    const outbox = sqliteOutbox(db);
    const before = db.commits;
    const stored = [
      store.putFact('a', note('task/a/0001', ['m'])),
      store.putFact('a', note('task/a/0000', ['m'])),
      store.putFact('b', note('task/a/0000')),
    ];
    expect(outbox.outboxed(9).map(({ fact }) => fact.key)).toEqual(['task/a/0001', 'task/a/0000']);
    expect(heard).toEqual([]);
    await Promise.all(stored);
    expect(heard).toEqual([`a task/a/0001 ${before + 1}`, `a task/a/0000 ${before + 1}`]);
    // A second time it is not stored, and nobody hears of it.
    await store.putFact('a', note('task/a/0001', ['m']));
    expect(heard).toHaveLength(2);
    const [first] = outbox.outboxed(1);
    expect(outbox.outboxed(9, first?.seq).map(({ caseId, fact }) => [caseId, fact])).toEqual([
      ['a', note('task/a/0000', ['m'])],
    ]);
    for (let i = 0; i < 2; i++) await outbox.unbox('a', ['task/a/0001']);
    expect(outbox.outboxed(9).map(({ fact }) => fact.key)).toEqual(['task/a/0000']);
  });
});
