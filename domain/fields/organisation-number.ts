import { Temporal } from 'temporal-polyfill';
import type { Day } from '../calendar/day.ts';
import { cleanCode } from './clean-text.ts';

/** A day of birth is taken this many years back, and no more. */
const oldest = 120;
/** A coordination number is a day of birth with 60 added to the day, and four more digits (lagen 2022:1697 om samordningsnummer). */
const coordination = 60;

/**
 * An organisation number as it is stored: ten digits, `556036-0793`. Also taken: twelve digits with the 16 that the tax
 * agency puts first, and a person's number or coordination number with its century or without, since a sole trader has no
 * other (lagen 1974:174 om identitetsbeteckning för juridiska personer m.fl.; folkbokföringslagen 18 §).
 *
 * @param today nobody is born later
 * @returns undefined when it is not such a number, or its check digit is wrong
 * @example organisationNumber('16 5560360793', '2026-11-25') // '556036-0793'
 */
export function organisationNumber(written: string, today: Day): string | undefined {
  const bare = cleanCode(written).replaceAll(' ', '');
  // A VAT number is the organisation number between SE and 01.
  const [, century, six = '', sign, four = ''] =
    /^(?:(\d{2})-?)?(\d{6})([-+])?(\d{4})$/.exec(bare.replace(/^SE(\d{10})01$/i, '$1')) ?? [];
  if (six === '' || !hasCheckDigit(six + four)) return undefined;
  // The third digit of a legal person's number is at least 2, so that it is never the month of a birth.
  if (Number(six.slice(2, 4)) >= 20) {
    const company = (century === undefined || century === '16') && sign !== '+' && !six.startsWith('0');
    return company ? `${six}-${four}` : undefined;
  }
  const born = birthDay(six, century, sign === '+', today);
  if (born === undefined || four.startsWith('000')) return undefined;
  // The sign becomes a plus the year somebody turns a hundred (folkbokföringslagen 18 §).
  return `${six}${yearOf(today) - born.year >= 100 ? '+' : '-'}${four}`;
}

/**
 * Whether it is a person's number and not a company's.
 *
 * @param number as `organisationNumber` gives it
 */
export const isPersonsNumber = (number: string): boolean => Number(number.slice(2, 4)) < 20;

/**
 * The number of a company, as `organisationNumber` stores it.
 *
 * @returns undefined for what is no such number, and for a person's
 */
export function companyNumber(written: string): string | undefined {
  // A company's number holds no day, so any will do.
  const number = organisationNumber(written, '2000-01-01');
  return number === undefined || isPersonsNumber(number) ? undefined : number;
}

/**
 * The number as registers ask for it: ten digits for a company, twelve for a person.
 *
 * @param number as `organisationNumber` gives it
 */
export function registeredDigits(number: string, today: Day): string {
  const digits = number.replace(/\D/g, '');
  if (!isPersonsNumber(digits)) return digits;
  const born = birthDay(digits.slice(0, 6), undefined, number.includes('+'), today);
  return born === undefined ? digits : `${String(born.year).slice(0, 2)}${digits}`;
}

function birthDay(six: string, century: string | undefined, aged: boolean, today: Day): Temporal.PlainDate | undefined {
  const [year = 0, month = 0, numbered = 0] = [six.slice(0, 2), six.slice(2, 4), six.slice(4)].map(Number);
  const day = numbered > coordination ? numbered - coordination : numbered;
  const now = Temporal.PlainDate.from(today);
  const inYear = (full: number): Temporal.PlainDate | undefined => {
    try {
      const date = Temporal.PlainDate.from({ year: full, month, day }, { overflow: 'reject' });
      const past = Temporal.PlainDate.compare(date, now) <= 0 && now.year - full <= oldest;
      return past ? date : undefined;
    } catch {
      return undefined;
    }
  };
  if (century !== undefined) return inYear(Number(century) * 100 + year);
  // Without a century: the latest day of that year and month that has been; with a plus, a hundred years ago or more.
  const latest = now.year - (aged ? 100 : 0);
  const full = latest - ((((latest - year) % 100) + 100) % 100);
  return inYear(full) ?? inYear(full - 100);
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Luhn's modulus 10 (SKV 704). */
function hasCheckDigit(ten: string): boolean {
  const sum = [...ten].reduce((total, digit, i) => {
    const times = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (times > 9 ? times - 9 : times);
  }, 0);
  return sum % 10 === 0;
}
