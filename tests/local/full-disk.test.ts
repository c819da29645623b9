import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { backUp } from '#local/backup/backup.ts';
import { DataFolder } from '#local/data-folder.ts';
import { freePort } from '#local/free-port.ts';
import { openDatabase } from '#local/homes/sqlite/database.ts';
import { writeWhole } from '#local/kept-file.ts';
import { startOneMachine } from '#local/one-machine.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { Client, eventually } from '../e2e/client.ts';
import { localTarget } from '../support/machine.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { canMakeDisk, SmallDisk } from '../support/small-disk.ts';

describe.skipIf(!canMakeDisk)('a disk that can only be read', () => {
  test('lets a thread that begins again know its tables, and read', async () => {
    const disk = new SmallDisk(8);
    onTestFinished(() => disk.remove());
    const tables = 'CREATE TABLE IF NOT EXISTS words (word TEXT NOT NULL) STRICT';
    const before = openDatabase(disk.directory);
    before.define(tables);
    await before.write(() => before.sql('INSERT INTO words VALUES (?)').run('kept'));
    await before.committed();
    // As a kill leaves it: who closes it takes the log away.
    const killed = `${disk.directory}-killed`;
    cpSync(disk.directory, killed, { recursive: true });
    before.close();
    disk.becomeReadOnly();
    const again = openDatabase(killed, { again: true });
    expect(again.cannotKeep?.why).toBe('read-only');
    again.define(tables);
    expect(again.sql('SELECT word FROM words').all()).toEqual([{ word: 'kept' }]);
    await again.committed();
    await expect(again.write(() => {})).rejects.toMatchObject({ why: 'read-only' });
    again.close();
  });
});

describe.skipIf(!canMakeDisk)('a disk that becomes full while the machine runs', () => {
  test('is said to who writes and to who runs it; what is there is read; with room again, everything goes on', async () => {
    const disk = new SmallDisk(24);
    const said: string[] = [];
    const console_ = vi.spyOn(console, 'error').mockImplementation((line) => said.push(String(line)));
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    const { directory } = disk;
    const machine = await startOneMachine({ port: await freePort(), mailboxPort: 0, directory });
    onTestFinished(async () => {
      await machine.stop();
      disk.remove();
      console_.mockRestore();
      log.mockRestore();
    });
    const client = new Client(localTarget(machine.url));
    const { submitted } = await submitCafe(client, 'koping');
    const { caseId } = submitted.body;
    const task = await client.task('koping-environment', caseId, 'food-registration');
    await machine.caughtUp;

    disk.fill();
    const decided = await client.decide('koping-environment', task.taskId);
    expect(decided).toMatchObject({ status: 507, body: { status: 507, code: 'disk-full' } });
    expect(String(decided.body.detail)).toMatch(/behöver göra plats/);
    // A second one is refused by what has begun again, and still nothing of it is there.
    expect((await client.decide('koping-environment', task.taskId)).status).toBe(507);
    expect((await client.inbox('koping-environment')).map(({ taskId }) => taskId)).toContain(task.taskId);
    expect(said.join('\n')).toMatch(/the disk is full: make room on it/);

    disk.empty();
    await eventually('a decision is taken', async () => {
      const { status } = await client.decide('koping-environment', task.taskId);
      return status === 201;
    });
    await eventually('its task is gone', async () =>
      (await client.inbox('koping-environment')).every(({ taskId }) => taskId !== task.taskId),
    );
    const page = await client.caseOf(await client.session(submitted.body.accessUrl));
    expect(page.timeline.filter(({ type }) => type === 'decided')).toHaveLength(1);
  });

  test('lets nothing start, says so, and keeps nothing of what was to be written', async () => {
    const disk = new SmallDisk(1);
    onTestFinished(() => disk.remove());
    const { directory } = disk;
    disk.fill();
    expect(() => DataFolder.take(directory)).toThrow(`The disk of ${directory} is full. Make room, or give a folder`);
    const path = join(directory, 'running.json');
    expect(() => writeWhole(path, '{}')).toThrow(expect.objectContaining({ code: 'ENOSPC', path }));
    expect(readdirSync(directory)).toEqual([]);
  });

  test('takes no backup, says so, and keeps nothing of it', async () => {
    const disk = new SmallDisk(1);
    onTestFinished(() => disk.remove());
    const directory = scratchFolder();
    openDatabase(directory).close();
    disk.fill();
    await expect(backUp(directory, disk.directory)).rejects.toThrow(/disk of .* is full.*npm run backup/);
    disk.empty();
    expect((await backUp(directory, disk.directory)).files).not.toHaveLength(0);
  });
});
