import type { FieldWords } from '#domain/acts/define.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { actForms } from '../../shared/act-forms.ts';
import type { Content } from '../../shared/draft/content.ts';
import { dropKept, keptKeys, sharedDesk } from '../../shared/kept.ts';
import { lines } from '../../shared/lines.ts';

/**
 * What an officer writes is on the server; what is not there yet is in this tab, under the person and the task, and is
 * forgotten at sign-out: a desk that others use after keeps nothing.
 */
const all = 'task/';
const ofPerson = (person: string) => `${all}${person}/`;

/** Where what a person writes in a task is kept until it is on the server. */
export const writtenIn = (person: string, taskId: string): string => `${ofPerson(person)}${taskId}/draft`;

/** Where this tab has something of a person's that the server has not. */
export const leftIn = (person: string): readonly string[] => keptKeys(ofPerson(person), sharedDesk);

/** The task whose draft is kept in a place; undefined in one that is no task's of theirs. */
export function taskIn(person: string, place: string): string | undefined {
  const [beginning, end] = [ofPerson(person), '/draft'];
  return place.startsWith(beginning) && place.endsWith(end) ? place.slice(beginning.length, -end.length) : undefined;
}

/** The texts among what is written. */
export const textsOf = (content: Content): readonly string[] =>
  Object.values(content).flatMap((fields) =>
    Object.entries(fields).flatMap(([field, value]) =>
      texts.has(field) && typeof value === 'string' && value.trim() !== '' ? [value] : [],
    ),
  );

/** The texts that a page does not show as said already: in another tab somebody may have sent what stands in this one. */
export function textsNotIn(page: TaskPage, content: Content): readonly string[] {
  const all = JSON.stringify(page);
  const isSaid = (text: string) => all.includes(JSON.stringify(text.trim()));
  return textsOf(content).filter((text) => !isSaid(text) && !lines(text).every(isSaid));
}

/** What people write themselves, as against what they choose and what stands in a form from the start. */
const texts: ReadonlySet<string> = new Set(
  Object.values(actForms).flatMap(({ words }) =>
    Object.entries(words.fields as Readonly<Record<string, FieldWords>>).flatMap(([name, { as }]) =>
      as === 'text' || as === 'lines' || as === 'line' ? [name] : [],
    ),
  ),
);

/** Where what a person searched for last stands in this tab: for another language, and over a new sign-in. */
export const searchedIn = (person: string): string => `${searches}${person}`;
const searches = 'search/';
/** Where what a person suggests in a case is written: among what they write in tasks, and forgotten with it. */
export const suggestedIn = (person: string, caseId: string): string => `${ofPerson(person)}suggest/${caseId}`;

const forget = (beginning: string, but?: (key: string) => boolean): void => {
  for (const key of keptKeys(beginning, sharedDesk)) if (!but?.(key)) dropKept(key, sharedDesk);
};

export function forgetAllWritten(): void {
  for (const beginning of [all, searches]) forget(beginning);
}

/** Somebody else has signed in at this desk: what the last one left is not theirs. */
export function forgetWrittenByOthers(person: string): void {
  forget(all, (key) => key.startsWith(ofPerson(person)));
  forget(searches, (key) => key === searchedIn(person));
}
