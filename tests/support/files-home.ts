import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Files } from '#domain/ports/files.ts';
import { FilesDoor } from '#local/files/door.ts';
import { filesIn, filesPath } from '#local/files/files-in.ts';
import type { Scanned } from '#local/files/scan.ts';
import { listener } from './listener.ts';

/** Files in a folder of their own, and a door that browsers reach. */
export interface FilesHere {
  readonly files: Files;
  readonly door: FilesDoor;
  readonly directory: string;
  readonly url: string;
  readonly clock: { now: number };
  /** What arrived, oldest first. */
  readonly heard: Scanned[];
  /** How many more times nobody hears. */
  readonly ears: { deafTimes: number };
  /** Another door on the same folder, as after a crash. */
  readonly anotherDoor: () => FilesDoor;
}

const filesKey = 'of-this-test-alone';

/** @param directory an existing data folder; a new one without it */
export async function filesHere(directory = mkdtempSync(join(tmpdir(), 'foretagslots-files-'))): Promise<FilesHere> {
  const clock = { now: Date.now() };
  const heard: Scanned[] = [];
  const ears = { deafTimes: 0 };
  const anotherDoor = () =>
    new FilesDoor({
      directory,
      key: filesKey,
      now: () => clock.now,
      againMs: 1,
      onArrived: async (event) => {
        if (ears.deafTimes > 0) {
          ears.deafTimes -= 1;
          throw new Error('busy');
        }
        heard.push(event);
      },
    });
  const door = anotherDoor();
  const url = await listener(
    (request, response, { pathname, searchParams }) =>
      door.handle(request, response, pathname.slice(filesPath.length), searchParams),
    afterAll,
  );
  const files = filesIn({ directory, key: filesKey, publicUrl: url, now: () => clock.now });
  afterAll(async () => {
    await door.stop();
    rmSync(directory, { recursive: true, force: true });
  });
  return { files, door, directory, url, clock, heard, ears, anotherDoor };
}

/** What an address gives, and under which name a browser saves it. */
export async function fetchedFile(url: string): Promise<{ content: Buffer; name?: string } | undefined> {
  const response = await fetch(url);
  const content = Buffer.from(await response.arrayBuffer());
  if (!response.ok) return undefined;
  const disposition = response.headers.get('content-disposition') ?? '';
  const name = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1] ?? /filename="?([^";]+)"?/.exec(disposition)?.[1];
  return { content, ...(name !== undefined && { name: decodeURIComponent(name) }) };
}
