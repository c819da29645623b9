import { withoutInvisible } from './clean-text.ts';

/** How many letters and digits of a text can be seen. */
const seen = (text: string): number => withoutInvisible(text.normalize('NFKC')).match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Whether anything is filled in: a letter or a digit that can be seen. A full stop or a space of any width is nothing. */
export const isFilledIn = (text: string): boolean => seen(text) >= 1;

/**
 * Whether a text can say anything, as a reason must: one letter does not.
 *
 * @example hasSubstance('\u200b.') // false
 */
export const hasSubstance = (text: string): boolean => seen(text) >= 2;
