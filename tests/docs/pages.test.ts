import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const inFolder = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const pages = ['README.md', 'CONTRIBUTING.md', ...inFolder('docs'), ...inFolder('docs/decisions')];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const file =
  /`((?:bin|benchmarks|docs|domain|functions|lib|local|tests|web|workflows)\/[\w./-]+\.(?:tsx?|mjs|json|md|txt|css))`/g;
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

test.each(pages)('%s names commands, files and pages that are there', (page) => {
  const text = readFileSync(page, 'utf8');
  const commands = all(text, /npm run ([\w:]+)/g).filter((name) => !Object.hasOwn(scripts, name));
  const links = all(text, /\]\(([^)#\s]+)[^)]*\)/g).filter(
    (link) => !/^(https?|mailto):/.test(link) && !existsSync(join(dirname(page), link)),
  );
  // What a page has its reader write is the file that was named before the block.
  const written = text.split(/^```tsx?$/m).map((before) => all(before, file).at(-1));
  const files = all(text, file).filter((name) => !written.includes(name) && !existsSync(name));
  expect({ commands, links, files }).toEqual({ commands: [], links: [], files: [] });
});

test('README.md lists every command that is not a part of another', () => {
  const listed = all(readFileSync('README.md', 'utf8'), /^\| `npm (?:run )?([\w:]+)`/gm);
  const parts = Object.values(scripts).flatMap((script) => all(script, /npm run ([\w:]+)/g));
  expect(listed.length).toBeGreaterThan(10);
  expect(Object.keys(scripts).filter((name) => !listed.includes(name) && !parts.includes(name))).toEqual([]);
  expect(listed.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
