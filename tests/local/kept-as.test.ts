import { constants, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { DataFolder } from '#local/data-folder.ts';
import { takePremises } from '#local/premises.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

/** Somebody else's: whoever runs the tests may be allowed everything. */
const theirs = vi.hoisted(() => ({ name: 'nothing', code: 'EACCES', asked: new Map<string, number>() }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const accessSync: typeof fs.accessSync = (path, mode) => {
    theirs.asked.set(basename(String(path)), mode ?? 0);
    if (!String(path).endsWith(`/${theirs.name}`)) return fs.accessSync(path, mode);
    throw Object.assign(new Error(`${theirs.code}: access`), { code: theirs.code, path: String(path) });
  };
  return { ...fs, accessSync };
});

/** Why a folder is not taken. */
function problemOf(directory: string): string {
  try {
    DataFolder.take(directory).release();
    return 'taken';
  } catch (error) {
    expect(error).toMatchObject({ name: 'StartProblem' });
    return (error as Error).message;
  }
}

test.each([
  ...['lock', 'running.json', 'register.lock', 'register.json', 'register.db', 'register.db-wal', 'register.end'],
  ...['link-key.json', 'sign-in-key.json', 'schedules.json', 'clock.json', 'demonstration.json'],
])('%s that is a folder is named before anything is opened, with what to do', (name) => {
  const directory = scratchFolder();
  mkdirSync(join(directory, name));
  expect(problemOf(directory)).toBe(
    `${join(directory, name)} is a folder, and Företagslots keeps a file there. See who made it, move it away, and start again.`,
  );
});

test.each(['files', 'copying-files'])('%s that is a file is named so too', (name) => {
  const directory = scratchFolder();
  writeFileSync(join(directory, name), '');
  expect(problemOf(directory)).toBe(
    `${join(directory, name)} is a file, and Företagslots keeps a folder there. See who made it, move it away, and start again.`,
  );
});

test.each(['register.db', 'lock', 'files'])('%s that is somebody else’s is named, with whose it has to be', (name) => {
  const directory = scratchFolder();
  if (name === 'files') mkdirSync(join(directory, name));
  else writeFileSync(join(directory, name), '');
  theirs.name = name;
  expect(problemOf(directory)).toMatch(
    new RegExp(`^${join(directory, name)} may not be used by you: .*chown -R <user> ${directory}$`),
  );
  theirs.name = 'nothing';
});

test('a key that its owner has made readable only stops nobody, and a register that cannot be written does', () => {
  const directory = scratchFolder();
  const [asked, name] = [new Map<string, number>(), 'link-key.json'];
  for (const one of [name, 'sign-in-key.json', 'register.db']) writeFileSync(join(directory, one), '');
  theirs.asked = asked;
  expect(problemOf(directory)).toBe('taken');
  theirs.asked = new Map();
  const { R_OK, W_OK } = constants;
  expect(Object.fromEntries(asked)).toMatchObject({
    ...{ 'link-key.json': R_OK, 'sign-in-key.json': R_OK },
    'register.db': R_OK | W_OK,
  });
});

test('what is gone meanwhile, as whoever runs with it takes it away, stops nobody', () => {
  const directory = scratchFolder();
  writeFileSync(join(directory, 'register.db-wal'), '');
  Object.assign(theirs, { name: 'register.db-wal', code: 'ENOENT' });
  expect(problemOf(directory)).toBe('taken');
  Object.assign(theirs, { name: 'nothing', code: 'EACCES' });
});

test('what is of nobody’s business here may be anything', () => {
  const directory = scratchFolder();
  for (const name of ['notes.txt', 'replaced-2027', 'web', 'functions']) mkdirSync(join(directory, name));
  expect(problemOf(directory)).toBe('taken');
});

test('what cannot be written once the folder is taken is said in a sentence, and the folder is let go', async () => {
  const directory = scratchFolder();
  mkdirSync(join(directory, 'running.json.new'));
  await expect(takePremises({ directory, host: '127.0.0.1', port: 0 })).rejects.toMatchObject({
    name: 'StartProblem',
    message: expect.stringMatching(/running\.json\.new cannot be used: it is a folder\. .*move it away/),
  });
  expect(problemOf(directory)).toBe('taken');
});
