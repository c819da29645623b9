import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test, vi } from 'vitest';
import { type Fact, factKey, taskName } from '#domain/case/facts.ts';
import { Unreadable } from '#domain/ports/unreadable.ts';
import { backUp } from '#local/backup/backup.ts';
import { restore } from '#local/backup/restore.ts';
import { DueMails } from '#local/homes/machine/due-mails.ts';
import { type Database, openDatabase } from '#local/homes/sqlite/database.ts';
import { sqliteOutbox } from '#local/homes/sqlite/outbox.ts';
import { sqliteStore } from '#local/homes/sqlite/store.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const at = '2027-01-12T11:00:00.000Z';
const by = { kind: 'system' } as const;
const inbox = 'koping-building';
const task = taskName.review('sign-permit');
const cases = ['broken', 'whole'];

/** Two cases with a row of every list, each with a word by which it is found in the file. */
async function kept(): Promise<string> {
  const folder = scratchFolder();
  const db = openDatabase(folder);
  const store = sqliteStore(db);
  for (const id of cases) {
    const fact: Fact = { type: 'file-lost', key: 'lost', at, by, file: 'f', name: `${id} fact`, mails: ['receipt'] };
    await store.putFact(id, fact);
    const opened = { type: 'task-opened', key: factKey.inTask(task, 0), at, by, task, department: inbox } as const;
    const row = { kind: 'review', reference: 'KOP-2027-00001', municipality: 'koping', openedAt: at } as const;
    await store.openTask(id, { ...opened, kind: 'review' }, { ...row, business: `${id} row` }, undefined);
    await store.makeFindable(id, {
      ...{
        reference: row.reference,
        municipality: 'koping',
        address: 'Torget 1',
        departments: [inbox],
        words: ['kafe'],
      },
      business: `${id} entry`,
    });
    await store.queueNotice(inbox, { at, caseId: id, cause: `${id} notice` });
    await store.rememberOfficer(inbox, { id, name: `${id} officer`, seen: '2027-01-12' });
  }
  db.close();
  return folder;
}

/** Flips a bit in the file, in the text of a row: of the quotation mark behind a word. */
function damage(folder: string, word: string): void {
  const file = join(folder, 'register.db');
  const bytes = readFileSync(file);
  const place = bytes.indexOf(`${word}"`) + word.length;
  expect(place, word).toBeGreaterThanOrEqual(word.length);
  bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
  writeFileSync(file, bytes);
}

/** Which of the cases each list holds, and what is said of what it lacks. */
async function lists(db: Database) {
  const store = sqliteStore(db);
  const said: string[] = [];
  db.onUnreadable(({ message }) => said.push(message));
  const once = async () => ({
    outbox: sqliteOutbox(db)
      .outboxed(500)
      .facts.map(({ caseId }) => caseId),
    row: (await store.inboxPage([inbox], undefined, 10)).items.map(({ caseId }) => caseId),
    entry: (await store.findCases(['koping'], ['kaf'], undefined, 10)).items.map(({ caseId }) => caseId).sort(),
    notice: (await store.noticesBefore(inbox, '2027-02-01')).map(({ caseId }) => caseId),
    officer: (await store.officersOf(inbox, '2027-01-12')).map(({ id }) => id),
  });
  await once();
  return { lists: await once(), said };
}
const all = { outbox: cases, row: cases, entry: cases, notice: cases, officer: cases };

test.each([
  ['fact', 'outbox', 'the facts of case broken'],
  ['row', 'row', `the row in the inbox of task broken.${task}`],
  ['entry', 'entry', 'the entry in the search of case broken'],
  ['notice', 'notice', 'the notice of case broken'],
  ['officer', 'officer', `the officer of ${inbox}`],
])('a damaged %s is left out of its list, and said once with the way to get it back', async (word, list, what) => {
  const folder = await kept();
  damage(folder, `broken ${word}`);
  const db = openDatabase(folder);
  const { lists: held, said } = await lists(db);
  expect(held).toEqual({ ...all, [list]: ['whole'] });
  expect(said).toEqual([
    `${what} cannot be read: ${join(folder, 'register.db')} is damaged there. All else goes on. A backup from before has it, and is read in a folder of its own: npm run restore -- <backup> --data <a new folder>. See docs/one-server.md (Backup).`,
  ]);
  db.close();
});

test('mails that are due are found behind more damaged facts than are read at once', async () => {
  const folder = await kept();
  const db = openDatabase(folder);
  await db.write(() => {
    db.sql("DELETE FROM outbox WHERE case_id = 'whole'").run();
    for (let n = 0; n < 1001; n++) {
      db.sql("INSERT INTO facts VALUES ('broken', ?, '{')").run(`more ${n}`);
      db.sql("INSERT INTO outbox (case_id, key) VALUES ('broken', ?)").run(`more ${n}`);
    }
    db.sql("INSERT INTO outbox (case_id, key) VALUES ('whole', 'lost')").run();
  });
  const asked: string[] = [];
  const mails = new DueMails({
    outbox: sqliteOutbox(db),
    rate: 1,
    say: () => {},
    async send(caseId) {
      asked.push(caseId);
      return true;
    },
  });
  mails.start();
  await vi.waitFor(() => expect(asked).toEqual(['broken', 'whole']));
  mails.stop();
  db.close();
});

