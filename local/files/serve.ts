import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { fileTypes } from '#domain/fields/files.ts';
import { StoreRefusal } from './refusal.ts';

/** What is kept beside a file. */
export interface About {
  readonly type: string;
  /** `Content-Disposition` with the name it is saved under (RFC 6266); absent while it belongs to no case. */
  readonly disposition?: string | undefined;
}

/**
 * Answers with a file, or the part of it that is asked for, so that a browser saves it and never shows or runs it.
 *
 * @throws StoreRefusal for a part that is not there
 */
export async function serveFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { type, disposition }: About,
): Promise<void> {
  const { size } = await stat(path);
  const range = /^bytes=(\d{1,15})-(\d{1,15})$/.exec(request.headers.range ?? '');
  const [first, last] = range ? [Number(range[1]), Math.min(Number(range[2]), size - 1)] : [0, size - 1];
  if (range && first > last) throw new StoreRefusal(416, 'InvalidRange');
  response.writeHead(range ? 206 : 200, {
    // Nothing that a browser would show or run from our own address.
    'Content-Type': fileTypes.has(type) ? type : 'application/octet-stream',
    'Content-Disposition': disposition?.startsWith('attachment') ? disposition : 'attachment',
    'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Content-Length': last - first + 1,
    'Cache-Control': 'private, no-store',
    ...(range && { 'Content-Range': `bytes ${first}-${last}/${size}` }),
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(path, { start: first, end: last }), response);
}
