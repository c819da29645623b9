import { withoutInvisible } from './clean-text.ts';

/**
 * Whether a text says anything: it has a letter or a digit that can be seen. A full stop, a dash, a space of any width or a
 * character that is never drawn says nothing.
 *
 * @param least how many letters and digits it takes
 * @example hasSubstance('\u200b.') // false
 */
export function hasSubstance(text: string, least = 2): boolean {
  return (withoutInvisible(text.normalize('NFKC')).match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= least;
}
