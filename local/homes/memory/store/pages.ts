import { type Page, UnknownCursor } from '#domain/ports/page.ts';

/** Something with its place in a list. No two of a list have the same. */
export interface Placed<T> {
  readonly at: string;
  readonly item: T;
}

/**
 * A page of a list in its order.
 *
 * @param list the name of the list, which its cursors carry
 * @throws UnknownCursor
 */
export function pageOf<T>(
  list: string,
  all: readonly Placed<T>[],
  cursor: string | undefined,
  size: number,
  newestFirst: boolean,
): Page<T> {
  const after = cursor === undefined ? undefined : placeIn(cursor, list);
  const sorted = [...all].sort((a, b) => (a.at < b.at === newestFirst ? 1 : -1));
  const left = sorted.filter(({ at }) => after === undefined || (newestFirst ? at < after : at > after));
  const items = left.slice(0, size).map(({ item }) => item);
  const last = left[size - 1];
  if (left.length <= size || !last) return { items };
  return { items, cursor: Buffer.from(JSON.stringify([list, last.at])).toString('base64url') };
}

function placeIn(cursor: string, list: string): string {
  const [of, at, ...more] = parsed(cursor);
  if (of !== list || typeof at !== 'string' || more.length > 0) throw new UnknownCursor('not a cursor of this list');
  return at;
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(place) ? place : [];
  } catch {
    return [];
  }
}
