import type { FieldWords } from '#domain/acts/define.ts';
import { dropKept, keptKeys, readKept, sharedDesk, useKept } from '../shared/kept.ts';
import { actForms } from './acts/act-forms.ts';

/**
 * What an officer writes and has not sent yet. It stays in this tab, under the person and the task, and is forgotten at
 * sign-out: a desk that others use after keeps nothing.
 */
const all = 'task/';
const ofPerson = (person: string) => `${all}${person}/`;

/** Where what a person writes in a task is kept. */
export const writtenIn = (person: string, taskId: string): string => `${ofPerson(person)}${taskId}/`;

/** One form of a task: what is written in it, a way to change some of it, and a way to forget it. */
export const useWritten = <T extends object>(place: string, form: string, empty: T) =>
  useKept(place + form, empty, sharedDesk);

/** The texts that are kept of a task and were not sent. */
export function unsentTexts(place: string): readonly string[] {
  return keptKeys(place, sharedDesk)
    .flatMap((key) => Object.entries(readKept<Record<string, unknown>>(key, sharedDesk) ?? {}))
    .flatMap(([field, value]) => (texts.has(field) && typeof value === 'string' && value.trim() !== '' ? [value] : []));
}

/** What people write themselves, as against what they choose and what stands in a form from the start. */
const texts: ReadonlySet<string> = new Set(
  Object.values(actForms).flatMap(({ words }) =>
    Object.entries(words.fields as Readonly<Record<string, FieldWords>>).flatMap(([name, { as }]) =>
      as === 'text' || as === 'lines' || as === 'line' ? [name] : [],
    ),
  ),
);

export function forgetWritten(place: string): void {
  for (const key of keptKeys(place, sharedDesk)) dropKept(key, sharedDesk);
}

export const forgetAllWritten = (): void => forgetWritten(all);

/** Somebody else has signed in at this desk: what the last one left is not theirs. */
export function forgetWrittenByOthers(person: string): void {
  for (const key of keptKeys(all, sharedDesk)) if (!key.startsWith(ofPerson(person))) dropKept(key, sharedDesk);
}
