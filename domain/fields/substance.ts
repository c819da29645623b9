import { withoutInvisible } from './clean-text.ts';

/** The letters and digits of a text that can be seen. */
const seen = (text: string): readonly string[] =>
  withoutInvisible(text.normalize('NFKC'))
    .toLowerCase()
    .match(/[\p{L}\p{N}]/gu) ?? [];

/** Whether anything is filled in: a letter or a digit that can be seen. A full stop or a space of any width is nothing. */
export const isFilledIn = (text: string): boolean => seen(text).length >= 1;

/**
 * Whether a text can say anything, as a reason must: one letter does not, however often it stands there, and neither do figures.
 *
 * @example hasSubstance('\u200b.') // false
 * @example hasSubstance('aaaaaaaa') // false
 */
export function hasSubstance(text: string): boolean {
  const letters = seen(text).filter((character) => /\p{L}/u.test(character));
  return new Set(letters).size >= 2;
}
