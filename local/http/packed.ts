import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const asGzip = promisify(gzip);
const asBrotli = promisify(brotliCompress);

/** What is shorter goes in one packet anyway. */
const worthIt = 1400;
const packable = /^(text\/|application\/(problem\+)?json|image\/svg)|javascript/;

type Encoding = 'br' | 'gzip';

/** How what is answered may be packed; undefined when it is not worth it, or the caller cannot unpack. */
export function encodingFor({ headers }: IncomingMessage, type: string, size: number): Encoding | undefined {
  if (size < worthIt || !packable.test(type)) return undefined;
  const taken = String(headers['accept-encoding'] ?? '')
    .split(',')
    .map((one) => one.trim().split(/\s*;\s*/))
    .filter(([, quality = 'q=1']) => Number(quality.replace(/^q=/, '')) > 0)
    .map(([name]) => name);
  return (['br', 'gzip'] as const).find((one) => taken.includes(one));
}

/** @param effort `fast` for what is packed each time, `small` for what is packed once */
export function packed(content: Buffer, encoding: Encoding, effort: 'fast' | 'small'): Promise<Buffer> {
  if (encoding === 'gzip') return asGzip(content, { level: effort === 'fast' ? 4 : 9 });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: effort === 'fast' ? 4 : 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return asBrotli(content, { params });
}

/** The headers of an answer that is packed: it is another one than the plain one, and equal in what it says. */
export function headersPacked(headers: OutgoingHttpHeaders, encoding: Encoding): OutgoingHttpHeaders {
  const { Vary: vary, ETag: tag } = headers;
  return {
    ...headers,
    'Content-Encoding': encoding,
    Vary: vary === undefined ? 'Accept-Encoding' : `${String(vary)}, Accept-Encoding`,
    ...(typeof tag === 'string' && !tag.startsWith('W/') && { ETag: `W/${tag}` }),
  };
}