test('a case whose facts or row is damaged cannot be read, and says which it is and nothing of what it held; others can', async () => {
  for (const word of ['fact', 'row']) {
    const folder = await kept();
    damage(folder, `broken ${word}`);
    const db = openDatabase(folder);
    const store = sqliteStore(db);
    const error = await store.loadCase('broken').catch((why: unknown) => why);
    expect(error).toBeInstanceOf(Unreadable);
    expect(error).toMatchObject({ message: expect.stringContaining('broken') });
    expect(JSON.stringify([String(error), (error as Error).cause])).not.toContain(`broken ${word}`);
    expect((await store.loadCase('whole'))?.facts).toHaveLength(2);
    expect(await store.putFact('whole', { type: 'mail-queued', key: 'a', at, by, cause: 'c' })).toBe(true);
    db.close();
  }
});

test('a damaged row of the inbox keeps nobody from a backup: it is named, and all else is in the copy', async () => {
  const folder = await kept();
  damage(folder, 'broken row');
  const [backup, other] = [join(scratchFolder(), 'backup'), join(scratchFolder(), 'other')];
  const warned: string[] = [];
  await backUp(folder, backup, (sentence) => warned.push(sentence));
  expect(warned).toEqual([
    `${join(folder, 'register.db')} is damaged in the row in the inbox of task broken.${task}, and so is the copy. The row follows from the facts of its case, and they are in another table; see docs/one-server.md (Backup).`,
  ]);
  await restore(backup, other, false);
  const db = openDatabase(other);
  expect((await lists(db)).lists).toEqual({ ...all, row: ['whole'] });
  db.close();
});

test('a backup of what is whole warns of nothing', async () => {
  const warned: string[] = [];
  await backUp(await kept(), join(scratchFolder(), 'backup'), (sentence) => warned.push(sentence));
  expect(warned).toEqual([]);
});

test('a case whose entry in the search is damaged is found again when it is written', async () => {
  const folder = await kept();
  damage(folder, 'broken entry');
  const db = openDatabase(folder);
  const entry = { reference: 'r', municipality: 'koping', address: 'a', business: 'b', words: ['kafe'] };
  await sqliteStore(db).makeFindable('broken', { ...entry, departments: [inbox] });
  expect((await lists(db)).lists).toEqual(all);
  db.close();
});

test.each(['null', '5', '"x"', '{}', '[]'])(
  'where %s is kept for each thing of a case, the lists leave it out',
  async (text) => {
    const folder = await kept();
    const file = new DatabaseSync(join(folder, 'register.db'));
    for (const table of ['facts', 'inbox', 'found_cases', 'notices'])
      expect(file.prepare(`UPDATE ${table} SET json = ? WHERE case_id = 'broken'`).run(text).changes).toBeGreaterThan(
        0,
      );
    file.prepare(`UPDATE people SET json = ? WHERE id = 'broken'`).run(text);
    file.prepare(`INSERT INTO people VALUES (?, 'absence', 'broken', '2027-12-31', ?)`).run(inbox, text);
    file.prepare(`INSERT INTO digests (inbox, day, held, sent_at) VALUES (?, '2027-01-11', ?, ?)`).run(inbox, text, at);
    file.close();
    const db = openDatabase(folder);
    const store = sqliteStore(db);
    const whole = ['whole'];
    expect((await lists(db)).lists).toEqual({ outbox: whole, row: whole, entry: whole, notice: whole, officer: whole });
    expect(await store.absencesOf(inbox, '2027-01-12')).toEqual([]);
    expect(await store.lastDigest(inbox)).toEqual({ day: '2027-01-11', held: [] });
    await expect(store.loadCase('broken')).rejects.toBeInstanceOf(Unreadable);
    db.close();
  },
);

test('what is to be written where the register is damaged is not, and says which file that is; all else goes on', async () => {
  const file = join(scratchFolder(), 'elsewhere.db');
  const elsewhere = new DatabaseSync(file);
  elsewhere.exec('CREATE TABLE t (a TEXT)');
  const bytes = readFileSync(file);
  // The kind of the page that holds the table.
  bytes.writeUInt8(0xff, bytes.length / 2);
  writeFileSync(file, bytes);
  elsewhere.exec('PRAGMA shrink_memory');

  const folder = scratchFolder();
  const db = openDatabase(folder);
  const said: string[] = [];
  db.onUnreadable(({ message }) => said.push(message));
  const write = db.write(() => elsewhere.exec("INSERT INTO t VALUES ('x')"));
  await expect(write).rejects.toBeInstanceOf(Unreadable);
  const register = join(folder, 'register.db');
  expect(said).toEqual([
    `the place of what was to be written of ${register} cannot be read: it is damaged there. See docs/one-server.md`,
  ]);
  expect(await sqliteStore(db).putFact('whole', { type: 'mail-queued', key: 'a', at, by, cause: 'c' })).toBe(true);
  db.close();
});
