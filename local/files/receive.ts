import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from '@fastify/busboy';
import { maxFileBytes } from '#domain/fields/files.ts';
import { StoreRefusal } from './refusal.ts';

/** What a form lets its holder put: a file of a size, with a sum. */
export interface Allowed {
  /** Bytes. */
  readonly least: number;
  readonly most: number;
  /** The SHA-256 it must have, in base64. */
  readonly sha256: string;
}

/** Why a form is refused, as S3 names it. */
export interface FormRefusal {
  readonly code: 'AccessDenied' | 'SignatureDoesNotMatch' | 'InvalidPolicyDocument';
  readonly message: string;
}

/** A file that has arrived and is what its form said. */
export interface Received<P extends Allowed> {
  readonly permission: P;
  /** Where it lies until it gets its place. */
  readonly path: string;
}

type Judge<P extends Allowed> = (fields: ReadonlyMap<string, string>) => P | FormRefusal;

/** The fields of a form are few and short; what is longer is no form of ours. */
const limits = { fields: 30, fieldSize: 20_000, fieldNameSize: 100, files: 1, parts: 31, headerPairs: 20 };

/** What a disk says that takes no more (errno). */
const full: ReadonlySet<string | undefined> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EFBIG']);
/** What the system says when it is not the caller who is wrong: a disk that fails or is gone, a folder that may not be used. */
const ours: ReadonlySet<string | undefined> = new Set([
  'EIO',
  'ENOENT',
  'ENOTDIR',
  'EACCES',
  'EPERM',
  'EMFILE',
  'ENFILE',
]);

/**
 * Takes a form with a file, as S3 does: the fields come first and are judged before a byte of the file is stored, and the
 * file is written to disk and counted while it comes in. When it says no, nothing of the file is left.
 *
 * @param directory where the file lies until it gets its place
 * @throws StoreRefusal when it is no such form, when the judge says no, when the file is not what the form says, or when the
 * disk takes no more
 */
export async function receiveUpload<P extends Allowed>(
  request: IncomingMessage,
  directory: string,
  judge: Judge<P>,
): Promise<Received<P>> {
  const fields = new Map<string, string>();
  const path = join(directory, randomUUID());
  const form = parserOf(request);
  let content: Readable | undefined;
  let file: Promise<P> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      // Whoever writes the form may leave the name out; what is thrown here nobody catches.
      form.on('field', (name: string | undefined, value) => fields.set(name?.toLowerCase() ?? '', value));
      form.on('file', (_name, stream) => {
        content = stream;
        file = take(stream, path, judge(fields));
        file.catch(reject);
      });
      form.once('error', reject);
      form.once('finish', () => resolve());
      // A request closes too when all of it has come in, before the disk has taken a large file.
      request.once('close', () => request.complete || reject(new Error('the caller hung up')));
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
    if (isFull(error)) throw takesNoMore(error);
    if (isOurs(error)) throw takesNothing(error);
    throw new StoreRefusal(400, 'MalformedPOSTRequest', 'the form cannot be read');
  }
}

/** The words for a disk that takes no more. Whoever runs the machine has to hear of it: the pages only ask to try again. */
export function takesNoMore({ code }: NodeJS.ErrnoException): StoreRefusal {
  console.error(`A file could not be kept: the disk takes no more (${code}).`);
  return new StoreRefusal(507, 'InsufficientStorage', 'the disk takes no more');
}

function takesNothing({ code }: NodeJS.ErrnoException): StoreRefusal {
  console.error(`A file could not be kept: the folder of the files cannot be used (${code}).`);
  return new StoreRefusal(503, 'ServiceUnavailable', 'no file can be kept just now');
}

const isFault =
  (codes: ReadonlySet<string | undefined>) =>
  (error: unknown): error is NodeJS.ErrnoException =>
    error instanceof Error && codes.has((error as NodeJS.ErrnoException).code);

/** Whether it is the disk that says no. */
export const isFull = isFault(full);
const isOurs = isFault(ours);

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

async function take<P extends Allowed>(content: Readable, path: string, permission: P | FormRefusal): Promise<P> {
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
  const file = createWriteStream(path, { flags: 'wx', flush: true });
  try {
    await pipeline(content, counted, file);
  } finally {
    // It may still be opening, and would be there again after it has been removed.
    if (!file.closed) await new Promise((resolve) => file.once('close', resolve));
  }
  if (hash.digest('base64') !== sha256) throw new StoreRefusal(403, 'XAmzContentChecksumMismatch');
  return permission;
}
