/** What somebody who adds something says of it. */
export interface Named {
  /** As it stands in addresses and stored things, in kebab-case: `street-music`. */
  readonly id: string;
  readonly sv: string;
  readonly en: string;
}

/** A file that is there, with something put in. */
interface Edit {
  readonly file: string;
  /** The whole file, with it. */
  readonly text: string;
}

/** What is written for a new thing. */
export interface Made {
  /** Files that are not there yet. */
  readonly files: readonly Edit[];
  /** Lists that name it, in files that are there. */
  readonly edits: readonly Edit[];
  /** What its author does next, a line each. */
  readonly next: readonly string[];
}

/**
 * Something that there will be twenty of.
 *
 * @param read a file of the product as it stands, by its path
 * @throws NewFault when a list is not where it was
 */
export type Thing = (named: Named, read: (file: string) => string) => Made;

/** Why nothing was written: one sentence, with what to do. */
export class NewFault extends Error {
  override readonly name = 'NewFault';
}

/** `street-music` as TypeScript names it. */
export const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A text in quotes, whatever is in it: in the kind of which it holds fewer, as the formatter has it. */
export function quoted(text: string): string {
  const doubled = text.split("'").length > text.split('"').length;
  return doubled ? JSON.stringify(text) : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/**
 * Puts lines before the line that a pattern finds.
 *
 * @throws NewFault when there is none
 */
export function before(file: string, text: string, pattern: RegExp, lines: string): string {
  const found = pattern.exec(text);
  if (!found) throw new NewFault(`${file} has nothing like ${pattern}, where this would go; put it in by hand.`);
  return `${text.slice(0, found.index)}${lines}${text.slice(found.index)}`;
}
