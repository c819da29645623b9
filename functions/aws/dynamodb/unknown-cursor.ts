/** Somebody sent a cursor that no list of ours has given, or one of another list. */
export class UnknownCursor extends Error {
  override readonly name = 'UnknownCursor';
}
