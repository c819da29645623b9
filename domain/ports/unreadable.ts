/**
 * Something that was kept cannot be read any more, since what it is kept in is damaged there. It says which thing that is and how it
 * is got back, and nothing of what was in it.
 */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';

  /**
   * @param kind what it is, such as the facts of a case
   * @param of which case, task, draft, file or inbox
   * @param remedy how it is got back: the end of a sentence
   */
  constructor(kind: string, of: string, remedy: string) {
    super(`the ${kind} of ${of} cannot be read: ${remedy}`);
  }
}

/** What is read, or nothing where it is damaged: whoever reads many of them goes on with the others. */
export const ifReadable = <T>(reading: Promise<T>): Promise<T | undefined> =>
  reading.catch((error: unknown) => {
    if (error instanceof Unreadable) return undefined;
    throw error;
  });
