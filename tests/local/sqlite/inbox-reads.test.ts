import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test, vi } from 'vitest';
import type { TaskFilter } from '#domain/case/inbox.ts';
import { type Database, openDatabase } from '#local/homes/sqlite/database.ts';
import { sqliteStore } from '#local/homes/sqlite/store.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const folder = scratchFolder();
const db = openDatabase(folder);
const store = sqliteStore(db);
const shown = 25;

/** So many tasks of one department: of all states, kinds, permits and municipalities, some of them taken. */
const fill = (department: string, many: number) =>
  db.write(() =>
    db
      .sql(
        `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
         INSERT INTO inbox (case_id, task, department, place, kind, json, claimed_by, claim)
         SELECT ?2 || i, 'p.review', ?2,
           CASE WHEN i % 7 = 6 THEN '2027-01-01T' || printf('%06d', i) ELSE '2027-' || printf('%02d-%02d', 1 + i % 12, 1 + i % 28) END
             || '#' || i || '#p.review',
           CASE i % 3 WHEN 0 THEN 'opinion' ELSE 'review' END,
           json_object('kind', 'review', 'reference', 'r', 'openedAt', '2027', 'permit', 'permit-' || (i % 4), 'municipality', 'm-' || (i % 2), 'state',
             json_extract('["new","to-do","waits-for-owner","waits-for-opinion","waits-for-part","to-do","done"]', '$[' || (i % 7) || ']')),
           CASE WHEN i % 7 IN (1, 5) THEN 'o' || (i % 2) END,
           CASE WHEN i % 7 IN (1, 5) THEN json_object('id', 'o' || (i % 2), 'name', 'Alva') END
         FROM n`,
      )
      .run(many, department),
  );

/** How many rows SQLite reads of the inbox for a page, as it merges its lists: each passes by a function that counts. */
async function readFor(department: string, wanted: TaskFilter) {
  const asked: { readonly text: string; readonly values: readonly never[] }[] = [];
  const sql = db.sql.bind(db);
  const spy = vi.spyOn(db, 'sql' satisfies keyof Database).mockImplementation((text) => {
    const statement = sql(text);
    return new Proxy(statement, {
      get: (of, name) =>
        name === 'all'
          ? (...values: never[]) => {
              asked.push({ text, values });
              return of.all(...values);
            }
          : Reflect.get(of, name),
    });
  });
  const { items } = await store.inboxPage([department], undefined, shown, wanted);
  spy.mockRestore();
  await db.committed();
  const counting = new DatabaseSync(join(folder, 'register.db'), { readOnly: true });
  let rows = 0;
  counting.function('counted', { varargs: true }, (json) => {
    rows += 1;
    return json ?? null;
  });
  const lists = asked.filter(({ text }) => text.includes('FROM inbox'));
  for (const { text, values } of lists)
    counting.prepare(text.replaceAll('task, json,', 'task, counted(json) AS json,')).all(...values);
  counting.close();
  return {
    items: items.length,
    rows,
    lists: lists.reduce((n, { text }) => n + text.split('FROM inbox').length - 1, 0),
  };
}

const views = ['all', 'unclaimed', 'waiting', 'done', { mine: 'o1' }] as const;
const filters = [
  { kind: 'opinion' },
  { permits: ['permit-1'] },
  { municipalities: ['m-1'], kind: 'review' },
  { state: 'waits-for-owner' },
  { claimedBy: 'o0', permits: ['permit-0', 'permit-2'], due: '2027-06-30' },
] as const satisfies readonly TaskFilter[];

test('no view reads more rows than it shows, and a filter one more for each shelf, of a thousand tasks and of a hundred thousand', async () => {
  await fill('small', 1000);
  await fill('large', 100_000);
  for (const view of views)
    for (const department of ['small', 'large']) {
      const { items, rows } = await readFor(department, { view });
      expect(items).toBe(shown);
      // The one after the last says that another page follows.
      expect(rows, JSON.stringify({ department, view })).toBeLessThanOrEqual(shown + 1);
    }
  for (const filter of filters) {
    const [small, large] = [await readFor('small', filter), await readFor('large', filter)];
    expect(small.items, JSON.stringify(filter)).toBeGreaterThan(0);
    expect(large.items).toBe(shown);
    expect(large.lists).toBe(small.lists);
    expect(large.rows, JSON.stringify(filter)).toBeLessThanOrEqual(shown + 1 + large.lists);
  }
  const counts = await store.countTasks(['large'], 'o1');
  const { n } = db.sql("SELECT count(*) AS n FROM inbox WHERE department = 'large' AND done = 0").get() ?? {};
  expect(counts.all).toEqual({ n });
});
