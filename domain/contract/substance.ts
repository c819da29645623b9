/** Letters that are drawn as nothing, such as the Hangul fillers, beside zero-width spaces and direction marks. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Whether a text says something: at least two letters or digits, whatever their script and form. A full stop, a dash or
 * characters that cannot be seen are no reasons.
 */
export function hasSubstance(text: string): boolean {
  const seen = text.normalize('NFKC').replace(invisible, '');
  return (seen.match(/[\p{L}\p{N}]/gu) ?? []).length >= 2;
}
