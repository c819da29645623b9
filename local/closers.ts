/** What has been opened, to be closed the other way round. */
export class Closers {
  readonly #all: (() => Promise<void>)[] = [];

  add(close: () => Promise<void>): void {
    this.#all.unshift(close);
  }

  async close(): Promise<void> {
    for (const close of this.#all) await close();
  }
}
