/**
 * Where a file is on its way. What has not been checked lies in quarantine and is forgotten after a day; what belongs to a
 * draft lives for `draftFileDays`, longer than the draft does, which gives it another term; what belongs to a case stays.
 */
export type Place =
  | { readonly in: 'quarantine' | 'draft'; readonly id: string }
  | { readonly in: 'case'; readonly caseId: string; readonly id: string };

export const inQuarantine = (id: string): Place => ({ in: 'quarantine', id });
export const inDraft = (id: string): Place => ({ in: 'draft', id });
export const inCase = (caseId: string, id: string): Place => ({ in: 'case', caseId, id });

/** A form that puts one file: where it is sent, and what is sent with it. */
export interface Upload {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A file that is announced. */
export interface ExpectedFile {
  readonly id: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** Base64. */
  readonly sha256: string;
}

/** Where files lie. What arrives is scanned, and its scan is heard of later, once at least. */
export interface Files {
  /** A form that lets its holder put exactly this file into quarantine, for a quarter of an hour: its size, type and SHA-256 are held. */
  uploadForm(file: ExpectedFile): Promise<Upload>;

  /** The whole of a file; the form that put it there has bounded its size. @throws Error when it is not there */
  contentOf(place: Place): Promise<Uint8Array>;

  /** Whether a file is there. */
  exists(place: Place): Promise<boolean>;

  /** Lets a file of a draft live another term. @returns whether it is there */
  renewDraftFile(id: string, type: string): Promise<boolean>;

  /** Copies a file. Safe to repeat. @throws Error when it is not there */
  copyFile(from: Place, to: Place): Promise<void>;

  /**
   * Copies a file into a case, under the name it had with its owner: the browser saves it under that name instead of opening
   * it. The name is kept with the file, so that no address has to carry it. One that does not say a type we take is saved as
   * data, which nothing opens. Safe to repeat: a file of a case is never another.
   *
   * @throws Error when it is not there
   */
  keepFile(from: Place, to: Place, name: string): Promise<void>;

  /** An address that gives a file for a minute. */
  downloadUrl(place: Place): Promise<string>;
}
