import type { PlanPermitView } from '#domain/api/answers/planned-permit.ts';

/** A permit's name and the bar below it. */
export interface LaneRow {
  readonly permit: PlanPermitView;
  /** The name, in as many lines as it takes. */
  readonly lines: readonly string[];
  readonly top: number;
}

/** What one department has. */
export interface Lane {
  readonly name: string;
  readonly rows: readonly LaneRow[];
  readonly top: number;
  readonly height: number;
}

/** From one line of a name to the next. */
export const lineHeight = 18;
const barHeight = 30;
const headHeight = 30;
const footHeight = 8;
/** What a letter takes at the most, at the size the names have, bold ones too. */
const letterWidth = 8.6;

/**
 * A lane for each department, in the order its first permit comes.
 *
 * @param top where the first begins
 * @param width what a name has room for
 */
export function lanesOf(permits: readonly PlanPermitView[], top: number, width: number): readonly Lane[] {
  const lanes: Lane[] = [];
  let y = top;
  for (const name of new Set(permits.map((p) => p.departmentName))) {
    const start = y;
    y += headHeight;
    const rows = permits
      .filter((p) => p.departmentName === name)
      .map((permit): LaneRow => {
        const lines = wrapped(permit.name, Math.floor((width - 12) / letterWidth));
        const row = { permit, lines, top: y };
        y += lines.length * lineHeight + barHeight;
        return row;
      });
    y += footHeight;
    lanes.push({ name, rows, top: start, height: y - start });
  }
  return lanes;
}

/** A text in lines of at most that many letters, broken between words. */
function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
