import type { Page } from '#domain/ports/page.ts';
import { cursorOf, placeIn } from '../../cursors.ts';

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
  return { items, cursor: cursorOf(list, last.at) };
}
