import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from '@fastify/busboy';
import { maxFileBytes } from '#domain/fields/files.ts';
import type { Permission, PolicyRefusal } from './post-policy.ts';

/** A call that the file store refuses, in S3's words. */
export class StoreRefusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message = code) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** A file that has arrived and is what its form said. */
export interface Received {
  readonly permission: Permission;
  /** Where it lies until it gets its place. */
  readonly path: string;
}

/** The fields of a form are few and short; what is longer is no form of ours. */
const limits = { fields: 30, fieldSize: 20_000, fieldNameSize: 100, files: 1, parts: 31, headerPairs: 20 };

/**
 * Takes a form with a file, as S3 does: the fields come first and are judged before a byte of the file is stored, and the
 * file is written to disk and counted while it comes in.
 *
 * @param directory where the file lies until it gets its place
 * @throws StoreRefusal when it is no such form, when the judge says no, or when the file is not what the form says
 */
export async function receiveUpload(
  request: IncomingMessage,
  directory: string,
  judge: (fields: ReadonlyMap<string, string>) => Permission | PolicyRefusal,
): Promise<Received> {
  const fields = new Map<string, string>();
  const path = join(directory, randomUUID());
  const form = parserOf(request);
  let content: Readable | undefined;
  let file: Promise<Permission> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      form.on('field', (name, value) => fields.set(name.toLowerCase(), value));
      form.on('file', (_name, stream) => {
        content = stream;
        file = take(stream, path, judge(fields));
        file.catch(reject);
      });
      form.once('error', reject);
      form.once('finish', () => resolve());
      request.once('close', () => reject(new Error('the caller hung up')));
      request.pipe(form);
    });
    if (!file) throw new StoreRefusal(400, 'InvalidArgument', 'the form has no file');
    return { permission: await file, path };
  } catch (error) {
    request.unpipe(form);
    content?.destroy();
    await file?.catch(() => {});
    await rm(path, { force: true });
    if (error instanceof StoreRefusal) throw error;
    throw new StoreRefusal(400, 'MalformedPOSTRequest', 'the form cannot be read');
  }
}

function parserOf(request: IncomingMessage) {
  try {
    return busboy({
      headers: request.headers as { 'content-type': string },
      limits: { ...limits, fileSize: maxFileBytes + 1 },
      isPartAFile: (name) => name?.toLowerCase() === 'file',
    });
  } catch {
    throw new StoreRefusal(412, 'PreconditionFailed', 'the call is no multipart form');
  }
}

async function take(content: Readable, path: string, permission: Permission | PolicyRefusal): Promise<Permission> {
  if ('code' in permission) throw new StoreRefusal(403, permission.code, permission.message);
  const { least, sha256 } = permission;
  const most = Math.min(permission.most, maxFileBytes);
  const hash = createHash('sha256');
  let size = 0;
  async function* counted(source: AsyncIterable<Buffer>) {
    for await (const part of source) {
      size += part.length;
      if (size > most) throw new StoreRefusal(403, 'EntityTooLarge');
      hash.update(part);
      yield part;
    }
    if (size < least) throw new StoreRefusal(403, 'EntityTooSmall');
  }
  await pipeline(content, counted, createWriteStream(path, { flags: 'wx', flush: true }));
  if (hash.digest('base64') !== sha256) throw new StoreRefusal(403, 'XAmzContentChecksumMismatch');
  return permission;
}
