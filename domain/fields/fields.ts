import * as z from 'zod';
import { type Day, isMeantDay } from '../calendar/day.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { hasSubstance, isFilledIn } from './substance.ts';
import type { FieldCode } from './texts.ts';

/** Messages that a schema adds by itself are codes; `fieldTexts` turns them into sentences in the reader's language. */
export const code = (name: FieldCode) => ({ error: name });

/** A line that somebody has to fill in, cleaned. What has nothing that can be seen is not filled in. */
export const filledLine = (most: number) =>
  z
    .string()
    .overwrite(cleanLine)
    .refine(isFilledIn, { ...code('missing'), abort: true })
    .max(most, code('too-long'));

/** The same in several lines. */
export const filledText = (most: number) =>
  z
    .string()
    .overwrite(cleanText)
    .refine(isFilledIn, { ...code('missing'), abort: true })
    .max(most, code('too-long'));

/** A text that must say something, such as a reason: a full stop is none. */
export const words = (most: number) => filledText(most).refine((text) => hasSubstance(text), code('no-substance'));

/** An id of ours, which is never cleaned: it is found, or it is not. */
export const idSchema = (most = 80) => z.string().min(1, code('missing')).max(most, code('too-long'));

/** An id of the catalogue, where it stands in an address: neither words that people write nor a number of theirs. */
export const definitionId = () => idSchema().regex(/^[a-z][a-z0-9_-]*$/, code('choice'));

/**
 * Something that people write in more than one way and that is stored in one.
 *
 * @param read gives the one way; undefined for what it is not. What it gives it must take
 * @param otherwise the code of what is wrong then
 */
export const written = (read: (text: string) => string | undefined, otherwise: FieldCode, most = 254) =>
  z
    .string()
    .overwrite((text) => read(text) ?? text)
    .refine((text) => read(text) !== undefined, code(otherwise))
    .meta({ maxLength: most });

/** A day that can be meant: `YYYY-MM-DD`, from the years 1900 to 2199. Whoever knows more says so with `dayWithin`. */
export const daySchema = z.iso
  .date({ ...code('day'), abort: true })
  .refine((day) => day >= '1900-01-01' && day < '2200-01-01', { ...code('day'), abort: true });

/** A day from `from` to `to`, both counted in. */
export const dayWithin = (from: Day, to: Day) =>
  daySchema.refine((day) => day >= from, code('day-too-early')).refine((day) => day <= to, code('day-too-late'));

/** A day that an officer sets. Which days it may be depends on today, so the rules say that. */
export const officersDay = z.iso.date({ ...code('day'), abort: true }).refine(isMeantDay, code('day'));
