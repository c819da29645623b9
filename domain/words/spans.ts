import type { Span } from '../calendar/day.ts';
import type { Language } from '../definitions/text.ts';

const units: Readonly<Record<Language, Readonly<Record<Span['unit'], readonly [one: string, many: string]>>>> = {
  sv: { days: ['dag', 'dagar'], weeks: ['vecka', 'veckor'], months: ['månad', 'månader'] },
  en: { days: ['day', 'days'], weeks: ['week', 'weeks'], months: ['month', 'months'] },
};
const numbers: Readonly<Record<Language, readonly string[]>> = {
  sv: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** A span as it stands in a sentence: `tre veckor`, `två månader`, `30 dagar`. */
export function spanInWords({ value, unit }: Span, language: Language): string {
  const [one, many] = units[language][unit];
  return `${numbers[language][value] ?? value} ${value === 1 ? one : many}`;
}
