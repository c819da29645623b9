import { expect, test } from 'vitest';
import { onceDurable } from '#local/homes/machine/outside.ts';
import { openDatabase } from '#local/homes/sqlite/database.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const letter = { to: 'anna@exempel.example', subject: 'Ert ärende', html: '<p>Hej</p>', text: 'Hej' };
const mark = { caseId: 'c1', cause: 'receipt' };

function home() {
  const database = openDatabase(scratchFolder());
  database.define(`CREATE TABLE IF NOT EXISTS facts_of_mails (id INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE IF NOT EXISTS taken (of INTEGER REFERENCES facts_of_mails (id) DEFERRABLE INITIALLY DEFERRED) STRICT`);
  database.sql('PRAGMA foreign_keys = ON').run();
  const sentAt: number[] = [];
  const post = onceDurable(
    {
      send: async () => {
        sentAt.push(database.commits);
        await database.write(() => void database.sql('INSERT INTO facts_of_mails VALUES (2)').run());
        return 'an id';
      },
    },
    () => database.committed(),
  );
  return { database, post, sentAt };
}

test('a mail leaves when what it rests on is durable, and so is that it has left', async () => {
  const { database, post, sentAt } = home();
  const before = database.commits;
  await database.write(() => void database.sql('INSERT INTO facts_of_mails VALUES (1)').run());
  expect(await post.send(letter, mark)).toBe('an id');
  expect(sentAt).toEqual([before + 1]);
  expect(database.commits).toBe(before + 2);
  database.close();
});

test('a mail that rests on what could not be kept never leaves', async () => {
  const { database, post, sentAt } = home();
  await database.write(() => void database.sql('INSERT INTO taken VALUES (7)').run());
  await expect(post.send(letter, mark)).rejects.toMatchObject({ name: 'NotKept' });
  await expect(post.send(letter, mark)).rejects.toMatchObject({ name: 'NotKept' });
  expect(sentAt).toEqual([]);
  database.close();
});
