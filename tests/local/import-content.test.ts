import { dirname, join } from 'node:path';
import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Looks } from '#domain/ports/store/looks.ts';
import type { Store } from '#domain/ports/store.ts';
import { type Database, openDatabase } from '#local/homes/sqlite/database.ts';
import { sqliteOutbox } from '#local/homes/sqlite/outbox.ts';
import { sqliteStore } from '#local/homes/sqlite/store.ts';
import { importOld } from '#local/import/import.ts';
import { mailsIn } from '#local/mail/shelf.ts';
import { type OldTable, oldCases, oldFolder, openOldTable } from '../support/old-folder.ts';

const { koping, arboga } = oldCases;
const inboxes = ['koping-alcohol', 'koping-building', 'police', 'vmmf', 'rescue-malardalen', 'enforcement-authority'];
const reading = { at: '2026-11-26T22:04:00.000Z', by: { id: 'o-1', name: 'Olle' }, why: 'frågad' };
const day = '2026-11-25';
const owed = 'notice/opened/sign-permit.review/0';

let old: OldTable;
let db: Database;
let store: Store & Looks;
beforeAll(async () => {
  const from = oldFolder();
  await addWhatIsRare(await openOldTable(from, false));
  const directory = join(dirname(from), 'new');
  await importOld({ from, directory });
  old = await openOldTable(from, true);
  db = openDatabase(directory);
  store = sqliteStore(db);
});
afterAll(async () => {
  await old.stop();
  db.close();
});

/** What the two cafés have not had, as 0.2.0 wrote it; and one of their mails has not gone. */
async function addWhatIsRare({ client, name: TableName, stop }: OldTable): Promise<void> {
  const put = (Item: Record<string, unknown>) => client.send(new PutCommand({ TableName, Item }));
  const set = (pk: string, sk: string, text: string, values: Record<string, unknown>) =>
    client.send(
      new UpdateCommand({
        ...{ TableName, Key: { pk, sk } },
        UpdateExpression: text,
        ExpressionAttributeValues: values,
      }),
    );
  const claim = { ':c': { by: { id: 'o-1', name: 'Olle' } } };
  await set(`CASE#${koping.id}`, 'FACT#task/land-lease.review/0000', 'SET claimedBy = :c', claim);
  // A clock that was stopped has moved the row, and not the fact.
  const moved = { ':s': `2027-02-01#${koping.id}#public-place.review` };
  await set(`CASE#${koping.id}`, 'FACT#task/public-place.review/0000', 'SET inboxSort = :s', moved);
  await set(`CASE#${arboga.id}`, 'FACT#case/submitted', 'SET inbox = :l', { ':l': 'closing-cases' });
  await put({ pk: `CASE#${arboga.id}`, sk: 'KEY#link#abc', expires: 2_000_000_000 });
  await client.send(new DeleteCommand({ TableName, Key: { pk: `CASE#${arboga.id}`, sk: `FACT#mail/${owed}/queued` } }));
  await put({ pk: `READINGS#${koping.id}`, sk: `${reading.at}#0f`, reading });
  const run = { before: `${day}T05:00:00Z`, attemptedAt: `${day}T06:00:00Z`, sentAt: `${day}T06:00:01Z` };
  const held = [{ at: `${day}T04:00:00Z`, caseId: koping.id, cause: 'notice/opened/x/0' }];
  await put({ pk: 'DIGEST#police', sk: `RUN#${day}`, ...run, held, expires: 2_000_000_000 });
  await stop();
}

test.each([koping.id, arboga.id])('case %s is what the store of 0.2.0 gives', async (caseId) => {
  const was = await old.store.loadCase(caseId);
  const is = await store.loadCase(caseId);
  expect(was?.facts.length).toBeGreaterThan(20);
  expect(is?.facts).toEqual(was?.facts);
  expect(is?.keys).toEqual(was?.keys);
  expect(await store.existingSubmission(caseId)).toEqual(await old.store.existingSubmission(caseId));
  // Tokens were of executions that are no more.
  const open = was?.waiting.filter(({ inInbox }) => inInbox).map(({ wait }) => ({ wait, inInbox: true }));
  expect(is?.waiting).toHaveLength(open?.length ?? 0);
  expect(is?.waiting).toEqual(expect.arrayContaining(open ?? []));
});

