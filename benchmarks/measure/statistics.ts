/** @param share between 0 and 1; 0.5 is the median. NaN of nothing */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** To three figures that count, so that a table can be read. */
export const short = (value: number): number => Number(value.toPrecision(3));
