import type { Catalogue } from '../catalogue.ts';
import { languages } from '../text.ts';

/** Every definition that holds texts, with the place it stands. */
export function namedTexts(catalogue: Catalogue): readonly (readonly [string, unknown])[] {
  const of = (kind: string, all: Readonly<Record<string, unknown>>) =>
    Object.entries(all).map(([id, one]) => [`${kind} ${id}`, one] as const);
  const { retired } = catalogue;
  return [
    ...of('question', catalogue.questions),
    ...of('requirement', catalogue.requirements),
    ...of('department', catalogue.departments),
    ...of('municipality', catalogue.municipalities),
    ...of('permit', catalogue.permits),
    ...of('event', catalogue.events),
    ...catalogue.reminders.map((reminder) => [`reminder ${reminder.id}`, reminder] as const),
    ...catalogue.obstacles.map((obstacle) => [`obstacle ${obstacle.id}`, obstacle] as const),
    ...of('retired department', retired.departments),
    ...of('retired municipality', retired.municipalities),
    ...of('retired event', retired.events),
    ...of('retired permit', retired.permits),
    ...of('retired requirement', retired.requirements),
  ];
}

/** Walks every definition and reports texts in which a language is missing or empty. */
export const missingTexts = (catalogue: Catalogue): string[] =>
  namedTexts(catalogue).flatMap(([where, definition]) => missingIn(where, definition));

function missingIn(where: string, value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  if (languages.some((language) => Object.hasOwn(value, language))) {
    return languages
      .filter((language) => String((value as Record<string, unknown>)[language] ?? '').trim() === '')
      .map((language) => `${where} has no text in ${language}: write it`);
  }
  return Object.entries(value).flatMap(([key, part]) => missingIn(`${where}, ${key}`, part));
}
