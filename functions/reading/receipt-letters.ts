import { readFileSync } from 'node:fs';
import bidiFactory from 'bidi-js';

/** As much of pdfkit's document as the letters need. */
export interface Paper {
  x: number;
  y: number;
  readonly page: { readonly width: number; readonly margins: { readonly right: number }; maxY(): number };
  font(name: string): Paper;
  registerFont(name: string, content: Buffer): Paper;
  widthOfString(text: string, options: object): number;
  currentLineHeight(includeGap: boolean): number;
  text(text: string, x: number, y: number, options: object): Paper;
  continueOnNewPage(): Paper;
  /** pdfkit's own object of the font in use. */
  readonly _font: {
    /** In thousandths of the size. */
    readonly ascender: number;
    readonly font: { hasGlyphForCodePoint(code: number): boolean };
  };
  readonly _fontSize: number;
}

/** A font's file, and the code points that are in it. The build writes the list. */
interface FontPart {
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}

/** A character as a reader sees it, with the font that has it and its level of direction: odd is right to left. */
interface Letter {
  readonly text: string;
  readonly font: string;
  readonly level: number;
}

const bidi = bidiFactory();
const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' });
const words = new Intl.Segmenter('sv', { granularity: 'word' });
/** Joins, selects or marks, and is not drawn where a font does not know it. */
const undrawn = /^[\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]$/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Glyphs of a whole run are laid out together: letters join, and those from right to left come in that order. */
const together = { features: [] };

/**
 * Text of any script on a page: each letter in a font that has it, lines broken between words, and what is read from right to
 * left written so (Unicode Standard Annex 9). A letter that no font has stands as its code, `[U+20BB7]`, and never as a box.
 */
export class Letters {
  readonly #paper: Paper;
  readonly #folder: URL;
  readonly #opened = new Set<string>();
  /** Whether a font has a character: the same letters come again and again. */
  readonly #asked = new Map<string, boolean>();
  #parts: readonly FontPart[] | undefined;

  /** @param folder of the fonts, which is not looked into before a letter is missing */
  constructor(paper: Paper, folder: URL) {
    this.#paper = paper;
    this.#folder = folder;
  }

  /** Whether a text can be written with one font from left to right, so that nothing of this is needed. */
  areIn(font: string, text: string): boolean {
    return !rightToLeft.test(text) && [...text].every((char) => char === '\n' || this.#has(font, char));
  }

  /** Writes a text from the paper's place on, as wide as the page. */
  write(own: string, text: string, lineGap: number): void {
    const paper = this.#paper;
    const left = paper.x;
    const width = paper.page.width - paper.page.margins.right - left;
    // The letters of the other scripts are taller than those of ours.
    const height = paper.font(own).currentLineHeight(true) * 1.2 + lineGap;
    const ascent = ((paper._font.ascender * paper._fontSize) / 1000) * 1.1;
    for (const paragraph of text.split('\n')) {
      for (const line of this.#lines(this.#letters(own, paragraph), width)) {
        if (paper.y + height > paper.page.maxY()) paper.continueOnNewPage();
        const y = paper.y;
        let x = left;
        for (const run of inVisualOrder(line)) {
          paper.font(run.font).text(run.text, x, y + ascent, { lineBreak: false, baseline: 'alphabetic', ...together });
          x += this.#width(run);
        }
        paper.x = left;
        paper.y = y + height;
      }
    }
  }

  #letters(own: string, paragraph: string): readonly (readonly Letter[])[] {
    const { levels } = bidi.getEmbeddingLevels(paragraph);
    return Array.from(words.segment(paragraph), ({ segment, index }) =>
      Array.from(graphemes.segment(segment), (one) => this.#letter(own, one.segment, levels[index + one.index] ?? 0)),
    );
  }

  #letter(own: string, text: string, level: number): Letter {
    const drawn = [...text].filter((char) => !undrawn.test(char));
    const all = drawn.join('');
    for (const whole of [text, all]) {
      const font = [own, ...this.#fontsFor(drawn[0] ?? '')].find((f) => [...whole].every((char) => this.#has(f, char)));
      if (font !== undefined) return { text: whole, font, level };
    }
    const codes = drawn.map((char) => {
      const font = [own, ...this.#fontsFor(char)].find((f) => this.#has(f, char));
      return font === undefined ? `[U+${char.codePointAt(0)?.toString(16).toUpperCase()}]` : char;
    });
    return { text: codes.join(''), font: own, level: codes.join('') === all ? level : 0 };
  }

  /** The fonts that say they have a character, opened. */
  #fontsFor(char: string): readonly string[] {
    const code = char.codePointAt(0);
    if (code === undefined) return [];
    this.#parts ??= JSON.parse(readFileSync(new URL('fonts.json', this.#folder), 'utf8')) as readonly FontPart[];
    const found = this.#parts.filter(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to));
    for (const { file } of found) {
      if (this.#opened.has(file)) continue;
      this.#paper.registerFont(file, readFileSync(new URL(file, this.#folder)));
      this.#opened.add(file);
    }
    return found.map(({ file }) => file);
  }

  #has(font: string, char: string): boolean {
    const key = `${font} ${char}`;
    const asked = this.#asked.get(key);
    if (asked !== undefined) return asked;
    const has = this.#paper.font(font)._font.font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0);
    this.#asked.set(key, has);
    return has;
  }

  #width({ font, text }: Letter): number {
    return this.#paper.font(font).widthOfString(text, together);
  }

