import type { SQLInputValue } from 'node:sqlite';
import type { Page } from '#domain/ports/page.ts';
import { cursorOf, placeIn } from '../../cursors.ts';
import type { Database } from '../database.ts';
import { readableOf } from './kept.ts';

/** Some lists that are read as one. In each, rows have a place, and an index has them in its order. */
export interface Lists {
  /** The name of the whole, which its cursors carry. */
  readonly name: string;
  /** What is read of a row, `place` among it. */
  readonly select: string;
  /** Which rows are one list's, with a place for each of its values. */
  readonly where: string;
  /** The values of each list. */
  readonly of: readonly (readonly SQLInputValue[])[];
  /** The column of the place. */
  readonly place: string;
  readonly newestFirst: boolean;
  /** Places that are looked at lie between these two. */
  readonly above?: string | undefined;
  readonly below?: string | undefined;
}

type Row = Record<string, unknown>;

/** SQLite takes 500 selects in one (sqlite.org, "Implementation Limits"). */
const atOnce = 100;
/** Comes after every place. */
const last = '\u{10ffff}';

/**
 * A page of some lists as one, in their order. SQLite merges them as it reads, so that about as many rows are read as are
 * shown. A row that is damaged is left out.
 *
 * @throws UnknownCursor
 */
export function mergedPage<T>(
  db: Database,
  lists: Lists,
  cursor: string | undefined,
  size: number,
  itemOf: (row: Row) => T,
): Page<T> {
  const { name, newestFirst } = lists;
  const after = cursor === undefined ? undefined : placeIn(cursor, name);
  const above = newestFirst ? lists.above : (latest(after, lists.above) ?? '');
  const below = newestFirst ? (after ?? lists.below) : lists.below;
  const rows: Row[] = [];
  for (let i = 0; i < lists.of.length; i += atOnce) {
    const some = lists.of.slice(i, i + atOnce);
    const values = some.flatMap((of) => [...of, above ?? '', below ?? last]);
    rows.push(...db.sql(textFor(lists, some.length)).all(...values, size + 1));
  }
  if (lists.of.length > atOnce) rows.sort((a, b) => (String(a.place) < String(b.place) === newestFirst ? 1 : -1));
  const shown = rows.slice(0, size);
  const end = shown.at(-1);
  const items = readableOf(shown, itemOf);
  return rows.length > size && end ? { items, cursor: cursorOf(name, String(end.place)) } : { items };
}

function textFor({ select, where, place, newestFirst }: Lists, count: number): string {
  const one = `SELECT ${select}, ${place} AS place ${where} AND ${place} > ? AND ${place} < ?`;
  return `${Array.from({ length: count }, () => one).join(' UNION ALL ')} ORDER BY place ${newestFirst ? 'DESC' : ''} LIMIT ?`;
}

const latest = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;