test.each(inboxes)('the inbox of %s stands as it stood, with who works on what', async (inbox) => {
  const was = await old.store.inboxPage([inbox], undefined, 100);
  expect(was.items.length).toBeGreaterThan(0);
  expect((await store.inboxPage([inbox], undefined, 100)).items).toEqual(was.items);
  const before = '2027-01-01T00:00:00Z';
  expect(await store.noticesBefore(inbox, before)).toEqual(await old.store.noticesBefore(inbox, before));
});

test('a claim is found by its officer', async () => {
  const { items } = await store.inboxPage(['koping-land'], undefined, 10, { claimedBy: 'o-1' });
  expect(items.map(({ taskId }) => taskId)).toEqual([`${koping.id}.land-lease.review`]);
});

test('cases are found as they were, and somebody looks at them', async () => {
  const of = ['koping', 'arboga'];
  expect((await store.casesOf(of, undefined)).items).toEqual((await old.store.casesOf(of, undefined)).items);
  expect(await store.findByReference('koping', koping.reference)).toBe(koping.id);
  const { items } = await store.looksDue('2100-01-01T00:00:00Z', undefined, 10);
  expect(items.map(({ caseId }) => caseId).sort()).toEqual([koping.id, arboga.id].sort());
});

test('files, digests and readings are what they were', async () => {
  for (const id of [koping.file, oldCases.file])
    expect(await store.readAttachment(id)).toEqual(await old.store.readAttachment(id));
  expect(await store.lastDigest('police')).toEqual(await old.store.lastDigest('police'));
  const again = { before: reading.at, realNow: reading.at, uncertainBefore: reading.at };
  expect(await store.beginDigest('police', day, again)).toBeUndefined();
  expect((await store.readingsOf(koping.id, undefined)).items).toEqual([reading]);
});

test('drafts keep the hash of their secret, their content and their end', () => {
  expect(db.sql('SELECT * FROM drafts WHERE id = ?').get(oldCases.draft)).toEqual({
    ...{ id: oldCases.draft, content: '{}', version: 1, sent: 0, files_renewed_at: 1795730634, expires: 1800914634 },
    secret_hash: 'ac040b7f85216df15bea65a66ee35e9957be0f3685985bfe341e71ed1e3a4716',
  });
  const sent = db.sql('SELECT content, version FROM drafts WHERE sent = 1').all();
  expect(sent).toEqual([
    { content: null, version: 2 },
    { content: null, version: 2 },
  ]);
});

test('numbers go on after the last one, and a limit of this hour still counts', async () => {
  expect(await store.nextNumber('KOP-2026')).toBe(2);
  expect(await store.nextNumber('ORE-2026')).toBe(1);
  expect(db.sql("SELECT counted FROM counters WHERE kind = 'submissions/address'").get()?.counted).toBe(2);
});

test('mails that have gone are in the mailbox and not due; those that are owed are due', async () => {
  const mails = await mailsIn(db, 'http://localhost:3000').all();
  expect(mails.map(({ subject }) => subject)).toEqual([
    'KOP-2026-00001: Vi har tagit emot er ansökan',
    'ARB-2026-00001: Vi har tagit emot er ansökan',
    'KOP-2026-00001: Bygglov för skylt – beviljat',
  ]);
  expect(mails[0]?.text).toContain(koping.link.replace('4100', '3000'));
  const due = sqliteOutbox(db)
    .outboxed(100)
    .facts.map(({ caseId, fact }) => ({ caseId, mails: fact.mails }));
  expect(due).toEqual([{ caseId: arboga.id, mails: [owed] }]);
});
