import { readFile, utimes } from 'node:fs/promises';
import { create } from 'content-disposition';
import { typeOfName } from '#domain/fields/files.ts';
import { type Files, inDraft, type Place } from '#domain/ports/files.ts';
import { FilesFolder, keyOf } from './folder.ts';
import { addressQuery, formFields } from './signed.ts';

/** Where the files answer, below the public address. */
export const filesPath = '/_files';

export interface FilesOptions {
  /** The data folder. */
  readonly directory: string;
  /** What forms and addresses are signed with; the door that takes them has the same. */
  readonly key: string;
  /** The origin at which browsers reach the files. */
  readonly publicUrl: string;
  /** The real time, in milliseconds since 1970. */
  readonly now: () => number;
}

/** The files of one data folder. What each call promises, `domain/ports/files.ts` says. */
export function filesIn({ directory, key, publicUrl, now }: FilesOptions): Files {
  const folder = new FilesFolder(directory);
  const at = (place: Place): string => {
    const path = folder.find(keyOf(place));
    if (path === undefined) throw new Error(`no file in ${keyOf(place)}`);
    return path;
  };
  const copy = async (from: Place, to: Place, name?: string): Promise<void> => {
    const path = at(from);
    const target = keyOf(to);
    const there = folder.find(target);
    if (to.in === 'case' && there !== undefined) {
      // A file of a case is never another.
      if (!(await readFile(path)).equals(await readFile(there))) throw new Error(`${target} is another file`);
      return;
    }
    await folder.copy(path, target, name === undefined ? folder.about(path) : savedAs(name));
  };
  return {
    uploadForm: async (file) => ({ url: `${publicUrl}${filesPath}/`, fields: formFields(file, key, now()) }),
    contentOf: async (place) => readFile(at(place)),
    exists: async (place) => folder.find(keyOf(place)) !== undefined,
    async renewDraftFile(id) {
      const path = folder.find(keyOf(inDraft(id)));
      if (path === undefined) return false;
      const date = new Date(now());
      await utimes(path, date, date);
      return true;
    },
    copyFile: (from, to) => copy(from, to),
    keepFile: copy,
    async downloadUrl(place) {
      const target = keyOf(place);
      return `${publicUrl}${filesPath}/${target}?${addressQuery(target, key, now())}`;
    },
  };
}

/** Nothing opens what does not say a type we take. */
function savedAs(name: string) {
  const type = typeOfName(name);
  return {
    type: type ?? 'application/octet-stream',
    disposition: create((type === undefined ? `${name}.bin` : name).toWellFormed(), { type: 'attachment' }),
  };
}