  /** Breaks between words, and inside one only when it is wider than the page. */
  #lines(segments: readonly (readonly Letter[])[], width: number): readonly (readonly Letter[])[] {
    const lines: Letter[][] = [[]];
    let used = 0;
    const widthOf = (letters: readonly Letter[]) => joined(letters).reduce((sum, run) => sum + this.#width(run), 0);
    for (const segment of segments) {
      const whole = widthOf(segment);
      for (const part of whole > width ? segment.map((letter) => [letter]) : [segment]) {
        const wide = whole > width ? widthOf(part) : whole;
        const blank = part.every((letter) => letter.text.trim() === '');
        if (used + wide > width && used > 0 && !blank) {
          lines.push([]);
          used = 0;
        }
        if (used === 0 && blank) continue;
        lines.at(-1)?.push(...part);
        used += wide;
      }
    }
    return lines;
  }
}

/** Neighbours of one font and direction, as one run. */
function joined(letters: readonly Letter[]): readonly Letter[] {
  const runs: Letter[] = [];
  for (const letter of letters) {
    const last = runs.at(-1);
    if (last && last.font === letter.font && last.level === letter.level)
      runs[runs.length - 1] = { ...last, text: last.text + letter.text };
    else runs.push(letter);
  }
  return runs;
}

/** The runs of a line as they stand on paper, from the left (annex 9, rules L2 and L4). */
function inVisualOrder(line: readonly Letter[]): readonly Letter[] {
  let runs = joined(line).map((run) => (run.level % 2 === 0 ? run : { ...run, text: mirrored(run.text) }));
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level > 0; level--) {
    const turned: Letter[] = [];
    for (let i = 0; i < runs.length; ) {
      let end = i;
      while (end < runs.length && (runs[end]?.level ?? 0) >= level) end++;
      turned.push(...(end === i ? runs.slice(i, i + 1) : runs.slice(i, end).reverse()));
      i = Math.max(end, i + 1);
    }
    runs = turned;
  }
  return runs;
}

/** Brackets face the other way. Signs between letters are turned round by hand: the font does it for letters only. */
function mirrored(text: string): string {
  const chars = [...text].map((char) => bidi.getMirroredCharacter(char) ?? char);
  return (rightToLeft.test(text) ? chars : chars.reverse()).join('');
}
