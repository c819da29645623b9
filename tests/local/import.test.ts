import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DataFolder } from '#local/data-folder.ts';
import { openDatabase } from '#local/homes/sqlite/database.ts';
import { howToStart } from '#local/how-to-start.ts';
import { importOld } from '#local/import/import.ts';
import { readImportOptions } from '#local/import/options.ts';
import { contentOf, oldFolder } from '../support/old-folder.ts';

const beside = (folder: string) => join(dirname(folder), 'new');

/** What an import was refused with. */
const refusal = (from: string, directory: string): Promise<string> =>
  importOld({ from, directory }).then(
    () => 'imported',
    (error: Error) => (error.name === 'StartProblem' ? error.message : Promise.reject(error)),
  );

/** What a start of a folder says first. */
function started(directory: string): string {
  try {
    DataFolder.take(directory).release();
    openDatabase(directory).close();
    return 'started';
  } catch (error) {
    return (error as Error).message;
  }
}

/** Runs the command. */
async function said(...args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  const child = spawn(process.execPath, ['bin/import.ts', ...args], { stdio: 'pipe' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
  const [code] = await once(child, 'close');
  return { code, output };
}

describe('an import', () => {
  test('says what it took over, and leaves the old folder as it was', async () => {
    const from = oldFolder();
    const before = contentOf(from);
    const taken = await importOld({ from, directory: beside(from) });
    expect(taken).toEqual({ cases: 2, facts: 55, openTasks: 22, drafts: 3, files: 8, mails: 3 });
    expect(contentOf(from)).toEqual(before);
    expect(started(beside(from))).toBe('started');
    expect(existsSync(join(beside(from), 'mail.jsonl'))).toBe(false);
  });

  test('into the old folder itself gives that another name', async () => {
    const directory = oldFolder();
    expect(started(directory)).toContain(`npm run import -- --data ${directory}`);
    expect(readImportOptions(['--data', directory])).toEqual({ from: directory, directory });
    const before = contentOf(directory);
    const { old } = await importOld({ from: directory, directory });
    expect(old).toBe(`${directory}-0.2.0`);
    expect(contentOf(`${directory}-0.2.0`)).toEqual(before);
    expect(started(directory)).toBe('started');
  });

  test('is refused where a register is already, by the old name and by the new', async () => {
    const directory = oldFolder();
    await importOld({ from: directory, directory });
    const before = contentOf(directory);
    expect(await refusal(directory, directory)).toContain(howToStart(directory));
    expect(await refusal(`${directory}-0.2.0`, directory)).toContain('holds a register already');
    expect(contentOf(directory)).toEqual(before);
  });

  test('is refused from a folder that 0.2.0 never kept, or that lacks its key', async () => {
    const folder = oldFolder();
    const empty = join(dirname(folder), 'empty');
    mkdirSync(empty);
    expect(await refusal(empty, beside(folder))).toContain('was not kept by Företagslots 0.2.0');
    expect(await refusal(join(empty, 'nowhere'), beside(folder))).toContain('was not kept by Företagslots 0.2.0');
    rmSync(join(folder, 'link-key.json'));
    expect(await refusal(folder, beside(folder))).toContain('link-key.json is missing');
    expect(existsSync(beside(folder))).toBe(false);
  });

  test('is refused while 0.2.0 runs', async () => {
    const from = oldFolder();
    const runs = DataFolder.take(from);
    expect(await refusal(from, beside(from))).toContain('0.2.0 runs with the data in');
    runs.release();
    expect(await refusal(from, beside(from))).toBe('imported');
  });

  test('finds a table that began anew when its log was damaged', async () => {
    const from = oldFolder();
    const log = join(from, 'table', '000003.log');
    const whole = readFileSync(log);
    // The second half of what was written is gone, and LevelDB says nothing of it.
    writeFileSync(log, whole.subarray(0, whole.length / 8));
    expect(await refusal(from, beside(from))).toMatch(/table.*damaged/);
    expect(existsSync(beside(from))).toBe(false);
    expect(existsSync(`${beside(from)}.importing`)).toBe(false);
  });

  test('finds damage in the midst of what was written, and a table that cannot be opened', async () => {
    const from = oldFolder();
    const log = join(from, 'table', '000003.log');
    const damaged = readFileSync(log);
    damaged.fill(0x55, 60_000, 61_000);
    writeFileSync(log, damaged);
    expect(await refusal(from, beside(from))).toContain('is damaged (dropping');
    writeFileSync(join(from, 'table', 'CURRENT'), 'MANIFEST-9\n');
    const { code, output } = await said(from, '--data', beside(from));
    expect([code, output]).toEqual([1, expect.stringContaining('cannot be read (')]);
    expect(output).not.toMatch(/^\s+at /m);
    expect(existsSync(`${beside(from)}.importing`)).toBe(false);
  });

  test('that is killed leaves nothing that starts, and is done again', async () => {
    const directory = oldFolder();
    const before = contentOf(directory);
    const stage = `${directory}.importing`;
    const child = spawn(process.execPath, ['bin/import.ts', '--data', directory], { stdio: 'ignore' });
    const ended = once(child, 'exit');
    while (!existsSync(join(stage, 'register.db'))) await new Promise((resolve) => setTimeout(resolve, 1));
    child.kill('SIGKILL');
    await ended;
    expect(existsSync(stage)).toBe(true);
    expect(contentOf(directory)).toMatchObject(before);
    expect(started(directory)).toContain('was not finished. Do it again: npm run import');
    expect((await importOld({ from: directory, directory })).cases).toBe(2);
    expect(started(directory)).toBe('started');
  });

  test('that ends between its last two steps is done again from where the old folder is now', async () => {
    const directory = oldFolder();
    const ends: typeof renameSync = (from, to) => {
      if (from !== directory) throw new Error('ended');
      renameSync(from, to);
    };
    await expect(importOld({ from: directory, directory }, ends)).rejects.toThrow('ended');
    expect(existsSync(directory)).toBe(false);
    expect(started(directory)).toContain('was not finished');
    expect(existsSync(directory)).toBe(false);
    // Done again, it cannot be: nothing may begin anew meanwhile in the place of what 0.2.0 kept.
    const key = join(`${directory}-0.2.0`, 'table', 'CURRENT');
    const current = readFileSync(key);
    writeFileSync(key, 'MANIFEST-9\n');
    expect(await refusal(directory, directory)).toContain('cannot be read (');
    expect(started(directory)).toContain('was not finished');
    writeFileSync(key, current);
    expect((await importOld({ from: directory, directory })).cases).toBe(2);
    expect(started(directory)).toBe('started');
  });

  test('is a command that says in sentences what it did, or why not', async () => {
    const from = oldFolder();
    const done = await said(from, '--data', beside(from));
    expect(done).toMatchObject({ code: 0, output: expect.stringContaining('2 cases with 55 facts, 22 open tasks') });
    expect(done.output).toContain(`\n${howToStart(beside(from))}\n`);
    const again = await said(from, '--data', beside(from));
    expect(again.code).toBe(1);
    expect(again.output).toContain('nothing is imported over one');
    expect(again.output).not.toMatch(/^\s+at /m);
    expect((await said('--help')).output).toContain('npm run import --');
  });
});
