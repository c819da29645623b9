/** The languages that there are formats for: those of `text.ts`, which itself writes with them. */
type Language = 'sv' | 'en';

/** Before the last; a unit has none. */
const last = {
  conjunction: { sv: 'och', en: 'and' },
  disjunction: { sv: 'eller', en: 'or' },
  unit: undefined,
} as const;

/**
 * Joins what is listed in a sentence: `a, b och c`, `a, b or c`; a `unit` has commas alone.
 *
 * As `Intl.ListFormat` does in `sv-SE` and `en-GB`. A browser on a slow phone takes 10 to 50 ms to make each of its formats, which is
 * most of what a page of days and lists would take to be drawn, and two of its versions do not write alike.
 */
export function listed(names: readonly string[], language: Language, type: keyof typeof last): string {
  const first = names.slice(0, -1).join(', ');
  const word = last[type]?.[language];
  return [...(names.length > 1 ? [first] : []), ...names.slice(-1)].join(word === undefined ? ', ' : ` ${word} `);
}

/** What stands between thousands, a space that nothing is broken at, and before decimals. */
const swedish = { thousands: '\u00a0', decimals: ',', minus: '\u2212' };
const english = { thousands: ',', decimals: '.', minus: '-' };
const marks: Readonly<Record<Language, typeof swedish>> = { sv: swedish, en: english };

/** Writes a number, with at most ten decimals: `1 500,5` in Swedish, `1,500.5` in English. By itself for the reasons of `listed`. */
export function numberWritten(value: number, language: Language): string {
  const { thousands, decimals, minus } = marks[language];
  const [whole = '', rest = ''] = Math.abs(value).toFixed(10).split('.');
  const after = rest.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return `${value < 0 ? minus : ''}${grouped}${after === '' ? '' : decimals + after}`;
}
