import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * What a file that somebody has written exports as its own.
 *
 * @param path absolute
 * @param refuse makes of a sentence, which begins with file and line, what is thrown when it cannot be run
 */
export async function moduleOf(path: string, refuse: (sentence: string) => Error): Promise<unknown> {
  try {
    const { default: written } = (await import(pathToFileURL(path).href)) as { default?: unknown };
    return written;
  } catch (error) {
    const said = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ').trim() : 'it throws no error';
    throw refuse(`${placeOf(path, error)}: this cannot be run: ${said}`);
  }
}

/** Where it was thrown: in the file itself, or in one that it imports. */
function placeOf(path: string, error: unknown): string {
  const { stack = '', message = '' } = (error ?? {}) as Partial<Error>;
  const places = [...stack.matchAll(/(file:\/\/\/[^\s?]+?):(\d+)/g)].map(([, url = '', line = '']) => ({
    file: fileURLToPath(url),
    line,
  }));
  // What is not there has no place; the line that asks for it has.
  const missing = /^Cannot find (?:module|package) '([^']+)'/.exec(message)?.[1];
  if (missing !== undefined) {
    const lines = readFileSync(path, 'utf8').split('\n');
    const line = lines.findIndex((one) => one.includes(basename(missing))) + 1;
    return [relative('', path), ...(line > 0 ? [line] : [])].join(':');
  }
  const place = places.find(({ file }) => file === path) ?? places[0];
  return place ? `${relative('', place.file)}:${place.line}` : relative('', path);
}
