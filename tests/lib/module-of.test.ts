import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
beforeAll(() => {
  mkdirSync('dist', { recursive: true });
  folder = mkdtempSync('dist/module-');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** In a process of its own: what the tests are run by reads sources in its own way. */
const program = (file: string) => `
  import { readValues, ValuesFault } from '#lib/values/read-values.ts';
  import { definitions } from '#workflows/catalogue.ts';
  const error = await readValues(definitions, ${JSON.stringify(file)}).catch((fault) => fault);
  console.log(error instanceof ValuesFault, error.message);
`;

test.each([
  ['has a slip of the pen', 'const a = 1;\nexport default { b: ;\n', /:2: this cannot be run: Expression expected$/],
  ['throws', 'const a = 1;\n\nthrow new TypeError("no\\nway");\n', /:3: this cannot be run: no way$/],
  [
    'asks for what is not there',
    'const a = 1;\nimport "./nowhere.ts";\n',
    /:2: this cannot be run: Cannot find module .*nowhere\.ts/,
  ],
])('a file of values that %s is refused with file and line', (what, source, sentence) => {
  const file = join(folder, `${what.replaceAll(' ', '-')}.ts`);
  writeFileSync(file, source);
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program(file)], { encoding: 'utf8' });
  expect(said.trim()).toMatch(sentence);
  expect(said).toMatch(new RegExp(`^true ${file}:`));
  expect(said.trim().split('\n')).toHaveLength(1);
});
