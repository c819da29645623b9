/** Node's timers hold 24.8 days; a longer one would fire at once. */
const longest = 2 ** 31 - 1;

/** Runs something after any number of milliseconds. @returns what cancels it */
export function afterMilliseconds(wait: number, run: () => void): () => void {
  let timer: NodeJS.Timeout;
  const schedule = (left: number) => {
    timer = setTimeout(() => (left > longest ? schedule(left - longest) : run()), Math.min(left, longest));
    timer.unref();
  };
  schedule(Math.max(0, wait));
  return () => clearTimeout(timer);
}
