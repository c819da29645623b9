import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noticesFile, noticesFor } from '#lib/build/third-party.ts';
import { buildWeb, webOutput } from '#lib/build/web.ts';
import { functionEntries } from '#lib/runs/functions.ts';

const directory = mkdtempSync(join(tmpdir(), 'foretagslots-notices-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** A package as it lies in `node_modules`. @returns a file of it that was bundled */
function bundled(name: string, description: object, files: Readonly<Record<string, string>> = {}): string {
  const folder = join(directory, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...description }));
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return join(folder, 'lib', 'index.js');
}

describe('the notices of what is bundled', () => {
  test('hold each package once, with its version, licence and every text it brings', () => {
    const one = bundled(
      'one',
      { license: 'MIT' },
      { 'LICENSE.md': 'MIT of one', NOTICE: 'One holds a part of another' },
    );
    const scoped = bundled('@scope/two', { license: 'Apache-2.0' }, { license: 'Apache of two' });
    const text = noticesFor([one, one.replace('index', 'more'), scoped, 'functions/ours.ts']);
    expect(text.match(/one 1\.2\.3 \(MIT\)/g)).toHaveLength(1);
    expect(text).toContain('MIT of one\n\nOne holds a part of another');
    expect(text).toContain('@scope/two 1.2.3 (Apache-2.0)\n\nApache of two');
    expect(text).not.toContain('ours');
  });
  test('say the licence’s own words when the package does not, with its maker and no mail address', () => {
    const text = noticesFor([bundled('short', { license: 'MIT', author: 'A Maker <a@maker.example>' })]);
    expect(text).toContain('Copyright (c) A Maker\n');
    expect(text).toContain('Permission is hereby granted');
    expect(text).not.toContain('a@maker.example');
  });
  test('take the better of two licences', () => {
    expect(noticesFor([bundled('either', { license: '(GPL-3.0-only OR MIT)' }, { LICENSE: 'x' })])).toContain('either');
  });
  test.each([['GPL-3.0-only'], ['(MIT AND GPL-3.0-only)'], ['SEE LICENSE IN LICENSE'], ['UNLICENSED'], [undefined]])(
    'stop the build at the licence %s, and name the package',
    (license) => {
      expect(() => noticesFor([bundled('strange', { license }, { LICENSE: 'x' })])).toThrow(
        /strange 1\.2\.3 is bundled/,
      );
    },
  );
});

describe('what is passed on', () => {
  beforeAll(() => buildWeb());
  const read = (...path: string[]) => readFileSync(join(...path, noticesFile), 'utf8');

  test.each(functionEntries)('%s has its notices beside it', (entry) => {
    expect(read('dist', 'functions', entry)).toContain('@middy/core');
  });
  test('fonts are among them, with the terms they ask to pass on', () => {
    const text = read('dist', 'functions', 'api', 'receipt');
    expect(text).toContain('dejavu-fonts-ttf');
    expect(text).toContain('Copyright (c) 2003 by Bitstream, Inc. All Rights Reserved.');
    expect(text).toContain('Tavmjong Bah');
  });
  test('so are the pages’ packages, those of style sheets too', () => {
    for (const name of ['preact', 'wouter', '@digdir/designsystemet-css', '@fontsource-variable/source-sans-3'])
      expect(read(webOutput)).toContain(name);
  });
  test('and the guide on other sites says where they are', () => {
    expect(read(webOutput, 'embed')).toContain('lit-html');
    expect(readFileSync(join(webOutput, 'embed', 'foretagslots-guide.js'), 'utf8')).toMatch(
      /^\/\*! [^*]*third-party-notices\.txt/,
    );
  });
});
