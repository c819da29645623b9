/**
 * Something that was kept cannot be read any more, since what it is kept in is damaged there. It says which thing that is and how it
 * is got back, and nothing of what was in it.
 */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  /** What it is, such as the facts of a case. */
  readonly kind: string;
  /** Of which case, task, draft, file or inbox. */
  readonly of: string;

  constructor(kind: string, of: string, remedy: string) {
    super(`the ${kind} of ${of} cannot be read: ${remedy}`);
    this.kind = kind;
    this.of = of;
  }
}

/** What is read, or nothing where it is damaged: whoever reads many of them goes on with the others. */
export const ifReadable = <T>(reading: Promise<T>): Promise<T | undefined> =>
  reading.catch((error: unknown) => {
    if (error instanceof Unreadable) return undefined;
    throw error;
  });
