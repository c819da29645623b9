import { DatabaseSync } from 'node:sqlite';
import type { Tables } from '#local/route/sqlite-index.ts';

/** A database in memory that counts what is written. */
export function tablesInMemory(): Tables & { writes: number; isFull: boolean } {
  const db = new DatabaseSync(':memory:');
  const tables = {
    writes: 0,
    isFull: false,
    define: (schema: string) => db.exec(schema),
    sql: (text: string) => db.prepare(text),
    async write<T>(change: () => T): Promise<T> {
      tables.writes += 1;
      if (tables.isFull) throw Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR' });
      return change();
    },
  };
  return tables;
}
