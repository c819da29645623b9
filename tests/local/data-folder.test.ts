import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DataFolder, whyNotUsable } from '#local/data-folder.ts';
import { startOneMachine } from '#local/one-machine.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

const faultAt = (path: string, code: string) => Object.assign(new Error(`${code}: of ${path}`), { code, path });

test.each([
  ['link-key.json', 'EACCES', /link-key\.json may not be used by you.*chown -R/],
  ['files/case/plan', 'EPERM', /plan may not be used by you/],
  ['web', 'ENOSPC', /web cannot be used: the disk is full/],
  ['web', 'EROFS', /web cannot be used/],
])('%s with %s is told in a sentence', (name, code, sentence) => {
  expect(whyNotUsable('/data', faultAt(`/data/${name}`, code))).toMatch(sentence);
});

test('of what is copied into it, a full disk is its own, and what may not be read is elsewhere', () => {
  const copied = (code: string) =>
    Object.assign(faultAt('/app/dist/functions/api.mjs', code), { dest: '/data/functions/api.mjs' });
  expect(whyNotUsable('/data', copied('ENOSPC'))).toMatch(
    /^\/data\/functions\/api\.mjs cannot be used: the disk is full/,
  );
  expect(whyNotUsable('/data', copied('EACCES'))).toBeUndefined();
});

test('what is elsewhere, or no fault of the folder, is thrown as it is', () => {
  expect(whyNotUsable('/data', faultAt('/database/web', 'EACCES'))).toBeUndefined();
  expect(whyNotUsable('/data', faultAt('/data/web', 'EMFILE'))).toBeUndefined();
  expect(whyNotUsable('/data', new TypeError('a fault of ours'))).toBeUndefined();
  expect(whyNotUsable('/data', undefined)).toBeUndefined();
});

test('a start that meets one says so, and leaves nothing behind', async () => {
  const directory = scratchFolder();
  // Where the key is first written.
  mkdirSync(join(directory, 'link-key.json.new'), { recursive: true });
  const start = () => startOneMachine({ port: 0, mailboxPort: 0, directory });
  await expect(start()).rejects.toMatchObject({
    name: 'StartProblem',
    message: expect.stringMatching(/link-key\.json/),
  });
  await expect(start()).rejects.toMatchObject({ name: 'StartProblem' });
});

test('a folder that is made for what is kept is for nobody else on the machine', () => {
  const directory = join(scratchFolder(), 'kept');
  DataFolder.take(directory).release();
  expect(statSync(directory).mode & 0o077).toBe(0);
});
