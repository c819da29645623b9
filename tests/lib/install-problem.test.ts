import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { installProblem } from '#lib/install-problem.ts';
import { readServerInstallation } from '#lib/installation/read-installation.ts';
import { textOf } from '#lib/installation/text-of.ts';
import { readValues } from '#lib/values/read-values.ts';
import { definitions } from '#workflows/catalogue.ts';

/** Somebody else's: whoever runs the tests may be allowed everything. */
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const readFileSync = ((path: string, how: never) => {
    if (!String(path).endsWith('theirs.ts')) return fs.readFileSync(path, how);
    throw Object.assign(new Error('EACCES: permission denied, open'), { code: 'EACCES', path });
  }) as typeof fs.readFileSync;
  const accessSync = ((path: string, mode: number) => {
    if (!/values\.ts$|secrets|foretagslots\/files/.test(path)) return fs.accessSync(path, mode);
    throw Object.assign(new Error('EACCES: permission denied, access'), { code: 'EACCES', path });
  }) as typeof fs.accessSync;
  return { ...fs, readFileSync, accessSync };
});

let folder: string;
beforeAll(() => {
  mkdirSync('dist', { recursive: true });
  folder = mkdtempSync('dist/problem-');
  mkdirSync(join(folder, 'folder.ts'));
  writeFileSync(join(folder, 'theirs.ts'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

const refused = (code: string, path: string, syscall: string) =>
  Object.assign(new Error(`${code}: …`), { code, path, syscall });

describe('what the system says no to in the install', () => {
  test.each([
    ['dist/web.building-7', 'EACCES', /^dist\/web\.building-7 cannot be written by you.*chown -R <user> dist$/],
    [join(process.cwd(), 'dist'), 'EPERM', /^dist cannot be written by you/],
    ['dist/web.building-7', 'EROFS', /^dist\/web\.building-7 lies on a disk that can only be read.*ReadWritePaths=/],
    ['dist', 'EEXIST', /^dist is in the way.*rm -r dist$/],
    ['dist/web.building-7', 'ENOTDIR', /is in the way.*rm -r dist$/],
    ['dist/web', 'EISDIR', /is in the way.*rm -r dist$/],
    ['dist/web', 'ENOSPC', /^The disk of dist is full/],
    ['values.ts', 'EACCES', /^values\.ts may not be read by you\. .*: chmod -R a\+rX values\.ts$/],
  ])('%s with %s is told in a sentence', (path, code, sentence) => {
    expect(installProblem(refused(code, path, 'open'))).toMatch(sentence);
  });

  test.each([
    ['a fault of ours', new TypeError('no')],
    ['a file that is gone', Object.assign(new Error('ENOENT'), { code: 'ENOENT', path: 'values.ts' })],
    ['a place beside dist', Object.assign(new Error('EROFS'), { code: 'EROFS', path: 'distant/web' })],
    ['a secret outside the install', refused('EACCES', '/etc/foretagslots/secrets/sign-in', 'open')],
    ['a file of an owner', refused('EACCES', '/var/lib/foretagslots/files/x', 'open')],
    ['a folder beside the install', refused('EACCES', '../secrets', 'scandir')],
    ['a file that may be read and not written', refused('EACCES', 'node_modules/typescript/package.json', 'open')],
    ['a file that cannot be made', refused('EACCES', 'node_modules/new', 'open')],
    ['what is no reading', refused('EACCES', 'values.ts', 'unlink')],
    ['a connection', Object.assign(new Error('EACCES'), { code: 'EACCES' })],
    ['nothing', undefined],
  ])('%s is thrown as it is', (_what, error) => expect(installProblem(error)).toBeUndefined());
});

describe('a file that somebody has written', () => {
  const isFolder = () => `${join(folder, 'folder.ts')} is a folder, and has to be a file. Give it another name.`;
  const isTheirs = () =>
    `${join(folder, 'theirs.ts')} may not be read by you. Let whoever runs Företagslots read it: chmod a+r ${join(folder, 'theirs.ts')}`;

  test('of an installation that cannot be read is refused in a sentence', async () => {
    await expect(readServerInstallation(join(folder, 'folder.ts'))).rejects.toMatchObject({
      name: 'InstallationFault',
      message: isFolder(),
    });
    await expect(readServerInstallation(join(folder, 'theirs.ts'))).rejects.toThrow(isTheirs());
  });

  test('of values that cannot be read is refused in a sentence', async () => {
    await expect(readValues(definitions, join(folder, 'folder.ts'))).rejects.toMatchObject({
      name: 'ValuesFault',
      message: isFolder(),
    });
    await expect(readValues(definitions, join(folder, 'theirs.ts'))).rejects.toThrow(isTheirs());
  });

  test('that fails otherwise says how', () => {
    expect(() => textOf(join(folder, 'nowhere.ts'), (sentence) => new Error(sentence))).toThrow(
      /nowhere\.ts cannot be read: ENOENT/,
    );
  });
});
