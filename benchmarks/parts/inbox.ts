import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { StatementSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { taskName } from '#domain/case/facts.ts';
import type { Store } from '#domain/ports/store.ts';
import { memoryStore } from '#local/homes/memory/store.ts';
import { quantile, short } from '../measure/statistics.ts';
import type { Table } from '../table.ts';

const department = 'koping-building';
const pageSize = 50;
const rounds = 50;
/** So many are written side by side: they share a commit. */
const together = 5000;
const saidEach = 100_000;

/** A store with room for so many tasks, and what it is called. */
interface Home {
  readonly name: string;
  readonly store: Store;
  readonly close: () => void;
}

/**
 * A page of an inbox in which so many tasks wait: the first one, and one from its middle.
 *
 * @param say hears now and then how many tasks there are
 */
export async function inboxTable(counts: readonly number[], say: (line: string) => void): Promise<Table> {
  const rows: object[] = [];
  for (const count of counts) {
    const { name, store, close } = await home();
    await fill(store, count, say);
    const { cursor } = await store.inboxPage([department], undefined, pageSize);
    for (const [which, from] of [
      ['first', undefined],
      ['next', cursor],
    ] as const) {
      const times: number[] = [];
      const read = rowsReadBy(async () => {
        for (let i = 0; i < rounds; i++) {
          const since = performance.now();
          await store.inboxPage([department], from, pageSize);
          times.push(performance.now() - since);
        }
      });
      const rowsRead = (await read) / rounds;
      rows.push({
        store: name,
        tasks: count,
        page: which,
        'p50, ms': short(quantile(times, 0.5)),
        'p90, ms': short(quantile(times, 0.9)),
        'rows read': name === 'memory' ? undefined : rowsRead,
      });
    }
    close();
  }
  return { title: `A page of ${pageSize} tasks of an inbox`, rows };
}

async function fill(store: Store, count: number, say: (line: string) => void): Promise<void> {
  for (let begun = 0; begun < count; begun += together) {
    if (begun > 0 && begun % saidEach === 0) say(`${begun} of ${count} tasks are there`);
    await Promise.all(
      Array.from({ length: Math.min(together, count - begun) }, (_, i) => {
        const number = begun + i;
        const caseId = number.toString(16).padStart(32, '0');
        const task = taskName.review('sign-permit');
        const day = new Date(Date.UTC(2027, 0, 1 + (number % 365))).toISOString().slice(0, 10);
        const at = new Date(Date.UTC(2026, 10, 1) + number * 1000).toISOString();
        const opened = {
          type: 'task-opened',
          key: `${task}/0`,
          at,
          by: { kind: 'system' },
          task,
          kind: 'review',
          permit: 'sign-permit',
          department,
          due: day,
        };
        const row = {
          department,
          task,
          kind: 'review',
          permit: 'sign-permit',
          reference: `KOP-2026-${number}`,
          business: 'Kafé Exempel AB',
          municipality: 'koping',
          due: day,
          openedAt: at,
        };
        return store.openTask(caseId, opened as never, row as never, undefined);
      }),
    );
  }
}

/** How many rows SQLite handed over meanwhile. */
async function rowsReadBy(run: () => Promise<void>): Promise<number> {
  const { all, get } = StatementSync.prototype;
  let rows = 0;
  const counted = <F extends (...args: never[]) => unknown>(read: F, count: (found: unknown) => number) =>
    function (this: StatementSync, ...args: Parameters<F>) {
      const found = read.apply(this, args);
      rows += count(found);
      return found;
    };
  Object.assign(StatementSync.prototype, {
    all: counted(all, (found) => (found as unknown[]).length),
    get: counted(get, (found) => (found === undefined ? 0 : 1)),
  });
  await run().finally(() => Object.assign(StatementSync.prototype, { all, get }));
  return rows;
}

/** SQLite's where this product has it. */
async function home(): Promise<Home> {
  const at = (file: string) => resolve('local/homes/sqlite', file);
  if (!existsSync(at('store.ts'))) return { name: 'memory', store: memoryStore(), close: () => {} };
  const load = <T>(file: string) => import(pathToFileURL(at(file)).href) as Promise<T>;
  const { openDatabase } = await load<{ openDatabase: (folder: string) => { close: () => void } }>('database.ts');
  const { sqliteStore } = await load<{ sqliteStore: (db: unknown, onDue: () => void) => Store }>('store.ts');
  const folder = mkdtempSync(join(tmpdir(), 'foretagslots-bench-inbox-'));
  const db = openDatabase(folder);
  return {
    name: 'SQLite',
    store: sqliteStore(db, () => {}),
    close: () => {
      db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
