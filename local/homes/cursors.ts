import { UnknownCursor } from '#domain/ports/page.ts';

/** Where a page ends: the list's name, and the place of the last item there. */
export const cursorOf = (list: string, place: string): string =>
  Buffer.from(JSON.stringify([list, place])).toString('base64url');

/**
 * The place that a cursor of a list holds.
 *
 * @throws UnknownCursor when it is none, or of another list
 */
export function placeIn(cursor: string, list: string): string {
  const [of, place, ...more] = parsed(cursor);
  if (of !== list || typeof place !== 'string' || more.length > 0) throw new UnknownCursor('not a cursor of this list');
  return place;
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(place) ? place : [];
  } catch {
    return [];
  }
}
