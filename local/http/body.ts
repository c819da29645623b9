import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

/** More than the API takes (200,000 characters, of four bytes at most), and no more. */
const usualLimit = 1024 * 1024;
const limitMs = 30_000;

/**
 * The whole body of a request as text. It is counted while it comes in, so that nobody fills the memory.
 *
 * @param limit bytes
 * @throws Refusal when it is compressed, too large or too slow
 */
export async function readBody(request: IncomingMessage, limit = usualLimit): Promise<string> {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') throw new Refusal('encoded');
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new Refusal('too-large');
  // Neither says that there is any (RFC 9112, 6.3).
  if (request.headers['content-length'] === undefined && request.headers['transfer-encoding'] === undefined) return '';
  const parts: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    const tooSlow = setTimeout(() => reject(new Refusal('too-slow')), limitMs);
    const done = () => clearTimeout(tooSlow);
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= limit) parts.push(part);
      else {
        parts.length = 0;
        reject(new Refusal('too-large'));
      }
    });
    let isWhole = false;
    request.once('end', () => {
      isWhole = true;
      resolve(Buffer.concat(parts).toString());
    });
    request.once('close', () => {
      done();
      if (!isWhole) reject(new Error('the caller hung up'));
    });
  });
}
