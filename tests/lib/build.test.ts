import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { machineBuild } from '#lib/build/machine-bundle.ts';
import { type Build, buildOnce, functionsBuild, isBuilt, outputOf, sourcesOf, webBuild } from '#lib/build/once.ts';

const sources = mkdtempSync(join(tmpdir(), 'foretagslots-build-'));
const build: Build = { name: `test-${process.pid}`, from: [sources] };
const output = join(outputOf(build), 'all.txt');
const clean = () => {
  for (const name of readdirSync('dist').filter((n) => n.startsWith(build.name)))
    rmSync(join('dist', name), { recursive: true, force: true });
};
beforeEach(() => {
  mkdirSync('dist', { recursive: true });
  clean();
  writeFileSync(join(sources, 'a.txt'), 'one');
});
afterAll(() => {
  clean();
  rmSync(sources, { recursive: true, force: true });
});

let made = 0;
const make = async (outdir: string) => {
  made += 1;
  mkdirSync(outdir, { recursive: true });
  writeFileSync(join(outdir, 'all.txt'), readFileSync(join(sources, 'a.txt')));
};

test('what has not changed is not built again', async () => {
  made = 0;
  expect(isBuilt(build)).toBe(false);
  expect(await buildOnce(build, make)).toBe(true);
  expect(isBuilt(build)).toBe(true);
  expect(await buildOnce(build, make)).toBe(false);
  expect(made).toBe(1);
});

test.each([
  ['a source that changed', () => writeFileSync(join(sources, 'a.txt'), 'two'), 'two'],
  ['a source that came', () => writeFileSync(join(sources, 'b.txt'), ''), 'one'],
  ['a result that somebody damaged', () => writeFileSync(output, ''), 'one'],
  ['a result that somebody took away', () => rmSync(outputOf(build), { recursive: true }), 'one'],
])('%s is seen', async (_what, change, result) => {
  await buildOnce(build, make);
  change();
  expect(await buildOnce(build, make)).toBe(true);
  expect(readFileSync(output, 'utf8')).toBe(result);
});

test('what was built stays whole until the new one is', async () => {
  await buildOnce(build, make);
  writeFileSync(join(sources, 'a.txt'), 'two');
  await buildOnce(build, async (outdir) => {
    await make(outdir);
    expect(readFileSync(output, 'utf8')).toBe('one');
  });
  expect(readFileSync(output, 'utf8')).toBe('two');
});

test('a build that fails changes nothing, and what a killed one left is removed by the next', async () => {
  await buildOnce(build, make);
  writeFileSync(join(sources, 'a.txt'), 'two');
  const failing = async (outdir: string) => {
    await make(outdir);
    throw new Error('half-way');
  };
  await expect(buildOnce(build, failing)).rejects.toThrow('half-way');
  expect(readFileSync(output, 'utf8')).toBe('one');
  // No process has this number: it is larger than any system gives.
  const left = join('dist', `${build.name}.building-999999999`);
  mkdirSync(left);
  await buildOnce(build, make);
  expect(existsSync(left)).toBe(false);
  expect(readFileSync(output, 'utf8')).toBe('two');
});

/** It reads them from the folder of its own bundle (`functions/reading/receipt-pdf.ts`). */
test.each([
  ['the functions', functionsBuild, ['lib/build/functions.ts']],
  ['the functions of one machine', machineBuild, ['lib/build/one-machine.ts']],
  ['the pages', webBuild, ['lib/build/web.ts', 'vite.config.ts']],
])('%s are built anew when what builds them has changed', (_what, of, by) => {
  const builds = new Set(by);
  for (const file of builds)
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import .*|\} )from '(\.[^']+)';$/gm)) {
      const imported = join(dirname(file), path);
      if (imported.startsWith('lib/')) builds.add(imported);
    }
  const isHeld = (file: string) => sourcesOf(of).some((source) => file === source || file.startsWith(`${source}/`));
  expect([...builds].filter((file) => !isHeld(file))).toEqual([]);
});

test('the fonts of the receipt lie beside the function that draws it, and beside no other', () => {
  const built = outputOf(functionsBuild);
  const lists = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) => /fonts\.json$/.test(name));
  expect(lists).toEqual(['api/receipt/fonts/fonts.json']);
  const parts = JSON.parse(readFileSync(join(built, 'api/receipt/fonts/fonts.json'), 'utf8')) as { file: string }[];
  expect(parts.length).toBeGreaterThan(100);
  for (const { file } of parts) expect(existsSync(join(built, 'api/receipt/fonts', file)), file).toBe(true);
});
