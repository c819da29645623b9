import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { sourceCopy } from '../support/working-copy.ts';

const page = readFileSync('docs/add-an-act.md', 'utf8');
const copy = sourceCopy();
afterAll(() => copy.remove());
const here = (file: string) => join(copy.directory, file);
const touched = new Set<string>();

function write(file: string, text: string): void {
  mkdirSync(dirname(here(file)), { recursive: true });
  writeFileSync(here(file), text);
  touched.add(file);
}

/** Puts a text before the first line that a pattern finds, as the reader of the page would. */
function put(file: string, pattern: RegExp, text: string): void {
  const before = readFileSync(here(file), 'utf8');
  const at = before.search(pattern);
  expect(at, `${file} has ${pattern}`).toBeGreaterThan(-1);
  write(file, `${before.slice(0, at)}${text}${before.slice(at)}`);
}

const run = (program: string, ...words: readonly string[]) =>
  promisify(execFile)(resolve('node_modules/.bin', program), words, { cwd: copy.directory }).catch(
    (error: { stdout: string; stderr: string }) => error,
  );

test('whoever does what the page about acts says has an act that compiles and proves itself, in six files', async () => {
  const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((block) => ({
    text: block[1] ?? '',
    file: [...page.slice(0, block.index).matchAll(/`(domain\/acts\/note\/\w+\.ts)`/g)].at(-1)?.[1],
  }));
  const [fact, ...parts] = blocks;
  put('domain/case/facts.ts', /^ {4}\| \{\s+readonly type: 'opinion-given';/m, fact?.text ?? '');
  for (const { file, text } of parts) write(file ?? '', text);
  put('domain/acts/all.ts', /^import \{ resolve \}/m, "import { note } from './note/act.ts';\n");
  put('domain/acts/all.ts', /^\] as const;/m, '  note,\n');
  const kept = JSON.parse(readFileSync(here('tests/fixtures/facts.json'), 'utf8'));
  kept['note-written'] = { ...kept['follow-up-resolved'], type: 'note-written', text: 't' };
  write('tests/fixtures/facts.json', JSON.stringify(kept, null, 2));

  expect((await run('tsc', '--noEmit', '-p', 'tsconfig.json')).stdout).toBe('');
  writeFileSync(here('vitest.config.ts'), 'export default {};');
  const proved = await run('vitest', 'run', 'tests/domain/acts.test.ts', 'tests/domain/stored-facts.test.ts');
  expect(proved, proved.stdout).not.toHaveProperty('code');
  expect(proved.stdout).toContain('2 passed');
  expect(touched.size).toBeLessThanOrEqual(6);
});
