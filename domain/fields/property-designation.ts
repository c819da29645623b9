import { cleanCode } from './clean-text.ts';

/** A word of a name: `Centrum`, `S:t`, `Kv.`, `Götlunda-Kägleby`, `L'Avenir`. */
const word = String.raw`\p{L}[\p{L}\p{M}'’]*(?::\p{Ll}{1,3})?\.?(?:-\p{L}[\p{L}\p{M}]*)*`;
/** `3`, `1:12`, `s:3` (land held in common), `ga:2` (a joint facility), `fs:1` (fishing held in common), and `>2` for one of its areas. */
const unit = String.raw`(?:\d{1,5}(?::\d{1,5})?|(?:s|ga|fs|fisk):\d{1,4})(?:>\d{1,3})?`;
const one = `(?:${word} ){1,6}${unit}`;
/** The municipality may stand before the name, where it is a word as any other, or after. */
const after = String.raw`(?:,? (?:i )?(?=\p{L}{3})${word}(?: ${word}){0,2})?`;
const part = String.raw`(?:,? \(?del(?: av)?\)?)?`;
const designation = new RegExp(`^(?:del av )?${one}${part}(?:(?:, | och )(?:${one}|${unit}))*${after}$`, 'iu');
/** What only a postal address has: a flat, a floor, a box, or a street and its number alone. */
const address =
  /(?:^|[ ,])(?:lgh|lägenhet|vån|våning|tr|trappor|box|postbox)(?:[ .]|$)|^(?:\S+ ){0,3}?\S*(?:gatan|vägen|gränden|gränd|stigen|allén|esplanaden) \d{1,4} ?\p{L}?(?:,.*)?$|(?:^|[ ,])\d{3} \d{2}(?:[ ,]|$)/iu;

/** Whether it is where mail goes, such as `Stora gatan 7`: a block may be called `Gatan 7`, and hardly any is. */
export const looksLikeAddress = (written: string): boolean => address.test(cleanCode(written));

/**
 * A property designation as the register writes it: a name with block and unit, such as `Centrum 1:12`, `Kråkan 3` or
 * `Sätra S:3`, with the municipality before, after or not at all; a part of one, or several.
 *
 * @returns undefined when it is something else, such as a street address with a flat
 * @example propertyDesignation('EXEMPELSTAD  SÄTRA S : 3') // 'EXEMPELSTAD SÄTRA S:3'
 */
export function propertyDesignation(written: string): string | undefined {
  const property = cleanCode(written).replace(/ ?([:>]) ?/g, '$1');
  return property.length <= 80 && designation.test(property) && !address.test(property) ? property : undefined;
}
