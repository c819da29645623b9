/** A line of two texts: in both, only in the former, or only in the latter. */
export interface Line {
  readonly in: 'both' | 'was' | 'is';
  readonly text: string;
}

/** Two texts line by line, with the longest run of lines that they share in order (their longest common subsequence). */
export function linesBetween(was: string | undefined, is: string | undefined): readonly Line[] {
  const [a, b] = [was?.split('\n') ?? [], is?.split('\n') ?? []];
  // shared[i][j]: how many lines the rests of both, from i and from j, have in common.
  const shared = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => shared[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = shared[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: Line[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [old, now] = [a[i], b[j]];
    if (old !== undefined && old === now) {
      lines.push({ in: 'both', text: old });
      i += 1;
      j += 1;
    } else if (old !== undefined && (now === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ in: 'was', text: old });
      i += 1;
    } else if (now !== undefined) {
      lines.push({ in: 'is', text: now });
      j += 1;
    }
  }
  return lines;
}
