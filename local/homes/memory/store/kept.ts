import { requireStorable } from '#domain/ports/storable.ts';

/**
 * A copy of what is to be kept, as a store on a disk would give it back: without what is undefined, and nobody else's.
 *
 * @throws NotStorable
 */
export function kept<T>(value: T): T {
  requireStorable({ value });
  return copyOf(value);
}

/** A copy of what is kept, for whoever reads it. */
export const copyOf = <T>(value: T): T => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T));
