/** As long as Lambda lets any function work: with many cases on a busy machine, catching up takes its time. */
const limitMs = 15 * 60_000;

/** What `route/reconcile` says. */
export interface Healed {
  readonly looked: number;
  readonly restarted: number;
  readonly failed: number;
}

/**
 * Lets `route/reconcile` look through every open case: when the machine stops, every execution ends with it.
 *
 * @param invoke calls it, with a time of its own
 * @param rate how many seconds pass on the case's clock in one second
 * @returns what does it, given how old a case has to be in this machine's milliseconds; it throws when a case could not be
 *   looked at
 */
export const reconciler =
  (invoke: (event: unknown, limitMs: number) => Promise<unknown>, rate: number) =>
  async (graceMs: number): Promise<Healed> => {
    const healed = (await invoke({ all: true, graceSeconds: (graceMs / 1000) * rate }, limitMs)) as Healed;
    if (healed.failed > 0) throw new Error(`${healed.failed} of ${healed.looked} open cases could not be looked at`);
    return healed;
  };
