import { languages } from '../text.ts';

/** Walks every definition and reports texts in which a language is missing or empty. */
export function missingTexts(value: unknown, where: string): string[] {
  if (value === null || typeof value !== 'object') return [];
  const keys = Object.keys(value);
  if (languages.some((language) => keys.includes(language))) {
    return languages
      .filter((language) => String((value as Record<string, unknown>)[language] ?? '').trim() === '')
      .map((language) => `${where} has no text in ${language}`);
  }
  return keys.flatMap((key) => missingTexts((value as Record<string, unknown>)[key], `${where}.${key}`));
}
