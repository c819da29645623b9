import { readFileSync } from 'node:fs';

/**
 * The code blocks of one language on a page, as they stand.
 *
 * @param page such as `docs/api.md`
 * @throws when it has none: then whoever asked for them looks at nothing
 */
export function snippets(page: string, language: string): readonly string[] {
  const found = [...readFileSync(page, 'utf8').matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, of = '']) => of === language)
    .map(([, , text = '']) => text);
  if (found.length === 0) throw new Error(`${page} has no block of ${language}`);
  return found;
}
