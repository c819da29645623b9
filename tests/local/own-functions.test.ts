import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { ownFunctions } from '#local/own-functions.ts';
import { startTestMachine } from '../support/machine.ts';

const place = mkdtempSync(join(tmpdir(), 'foretagslots-own-'));
const built = join(place, 'built');
const data = join(place, 'data');
mkdirSync(data);
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** A build as `buildOnce` leaves it: in the place of the one before. */
function build(version: string): void {
  const beside = join(place, version);
  mkdirSync(join(beside, 'api/guide'), { recursive: true });
  mkdirSync(join(beside, 'shared'));
  writeFileSync(join(beside, 'thread.mjs'), '');
  writeFileSync(join(beside, 'shared', `${version}.mjs`), `export const version = '${version}';`);
  writeFileSync(join(beside, 'api/guide/index.mjs'), `export { version } from '../../shared/${version}.mjs';`);
  rmSync(built, { recursive: true, force: true });
  renameSync(beside, built);
}

test('a function that is called for the first time after a later build is that of the build that runs', async () => {
  build('first');
  const before = ownFunctions(built, data);
  build('second');
  const guide = before.entries['api/guide'] ?? '';
  expect(await import(/* @vite-ignore */ pathToFileURL(guide).href)).toMatchObject({ version: 'first' });

  const after = ownFunctions(built, data);
  expect(readFileSync(after.entries['api/guide'] ?? '', 'utf8')).toContain('second');
  expect(existsSync(join(data, 'functions/shared/first.mjs'))).toBe(false);
});

test('a machine runs functions of its own, and none from where they are built', async () => {
  const { directory, machine, stop } = await startTestMachine();
  try {
    // Where they were built nothing is read any more: its own are all it has.
    expect(existsSync(join(directory, 'functions/thread.mjs'))).toBe(true);
    rmSync(join(directory, 'functions/staff/name-token'), { recursive: true });
    await expect(machine.invoke('staff/name-token', {})).rejects.toMatchObject({ name: 'NotKept', message: 'fails' });
  } finally {
    await stop();
  }
});
