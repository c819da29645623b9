import { describe, expect, test } from 'vitest';
import { listed, numberWritten } from '#domain/definitions/formats.ts';
import {
  dayBesideWord,
  dayInWords,
  dayOfMonthInWords,
  dayShortly,
  momentInWords,
  monthInWords,
} from '#domain/words/dates.ts';

/** What Node.js has of the same, which browsers take long to make. */
const locales = { sv: 'sv-SE', en: 'en-GB' } as const;
const written = ['sv', 'en'] as const;
const everyMonth = Array.from({ length: 12 }, (_, month) => `2028-${String(month + 1).padStart(2, '0')}-${10 + month}`);

describe.each(written)('in %s, as CLDR has it', (language) => {
  const locale = locales[language];
  const intl = (style: Intl.DateTimeFormatOptions, day: string) =>
    new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));

  test.each(everyMonth)('the day %s', (day) => {
    expect(dayInWords(day, language)).toBe(intl({ dateStyle: 'full' }, day).replace(',', ''));
    expect(dayOfMonthInWords(day, language, day)).toBe(intl({ day: 'numeric', month: 'long' }, day));
    const withYear = intl({ day: 'numeric', month: 'long', year: 'numeric' }, day);
    expect(dayOfMonthInWords(day, language, '2026-01-01')).toBe(withYear);
    expect(dayBesideWord(day, language)).toBe(intl({ day: 'numeric', month: 'short' }, day));
    const style = { day: 'numeric', month: language === 'sv' ? 'long' : 'short' } as const;
    expect(dayShortly(day, day, language)).toBe(intl(style, day).replaceAll(' ', '\u00a0'));
    expect(dayShortly(day, '2020-01-01', language)).toBe(
      intl({ ...style, year: 'numeric' }, day).replaceAll(' ', '\u00a0'),
    );
    const year = day.startsWith('2028-01') ? ({ year: '2-digit' } as const) : {};
    expect(monthInWords(day, language)).toBe(intl({ month: 'short', ...year }, day).replace('.', ''));
  });

  test('lists', () => {
    for (const type of ['conjunction', 'disjunction', 'unit'] as const)
      for (const names of [[], ['a'], ['a', 'b'], ['a', 'b', 'c', 'd']])
        expect(listed(names, language, type)).toBe(new Intl.ListFormat(locale, { type }).format(names));
  });

  test('numbers', () => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
    for (const value of [0, 7, 999, 1000, 12_345.678, -1234.5, 1e6, 123_456_789, 0.1, 0.123_456_789_01, 1 / 3])
      expect(numberWritten(value, language)).toBe(format.format(value));
  });
});

test('the time is Sweden’s, in summer and in winter', () => {
  expect(momentInWords('2027-01-02T23:30:00.123Z', 'en')).toBe('Sunday 3 January 2027 at 00:30');
  expect(momentInWords('2027-07-02T07:05:59Z', 'sv')).toBe('fredag 2 juli 2027 kl. 09:05');
});
