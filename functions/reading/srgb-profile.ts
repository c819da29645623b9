/** The colours of sRGB (IEC 61966-2-1): X, Y and Z under D50, as profiles have them. */
const primaries = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const;
const whiteD50 = [0.9642, 1, 0.8249] as const;
/** How light a value is: a line near black, a power above it. */
const curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045] as const;
const headerBytes = 128;

/**
 * An ICC profile of sRGB (ICC.1:2004-10, version 4.2), made from what the standard says: a document that is kept for long says
 * by it what its colours are. As small as it can be, and nobody's but ours.
 */
export function srgbProfile(): Uint8Array {
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', localized('sRGB')],
    ['cprt', localized('No rights reserved')],
    ['wtpt', colour(whiteD50)],
    ...Object.entries(primaries).map(([name, xyz]) => [name, colour(xyz)] as const),
    ...['rTRC', 'gTRC', 'bTRC'].map((name) => [name, parametric()] as const),
  ];
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length);
  let at = headerBytes + table.length;
  for (const [i, [name, content]] of tags.entries()) {
    table.write(name, 4 + i * 12, 'latin1');
    table.writeUInt32BE(at, 8 + i * 12);
    table.writeUInt32BE(content.length, 12 + i * 12);
    at += content.length;
  }
  return Buffer.concat([header(at), table, ...tags.map(([, content]) => content)]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(headerBytes);
  bytes.writeUInt32BE(size);
  bytes.writeUInt32BE(0x04200000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  // The day the profile was made: it has to be one, and the same each time.
  for (const [i, part] of [2026, 11, 27, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + i * 2);
  bytes.write('acsp', 36, 'latin1');
  numbers(whiteD50).copy(bytes, 68);
  return bytes;
}

/** Numbers with sixteen bits after the point. */
function numbers(all: readonly number[]): Buffer {
  const bytes = Buffer.alloc(all.length * 4);
  for (const [i, number] of all.entries()) bytes.writeInt32BE(Math.round(number * 65_536), i * 4);
  return bytes;
}

const typed = (type: string, ...content: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.from(`${type}\0\0\0\0`, 'latin1'), ...content]);

const colour = (xyz: readonly number[]): Buffer => typed('XYZ ', numbers(xyz));

/** The curve of the third kind: `(ax + b)^g` above a value, and `cx` below it. */
const parametric = (): Buffer => typed('para', Buffer.from([0, 3, 0, 0]), numbers(curve));

/** A text in one language, padded to whole words of four bytes. */
function localized(text: string): Buffer {
  const content = Buffer.from(text, 'utf16le').swap16();
  const head = Buffer.alloc(20);
  head.writeUInt32BE(1);
  head.writeUInt32BE(12, 4);
  head.write('enUS', 8, 'latin1');
  head.writeUInt32BE(content.length, 12);
  head.writeUInt32BE(28, 16);
  return typed('mluc', head, content, Buffer.alloc((4 - (content.length % 4)) % 4));
}
