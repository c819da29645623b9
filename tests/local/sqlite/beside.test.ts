import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Store } from '#domain/ports/store.ts';
import { type Database, openDatabase } from '#local/homes/sqlite/database.ts';
import { sqliteStore } from '#local/homes/sqlite/store.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const early = '2027-01-12T11:00:00.000Z';
const earlier = '2027-01-11T11:00:00.000Z';
const now = '2027-01-01T11:00:00.000Z';
/** Of more cases than these nothing is remembered (`case-facts.ts`). */
const most = 2000;

let db: Database;
let store: Store;
/** How often what stands beside the facts of a case was read. */
let reads: () => number;
beforeEach(async () => {
  db = openDatabase(scratchFolder());
  store = sqliteStore(db);
  await store.putFact('case', { type: 'mail-queued', key: 'a', at: now, by: { kind: 'system' }, cause: 'c' });
  await store.lookBy('case', early, now);
  const sql = vi.spyOn(db, 'sql' satisfies keyof Database);
  reads = () => sql.mock.calls.filter(([text]) => text.includes('FROM found_cases WHERE')).length;
});

describe('what stands beside the facts of a case', () => {
  test('is read once, and once more when something of it has been written', async () => {
    for (let n = 0; n < 3; n++) expect((await store.loadCase('case'))?.look).toBe(early);
    expect(reads()).toBe(1);
    await store.lookBy('case', earlier, now);
    for (let n = 0; n < 3; n++) expect((await store.loadCase('case'))?.look).toBe(earlier);
    expect(reads()).toBe(2);
  });

  test('is not what was read of a change that was undone', async () => {
    const change = db.write(() => {
      void store.lookBy('case', earlier, now);
      void store.loadCase('case');
      throw new Error('undone');
    });
    await expect(change).rejects.toThrow('undone');
    expect((await store.loadCase('case'))?.look).toBe(early);
  });

  test('is remembered of so many cases and of no more', async () => {
    for (let n = 1; n < most; n++) await store.loadCase(`other ${n}`);
    await store.loadCase('case');
    expect(reads()).toBe(most);
    await store.loadCase('case');
    await store.loadCase('other 1');
    expect(reads()).toBe(most);
    await store.loadCase(`other ${most}`);
    await store.loadCase('case');
    expect(reads()).toBe(most + 2);
  });
});
