/** The languages that there are formats for: those of `text.ts`, which itself writes with them. */
type Language = 'sv' | 'en';

/** Making a format takes two hundred times as long as writing with it, so each is made once. They are few: what is written in code. */
const formats = new Map<string, unknown>();
function once<Format>(kind: string, locale: string, style: object, make: () => Format): Format {
  const key = `${kind} ${locale} ${JSON.stringify(style)}`;
  const known = formats.get(key) as Format | undefined;
  if (known !== undefined) return known;
  const made = make();
  formats.set(key, made);
  return made;
}

const localeOf = (language: Language): string => (language === 'sv' ? 'sv-SE' : 'en-GB');

/** Writes moments and days, in a style that is one of few. */
export function dateFormat(language: Language, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = localeOf(language);
  return once('date', locale, style, () => new Intl.DateTimeFormat(locale, style));
}

/** Joins what is listed in a sentence. */
export function listFormat(language: Language, type: Intl.ListFormatType): Intl.ListFormat {
  const locale = localeOf(language);
  return once('list', locale, { type }, () => new Intl.ListFormat(locale, { type }));
}

/** Writes numbers, in a style that is one of few. */
export function numberFormat(language: Language, style: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const locale = localeOf(language);
  return once('number', locale, style, () => new Intl.NumberFormat(locale, style));
}
