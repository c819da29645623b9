import { cleanCode, cleanLine } from './clean-text.ts';

/**
 * A telephone number as it was written, with ordinary spaces and hyphens: a Swedish one of 8–10 digits that begins with 0, or
 * an international one that begins with + or 00.
 *
 * @returns undefined when it is no such number
 * @example telephone('0221 – 25 000') // '0221-25 000'
 */
export function telephone(written: string): string | undefined {
  const phone = cleanCode(written).replace(/^tel:/i, '').replaceAll('.', ' ').replace(/ {2,}/g, ' ').trim();
  if (!/^\+?[\d ()/-]{6,24}$/.test(phone)) return undefined;
  // +46 (0)221: the 0 is dialled inside the country only.
  const digits = phone.replace(/^(\+|00)(\d{1,3}) ?\(0\)/, '$1$2').replace(/[^\d+]/g, '');
  return /^0[1-9]\d{6,9}$/.test(digits) || /^(\+|00)[1-9]\d{7,13}$/.test(digits) ? phone : undefined;
}

/**
 * A Swedish postal code as it is stored: `731 30`. None begins with 0.
 *
 * @returns undefined when it is no such code
 * @example postalCode('SE-73130') // '731 30'
 */
export function postalCode(written: string): string | undefined {
  const digits = /^(?:SE?-?)?([1-9]\d{2})-?(\d{2})$/i.exec(cleanCode(written).replaceAll(' ', ''));
  return digits ? `${digits[1]} ${digits[2]}` : undefined;
}

/** What a municipality's references begin with: three capital letters, none of them beyond A–Z, so that anybody can type them. */
const prefix = '[A-Z]{3}';
export const isReferencePrefix = (text: string): boolean => new RegExp(`^${prefix}$`).test(text);
const reference = new RegExp(`^(${prefix})[- ]?(\\d{4})[- ]?(\\d{5,7})$`);

/**
 * A reference as it is stored: `KOP-2026-00042`.
 *
 * @returns undefined when it is no reference
 * @example caseReference('kop–2026 00042') // 'KOP-2026-00042'
 */
export function caseReference(written: string): string | undefined {
  const parts = reference.exec(cleanCode(cleanLine(written)).toUpperCase());
  return parts ? `${parts[1]}-${parts[2]}-${parts[3]}` : undefined;
}
