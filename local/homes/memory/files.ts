import { createHash } from 'node:crypto';
import { typeOfName } from '#domain/fields/files.ts';
import { type ExpectedFile, type Files, inDraft, inQuarantine, type Place } from '#domain/ports/files.ts';

/** What lies in a place. */
interface KeptFile {
  readonly content: Uint8Array;
  /** Under which it is saved, when it belongs to a case. */
  readonly name?: string;
}

export interface MemoryFiles extends Files {
  /** Sends a form with a file. @returns whether it was exactly the file that was announced */
  readonly receive: (url: string, content: Uint8Array) => boolean;
  /** What an address gives. */
  readonly open: (url: string) => KeptFile | undefined;
}

const nameOf = (place: Place) => [place.in, 'caseId' in place ? place.caseId : '', place.id].join('/');

/** Files in this process. Nothing is forgotten, and addresses stay good. */
export function memoryFiles(): MemoryFiles {
  const files = new Map<string, KeptFile>();
  const expected = new Map<string, ExpectedFile>();
  const at = (place: Place): KeptFile => {
    const file = files.get(nameOf(place));
    if (!file) throw new Error(`no file in ${nameOf(place)}`);
    return file;
  };
  return {
    async uploadForm(file) {
      const url = `memory:form/${file.id}`;
      expected.set(url, file);
      return { url, fields: { 'Content-Type': file.type } };
    },
    contentOf: async (place) => at(place).content,
    exists: async (place) => files.has(nameOf(place)),
    renewDraftFile: async (id) => files.has(nameOf(inDraft(id))),
    async copyFile(from, to) {
      files.set(nameOf(to), at(from));
    },
    async keepFile(from, to, name) {
      const saved = typeOfName(name) === undefined ? `${name}.bin` : name;
      files.set(nameOf(to), { content: at(from).content, name: saved });
    },
    downloadUrl: async (place) => `memory:${nameOf(place)}`,
    receive(url, content) {
      const file = expected.get(url);
      const sha256 = createHash('sha256').update(content).digest('base64');
      if (file?.size !== content.length || file.sha256 !== sha256) return false;
      files.set(nameOf(inQuarantine(file.id)), { content });
      return true;
    },
    open: (url) => files.get(url.slice('memory:'.length)),
  };
}
