import { requireStorable } from '#domain/ports/storable.ts';

/**
 * The text of something that is to be kept, as whoever reads it gets it back: without what is undefined.
 *
 * @throws NotStorable
 */
export function textOf(value: unknown): string {
  requireStorable({ value });
  return JSON.stringify(value);
}

/** What a column held. */
export const parsed = <T>(text: unknown): T => JSON.parse(String(text)) as T;
