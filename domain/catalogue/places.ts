import type { DefinitionKind } from './words/rule.ts';

/** Where the definitions of each kind stand. */
const folders: Readonly<Record<DefinitionKind, string>> = {
  permit: 'workflows/permits/',
  event: 'workflows/events/',
  question: 'workflows/questions/',
  requirement: 'workflows/requirements/',
  reminder: 'workflows/advice/',
  obstacle: 'workflows/advice/',
  department: 'workflows/departments.ts',
  municipality: 'workflows/municipalities/',
  retired: 'workflows/retired.ts',
};

/** The file a definition stands in, by its kind and id. */
export type Place = (kind: DefinitionKind, id: string) => string;

/**
 * Finds the file in which a definition is written: where its id stands as `id: 'pool'`, as a name of its own (`pool: {`) or as
 * what a definition is made with (`explosives('explosives-sale', …)`).
 *
 * @param files the text of each, by its path from the repository's root
 * @returns the folder, for what is written in another way
 */
export function placesIn(files: ReadonlyMap<string, string>): Place {
  return (kind, id) => {
    const folder = folders[kind];
    const mine = [...files].filter(([path]) => path.startsWith(folder));
    const written = [`id: '${id}'`, ...(kind === 'question' || kind === 'requirement' ? [`  ${id}: `] : []), `'${id}'`];
    for (const text of written) {
      // What defines it stands in one file; what only names it may stand in many.
      const found = mine.find(([, content]) => content.includes(text));
      if (found) return found[0];
    }
    return folder;
  };
}
