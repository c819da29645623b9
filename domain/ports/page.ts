/** A page of a list, and where the next one begins; there is no cursor when nothing follows. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly cursor?: string;
}

/** Somebody sent a cursor that no list of ours has given, or one of another list. */
export class UnknownCursor extends Error {
  override readonly name = 'UnknownCursor';
}
