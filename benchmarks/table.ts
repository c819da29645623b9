/** What a part of the benchmark has found out. */
export interface Table {
  readonly title: string;
  readonly rows: readonly object[];
  /** What must be known to read it; sentences. */
  readonly notes?: readonly string[];
}

/** As Markdown, so that it can be pasted into docs/performance.md. */
export function written({ title, rows, notes = [] }: Table): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => columns.map((column) => text((row as Record<string, unknown>)[column])));
  const widths = columns.map((column, i) => Math.max(column.length, ...cells.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const table = [line(columns), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)];
  return [`### ${title}`, '', ...(rows.length > 0 ? [...table, ''] : []), ...notes.map((note) => `${note}\n`)].join(
    '\n',
  );
}

const text = (value: unknown): string => {
  if (value === undefined || Number.isNaN(value)) return '–';
  return typeof value === 'number'
    ? value.toLocaleString('sv').replaceAll(/\s/g, ' ').replace(',', '.')
    : String(value);
};
