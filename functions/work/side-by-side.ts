/**
 * Does something with each of some things, so many at a time at most. It ends when all are done.
 *
 * @throws what one of them throws, when those under way have ended
 */
export async function sideBySide<T>(all: Iterable<T>, atOnce: number, run: (one: T) => Promise<void>): Promise<void> {
  const underWay = new Set<Promise<void>>();
  const failed: unknown[] = [];
  for (const one of all) {
    const done = run(one)
      .catch((error: unknown) => void failed.push(error))
      .finally(() => underWay.delete(done));
    underWay.add(done);
    if (underWay.size >= atOnce) await Promise.race(underWay);
    if (failed.length > 0) break;
  }
  await Promise.all(underWay);
  if (failed.length > 0) throw failed[0];
}
