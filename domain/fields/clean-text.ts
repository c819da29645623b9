/**
 * What people paste holds characters that they cannot see: half characters, controls, marks of direction, spaces and dashes
 * of every width. Here is the one place that takes them away, for form, API and integrations alike.
 */

/** Controls, but line breaks and tabs: nobody types them, and printers, terminals and mail programs act on them. */
const controls = /[^\P{Cc}\n\r\t]/gu;
/** Every way to break a line (Unicode Standard Annex 14: BK, CR, LF, NL). */
const lineBreaks = /\r\n?|[\n\v\f\u0085\u2028\u2029]/gu;
/** Spaces of every width, and the tab. */
const spaces = /[\t\p{Zs}]+/gu;
/** Hyphens, dashes and minus signs. */
const dashes = /[\p{Pd}\u2043\u2212\u00ad]/gu;

/**
 * Joiners are invisible too, and yet they spell: in Persian and the scripts of India, and between the parts of an emoji. They
 * stay there, and nowhere else.
 */
const misplacedJoiners =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}])\p{Join_Control}|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{Join_Control}|\p{Join_Control}(?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;
/** Selects how an emoji is drawn; after anything else it does nothing. */
const misplacedSelectors = /(?<![\p{Extended_Pictographic}\p{Emoji}\p{Script=Han}])\p{Variation_Selector}/gu;
/** Never drawn by itself: zero-width spaces, marks of direction, fillers, tags, soft hyphens (Default_Ignorable_Code_Point). */
const invisible = /(?![\p{Join_Control}\p{Variation_Selector}])\p{Default_Ignorable_Code_Point}/gu;

/** Marks that turn the direction of what follows, and let a text look like another. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A half-written text as it is kept: all as it was typed, but for marks of direction. */
export const withoutDirections = (text: string): string => text.replace(directions, '');

/** The text without what is never drawn. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '').replace(misplacedJoiners, '').replace(misplacedSelectors, '');
}

/** The text as it may leave a program: no half characters, and no controls but line breaks and tabs. Nothing that can be seen is changed. */
export function sendable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\v\f\u0085]/g, '\n')
    .replace(controls, '');
}

/** A text of several lines: composed (NFC), line breaks as `\n`, nothing invisible, nothing around it. */
export function cleanText(text: string): string {
  return withoutInvisible(sendable(text).replace(lineBreaks, '\n'))
    .normalize('NFC')
    .replace(/[^\S\n]+$/gmu, '')
    .trim();
}

/** A text of one line: as `cleanText`, with one ordinary space for every run of spaces and line breaks. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(lineBreaks, ' ').replace(spaces, ' ').trim();
}

/** One line of a number or a name in a register: as `cleanLine`, with `-` for every dash and no space around it. */
export function cleanCode(text: string): string {
  return cleanLine(text.replace(dashes, '-')).replace(/ ?-+ ?/g, '-');
}

/** Made when a text is cut for the first time: most pages never do. */
let graphemes: Intl.Segmenter | undefined;

/**
 * The beginning of a text, cut between characters as a reader sees them: never in the middle of an emoji or between a letter
 * and its accent.
 *
 * @param most UTF-16 code units, as `length` counts them
 */
export function shorten(text: string, most: number): string {
  const whole = text.toWellFormed();
  if (whole.length <= most) return whole;
  let end = 0;
  graphemes ??= new Intl.Segmenter('sv', { granularity: 'grapheme' });
  for (const { index, segment } of graphemes.segment(whole.slice(0, most + 64))) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return whole.slice(0, end);
}
