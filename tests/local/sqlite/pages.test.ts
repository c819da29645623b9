import { describe, expect, test, vi } from 'vitest';
import type { Page } from '#domain/ports/page.ts';
import { type Database, openDatabase } from '#local/homes/sqlite/database.ts';
import { sqliteOutbox } from '#local/homes/sqlite/outbox.ts';
import { sqliteStore } from '#local/homes/sqlite/store.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const db = openDatabase(scratchFolder());
const store = sqliteStore(db);

/** How SQLite goes about each query that something asks, in its words. */
async function plansOf(asked: () => Promise<unknown>): Promise<readonly string[]> {
  const sql = vi.spyOn(db, 'sql' satisfies keyof Database);
  await asked();
  const texts = sql.mock.calls.map(([text]) => text);
  sql.mockRestore();
  expect(texts.length).toBeGreaterThan(0);
  return texts.flatMap((text) => {
    const statement = db.sql(`EXPLAIN QUERY PLAN ${text}`);
    const values = Array.from({ length: text.split('?').length - 1 }, () => '');
    return statement.all(...values).map(({ detail }) => String(detail));
  });
}

const two = ['a', 'b'];
// Without a shelf that holds what is wanted, nothing is asked for.
for (const department of two)
  db.sql("INSERT INTO inbox (case_id, task, department, place, kind, json) VALUES (?, 't', ?, '', 'review', '{}')").run(
    department,
    department,
  );
describe('a page', () => {
  test.each([
    [
      'of inboxes',
      'inbox_by_day (department=? AND done=? AND place>? AND place<?)',
      () => store.inboxPage(two, undefined, 10),
    ],
    [
      'of a view',
      'inbox_at_desk (department=? AND desk=? AND place>? AND place<?)',
      () => store.inboxPage(two, undefined, 10, { view: { mine: 'o' }, due: '2027-01-01' }),
    ],
    [
      'of what is done',
      'inbox_at_desk (department=? AND desk=? AND place>? AND place<?)',
      () => store.inboxPage(two, undefined, 10, { view: 'done' }),
    ],
    [
      'of what is narrowed down',
      'inbox_on_shelf (department=? AND shelf=? AND place>? AND place<?)',
      () => store.inboxPage(two, undefined, 10, { kind: 'review', due: '2027-01-01' }),
    ],
    [
      'of cases',
      'cases_by_reference (municipality=? AND reference>? AND reference<?)',
      () => store.casesOf(two, undefined),
    ],
    [
      'of open cases',
      'cases_by_status (municipality=? AND status=? AND reference>? AND reference<?)',
      () => store.casesOf(two, undefined, 'open'),
    ],
    ['of a case’s readings', 'readings_by_moment (case_id=? AND', () => store.readingsOf('a', undefined)],
    ['of looks', 'looks_by_moment (', () => store.looksDue('2027-01-01T00:00:00.000Z', undefined, 10)],
    ['of the outbox', 'INTEGER PRIMARY KEY (rowid>?)', async () => sqliteOutbox(db).outboxed(10)],
  ])('%s is read in the order of its index, from where it begins, and nothing is sorted', async (_, index, page) => {
    const plans = await plansOf(page);
    expect(plans.join('\n')).toContain(index);
    for (const plan of plans) expect(plan).not.toMatch(/TEMP B-TREE|^SCAN|AUTOMATIC/);
  });

  test('of more inboxes than one query takes is in their common order', async () => {
    const municipalities = Array.from({ length: 250 }, (_, i) => `m${i}`);
    await db.write(() => {
      for (const [i, municipality] of municipalities.entries())
        db.sql(
          `INSERT INTO cases (case_id, municipality, reference, business, submitted_at, body_hash, status)
           VALUES (?, ?, ?, '', '', '', 'closed')`,
        ).run(`c${i}`, municipality, `KOP-2027-${String((i * 7919) % 250).padStart(5, '0')}`);
    });
    const references: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.casesOf(municipalities, cursor, undefined, 60);
      references.push(...page.items.map(({ reference }) => reference));
      cursor = page.cursor;
    } while (cursor !== undefined);
    expect(references).toHaveLength(250);
    expect(references).toEqual([...references].sort().reverse());
  });

  test('of cases that are looked at goes on until all have been seen, those from before looks too', async () => {
    await db.write(() => {
      for (let i = 0; i < 450; i++)
        db.sql(`INSERT INTO cases VALUES (?, 'far', ?, '', '', '', 'open', 'open')`).run(`open-${i}`, `FAR-${i}`);
    });
    const seen = new Set<string>();
    let cursor: string | undefined;
    do {
      const page: Page<string> = await store.lookedAt(cursor, 100);
      for (const id of page.items) seen.add(id);
      cursor = page.cursor;
    } while (cursor !== undefined);
    expect(seen.size).toBe(450);
  });
});
