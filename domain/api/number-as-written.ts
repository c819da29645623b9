import { numberWritten } from '../definitions/formats.ts';
import type { Language } from '../definitions/text.ts';
import { fieldTexts } from '../fields/texts.ts';

/** What a written number says. `either`: it can be read in two ways, and only its writer knows which was meant. */
export type NumberRead =
  | { readonly value: number }
  | { readonly either: readonly [thousands: number, decimals: number] }
  | { readonly wrong: 'number' | 'whole-number' };

/**
 * Reads a number as people in Sweden and elsewhere write it: spaces of any kind between thousands, a comma or a point before
 * decimals, points or commas between thousands. A single mark followed by three digits can be either (`1.500`), and is never
 * guessed, unless a whole number is wanted and only one of the readings is one.
 *
 * @param integer only a whole number can be meant
 * @example readNumber('1 500,5', false) // { value: 1500.5 }
 * @example readNumber('1.500', true)    // { value: 1500 }
 * @example readNumber('1.500', false)   // { either: [1500, 1.5] }
 */
export function readNumber(written: string, integer: boolean): NumberRead {
  const readings = readingsOf(written.trim().replace(/\s+/g, ' ').replace('\u2212', '-'));
  const possible = integer ? readings.filter(Number.isInteger) : readings;
  const [first, second] = possible;
  if (first === undefined) return { wrong: readings.length > 0 ? 'whole-number' : 'number' };
  return second === undefined ? { value: first } : { either: [first, second] };
}

/** Every number that a text can mean, thousands first. */
function readingsOf(text: string): readonly number[] {
  const spaced = /^(-?\d{1,3}(?: \d{3})+)(?:[.,](\d+))?$/.exec(text);
  if (spaced) return [Number(`${spaced[1]?.replaceAll(' ', '')}.${spaced[2] ?? '0'}`)];
  const [, whole = '', mark = '', decimals] =
    /^(-?\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/.exec(text) ?? [];
  const grouped = whole === '' ? undefined : Number(`${whole.replaceAll(mark, '')}.${decimals ?? '0'}`);
  const plain = /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
  // Nobody writes thousands that begin with a nought.
  const thousands = /^-?0/.test(text) ? undefined : grouped;
  return [thousands, plain].flatMap((reading) => (reading === undefined ? [] : [reading]));
}

/** How a number is shown: `1 500,5` in Swedish, `1,500.5` in English. */
export const numberInWords = (value: number, language: Language): string => numberWritten(value, language);

/** What to say about a number that could not be read; undefined when it could. */
export function numberProblem(read: NumberRead, language: Language): string | undefined {
  if ('value' in read) return undefined;
  if ('wrong' in read) return fieldTexts[read.wrong][language];
  const [thousands, decimals] = read.either;
  const asTyped = (n: number) => (language === 'sv' ? String(n).replace('.', ',') : String(n));
  return fieldTexts['which-number'][language]
    .replace('{a}', numberInWords(thousands, language))
    .replace('{b}', numberInWords(decimals, language))
    .replace('{plainA}', asTyped(thousands))
    .replace('{plainB}', asTyped(decimals));
}
