/** What is asked whether it keeps what is written: `local/homes/sqlite/database.ts`. */
interface Keeps {
  /** Why nothing can be written now; undefined when it can. */
  readonly cannotKeep: Error | undefined;
  /** Looks again. @returns whether something can be written */
  tryToKeep(): boolean;
}

const lookEachMs = 2000;

/**
 * Goes on when something can be written: at once, or when there is room again on the disk. Until then what is there can be read.
 *
 * @param say hears why it waits, and that it does no longer
 * @returns what ends the waiting
 */
export function whenItKeeps(
  register: Keeps,
  go: () => void,
  say: (line: string) => void,
  eachMs = lookEachMs,
): () => void {
  if (!register.cannotKeep) {
    go();
    return () => {};
  }
  say(`nothing can be kept: ${register.cannotKeep.message}. What is there can be read meanwhile`);
  const timer = setInterval(() => {
    if (!register.tryToKeep()) return;
    clearInterval(timer);
    say('what is written can be kept again, and everything goes on');
    go();
  }, eachMs);
  timer.unref();
  return () => clearInterval(timer);
}
