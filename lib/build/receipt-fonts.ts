import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Noto, an open family of fonts for the scripts that the receipt's own font lacks (OFL-1.1). In the order in which a letter is
 * looked for; a letter of several families is drawn in the first.
 */
const families = [
  'noto-sans-arabic',
  'noto-sans-hebrew',
  'noto-sans-syriac',
  'noto-sans-ethiopic',
  'noto-sans-devanagari',
  'noto-sans-bengali',
  'noto-sans-tamil',
  'noto-sans-thai',
  'noto-sans-lao',
  'noto-sans-khmer',
  'noto-emoji',
  'noto-sans-sc',
  'noto-sans-kr',
] as const;

/** Parts of a family that our own font has. */
const ours = /^(latin|latin-ext|cyrillic|cyrillic-ext|greek|greek-ext|vietnamese|math|symbols)$/;

/** What a file of letters holds, by the first and last of each run of code points. */
interface FontPart {
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}

/**
 * Puts the fonts beside a function's bundle, each family in the small parts that it comes in, with a list of what is in which.
 * The function opens those it needs and no others.
 *
 * @param folder such as `dist/functions/api/receipt/fonts`
 */
export async function copyReceiptFonts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { resolve } = createRequire(import.meta.url);
  const parts: FontPart[] = [];
  for (const family of families) {
    const letters = JSON.parse(await readFile(resolve(`@fontsource/${family}/unicode.json`), 'utf8')) as Record<
      string,
      string
    >;
    for (const [part, ranges] of Object.entries(letters)) {
      if (ours.test(part)) continue;
      const file = `${family}-${part.replace(/[[\]]/g, '')}-400-normal.woff`;
      await copyFile(resolve(`@fontsource/${family}/files/${file}`), join(folder, file));
      parts.push({ file, ranges: ranges.split(',').map(rangeOf) });
    }
    await copyFile(resolve(`@fontsource/${family}/LICENSE`), join(folder, `${family}.LICENSE`));
  }
  await writeFile(join(folder, 'fonts.json'), JSON.stringify(parts));
}

/** `U+4e00-4e0f` or `U+4e00`, as CSS writes it. */
function rangeOf(written: string): readonly [number, number] {
  const [, from = '', to = from] = /U\+([0-9a-f]+)(?:-([0-9a-f]+))?/i.exec(written) ?? [];
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}
