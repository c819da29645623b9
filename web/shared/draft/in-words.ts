import type { FieldWords } from '#domain/acts/define.ts';
import { isMeantDay } from '#domain/calendar/day.ts';
import type { Language, Text } from '#domain/definitions/text.ts';
import { dayInWords } from '#domain/words/dates.ts';
import type { Conflict } from './content.ts';

/** A field of a draft, and what stands in it, as people read it. */
export interface DraftWords {
  /** What the field is called; undefined when it has no name of its own. */
  readonly labelOf: (place: Pick<Conflict, 'form' | 'field'>) => string | undefined;
  /** What is chosen by its id, such as an outcome or a body; undefined for what somebody has written. */
  readonly chosen: (place: Pick<Conflict, 'form' | 'field'>, id: string | number) => string | undefined;
}

/** Some words, and whether somebody wrote them. */
export interface Shown {
  readonly text: string;
  readonly isWritten: boolean;
}

const texts = {
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
} as const satisfies Record<string, Text>;

/**
 * What stands in a field of a draft: what is written, the names of files and of what is chosen, a line for each, and days and
 * yes or no in words. Never the form that a computer keeps it in.
 *
 * @returns undefined when nothing stands there
 */
export function inWords(
  words: DraftWords,
  place: Pick<Conflict, 'form' | 'field'>,
  value: unknown,
  language: Language,
): Shown | undefined {
  if (typeof value === 'boolean') return { text: texts[value ? 'yes' : 'no'][language], isWritten: false };
  if (typeof value === 'string' || typeof value === 'number') {
    const chosen = words.chosen(place, value);
    if (chosen !== undefined) return { text: chosen, isWritten: false };
    const text = String(value);
    if (text.trim() === '') return undefined;
    return isMeantDay(text) ? { text: dayInWords(text, language), isWritten: false } : { text, isWritten: true };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  // A file is read by its name, and what is said of a condition part by part.
  const parts = 'name' in value ? [value.name] : Object.values(value as Readonly<Record<string, unknown>>);
  const shown = parts.flatMap((part) => inWords(words, place, part, language) ?? []);
  if (shown.length === 0) return undefined;
  return { text: shown.map(({ text }) => text).join('\n'), isWritten: shown.some(({ isWritten }) => isWritten) };
}

/** The words of the options of a field that is a choice. */
export const optionOf = (field: FieldWords | undefined, id: string | number): Text | undefined =>
  field?.as === 'choice' && Object.hasOwn(field.options, id)
    ? field.options[id as keyof typeof field.options]
    : undefined;
