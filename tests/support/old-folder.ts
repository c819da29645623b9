import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import type { Store } from '#domain/ports/store.ts';
import { scratchFolder } from './scratch-folder.ts';

/** What 0.2.0 kept of two cafés, one of which has had a decision, and a draft; it was ended by `kill -9`. */
export const oldCases = {
  koping: {
    id: '5572596c0566cca9eed1f7a117f1d295',
    reference: 'KOP-2026-00001',
    link: 'http://localhost:4100/sv/case#5572596c0566cca9eed1f7a117f1d295.HyO7fO0JS8ToNnL1cg_ca7r3XCkc659-vYUZaOKKfvM',
    file: 'ff2717e9a9418e75e100e3d61012f775',
  },
  arboga: { id: '8443b681c27e7964e11715459f8cb5b4', reference: 'ARB-2026-00001' },
  /** Of the draft. */
  file: 'd52b0e59b49f0bcb85585bbdb539873f',
  draft: 'ad00cfa1376d941144edf85a8a04ec04',
} as const;

/** A day after they were handed in. */
export const afterOld = '2026-11-27T09:00:00Z';

const archive = fileURLToPath(new URL('../fixtures/data-0.2.0.tgz', import.meta.url));

/** A folder that 0.2.0 kept, in a folder of its own. */
export function oldFolder(): string {
  const folder = join(scratchFolder(), 'data');
  const tar = gunzipSync(readFileSync(archive));
  for (let at = 0; tar[at] !== 0; ) {
    // POSIX "ustar": a long name begins in a field of its own.
    const name = [textAt(tar, at + 345, 155), textAt(tar, at, 100)].filter((part) => part !== '').join('/');
    const size = Number.parseInt(textAt(tar, at + 124, 12), 8);
    const path = join(folder, name.replace(/^[^/]+\//, ''));
    if (name.endsWith('/')) mkdirSync(path, { recursive: true });
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, tar.subarray(at + 512, at + 512 + size));
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return folder;
}

const textAt = (from: Buffer, at: number, length: number): string =>
  from.toString('utf8', at, at + length).replace(/\0.*$/s, '');

/** What every file below a folder holds, by its path. */
export const contentOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );

/** The table of 0.2.0, as its own store reads it and as anybody may write it. */
export interface OldTable {
  readonly store: Store;
  readonly client: DynamoDBDocumentClient;
  readonly name: string;
  readonly stop: () => Promise<void>;
}

const name = 'Cases80582F3E';

/** @param folder a folder of 0.2.0 @param copy whether what is written stays out of it */
export async function openOldTable(folder: string, copy: boolean): Promise<OldTable> {
  const path = copy ? join(scratchFolder(), 'table') : join(folder, 'table');
  if (copy) cpSync(join(folder, 'table'), path, { recursive: true });
  if (!existsSync(path)) throw new Error(`no table in ${folder}`);
  const server: Server = dynalite({ path, createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region: 'eu-north-1', credentials }));
  Object.assign(process.env, {
    TABLE_NAME: name,
    AWS_REGION: 'eu-north-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    POWERTOOLS_TRACE_ENABLED: 'false',
  });
  const { store } = await import('#functions/aws/dynamodb/store.ts');
  return {
    ...{ store, client, name },
    stop: async () => {
      client.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
