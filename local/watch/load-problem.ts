import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CatalogueError } from '#domain/definitions/define-catalogue.ts';

const catalogueError = CatalogueError.name;

/**
 * Why sources that could be bundled could not be loaded. What the catalogue says of itself names the place; of anything else
 * the line it was thrown at is said.
 */
export function loadProblem(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === catalogueError) return error.message;
  const place = placeOf(error.stack ?? '');
  return `${place === undefined ? '' : `${place}: `}${error.name}: ${error.message}`;
}

/** The file and line of our own that a stack of bundles leads to first. */
function placeOf(stack: string): string | undefined {
  // Where Node.js was told to read source maps (NODE_OPTIONS), the stack says it already.
  const said = /\b((?:workflows|domain|functions)\/\S+\.ts:\d+):\d+/.exec(stack)?.[1];
  if (said !== undefined) return said;
  for (const [, url = '', line, column] of stack.matchAll(/(file:\/\/\S+?\.mjs):(\d+):(\d+)/g)) {
    const map = `${fileURLToPath(url)}.map`;
    if (!existsSync(map)) continue;
    const entry = new SourceMap(JSON.parse(readFileSync(map, 'utf8'))).findEntry(Number(line) - 1, Number(column) - 1);
    if (!('originalSource' in entry)) continue;
    const source = resolve(dirname(map), entry.originalSource);
    return `${relative('.', source)}:${entry.originalLine + 1}`;
  }
  return undefined;
}
