/** The words of a text, numbers among them. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\d]+(?:[-’:][\p{L}\d]+)*/gu) ?? [];

/**
 * The sentences of a text. What follows a colon or a semicolon is one of its own to whoever reads, and a reference in brackets
 * is part of none.
 */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .replace(/\s*\([^)]*\)/g, '')
    .split(/(?<=[.!?:;])\s+/)
    .filter((sentence) => wordsOf(sentence).length > 0);

/**
 * LIX, Björnsson's readability index for Swedish (1968): words in a sentence plus the share of words longer than six
 * letters, in per cent. Under 30 is very easy, 40–50 is a newspaper, over 60 is an official text at its worst.
 *
 * @returns 0 for a text without words
 */
export function lix(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const sentences = Math.max(1, (text.match(/[.!?:](?=\s|$)/g) ?? []).length);
  const long = words.filter((word) => word.length > 6).length;
  return words.length / sentences + (100 * long) / words.length;
}
