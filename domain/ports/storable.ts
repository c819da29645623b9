/**
 * What every store holds in one piece, names and values together. It is what DynamoDB holds (AWS: "Constraints in Amazon
 * DynamoDB"): 400 kilobytes, nested 32 levels deep.
 */
const most = { bytes: 400 * 1024, depth: 32 } as const;

/** Something cannot be stored: it is too large, too deep, holds a number, a name or a key that no store takes, or is one
 * fact too many. */
export class NotStorable extends Error {
  override readonly name = 'NotStorable';
  readonly reason: 'size' | 'depth' | 'number' | 'key' | 'name' | 'facts';

  constructor(reason: NotStorable['reason']) {
    super(`not storable: ${reason}`);
    this.reason = reason;
  }
}

/**
 * Refuses what no store would hold.
 *
 * @param parts what is stored together
 * @throws NotStorable
 */
export function requireStorable(...parts: readonly unknown[]): void {
  if (parts.reduce<number>((sum, part) => sum + sizeOf(part, 0), 0) > most.bytes) throw new NotStorable('size');
}

const encoder = new TextEncoder();
/** Bytes of a text in UTF-8. Most are plain, and then they are their characters. */
export const bytesOf = (text: string): number => (isPlain.test(text) ? text.length : encoder.encode(text).length);
const isPlain = /^[ -~\s]*$/;

/** Bytes as DynamoDB counts them (AWS: "DynamoDB item sizes and formats"), looking at numbers, names and nesting on the way. */
function sizeOf(value: unknown, depth: number): number {
  if (value === undefined) return 0;
  if (typeof value === 'string') return bytesOf(value);
  if (typeof value === 'number') return sizeOfNumber(value);
  if (typeof value !== 'object' || value === null) return 1;
  if (value instanceof Uint8Array) return value.length;
  if (depth > most.depth) throw new NotStorable('depth');
  return Object.entries(value).reduce((sum, [name, inside]) => {
    if (inside === undefined) return sum;
    // The document client asks an object for its constructor to tell what it is.
    if (name === '' || name === 'constructor') throw new NotStorable('name');
    return sum + 1 + (Array.isArray(value) ? 0 : bytesOf(name)) + sizeOf(inside, depth + 1);
  }, 3);
}

/** "Up to 38 digits of precision", from 1E-130 to 9.99E+125; the document client takes whole numbers that are exact. */
function sizeOfNumber(value: number): number {
  const size = Math.abs(value);
  if (!Number.isFinite(value) || size > Number.MAX_SAFE_INTEGER || (size !== 0 && size < 1e-130))
    throw new NotStorable('number');
  return 21;
}
