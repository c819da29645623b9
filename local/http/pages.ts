import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, relative, sep } from 'node:path';
import { cacheControl, pageHeaders } from '#lib/pages/security-headers.ts';
import type { LiveReload } from '../watch/live-reload.ts';
import { encodingFor, headersPacked, packed } from './packed.ts';
import { Refusal } from './refusal.ts';

/** The pages, and what they are served with. */
export interface Pages {
  /** Where the built pages are now; undefined when there are none. */
  readonly web: () => string | undefined;
  /** Tells the pages what was edited, while somebody edits. */
  readonly liveReload: LiveReload | undefined;
  /** The other origins that the pages call, when sign-in and files have their own. */
  readonly connect: readonly string[];
}

/**
 * Serves a file of the pages, or the page itself: the browser finds its way by the address. With it go the headers that
 * CloudFront sends too.
 *
 * @throws Refusal when there are no pages
 */
export async function servePage(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  pages: Pages,
): Promise<void> {
  const { liveReload, connect } = pages;
  const web = pages.web();
  if (web === undefined) throw new Refusal('not-found');
  const file = join(web, normalize(path));
  const isFile = file.startsWith(`${web}${sep}`) && existsSync(file) && statSync(file).isFile();
  const served = isFile ? file : join(web, 'index.html');
  // What an older page asks for by name and is no more must not be kept in its place.
  if (!existsSync(served) || (!isFile && relative(web, file).startsWith(`assets${sep}`)))
    throw new Refusal('not-found');
  const type = contentTypes[extname(served)] ?? 'application/octet-stream';
  const headers = {
    'Content-Type': type,
    'Cache-Control': cacheControl(relative(web, served)),
    ...pageHeaders({ connect, https: false }),
  };
  if (liveReload && extname(served) === '.html') {
    response.writeHead(200, headers);
    response.end(liveReload.into(readFileSync(served, 'utf8')));
    return;
  }
  const encoding = encodingFor(request, type, statSync(served).size);
  const { content, tag } = await contentOf(served, encoding);
  const tagged = { ...headers, ETag: tag };
  const isKnown = isNamed(request, tag);
  response.writeHead(isKnown ? 304 : 200, encoding ? headersPacked(tagged, encoding) : tagged);
  response.end(isKnown ? undefined : content);
}

/** Whether the caller has a file already, under the tag that it was sent with. */
const isNamed = ({ headers }: IncomingMessage, tag: string): boolean =>
  headers['if-none-match']?.split(',').some((known) => known.trim().replace(/^W\//, '') === tag) ?? false;

/** A file as it is sent, and what its content is known by. */
interface Sent {
  readonly content: Buffer;
  readonly tag: string;
}

/** Files of the pages in memory: each is packed once. */
const kept = new Map<string, Promise<Sent>>();
const mostKept = 200;

function contentOf(file: string, encoding: 'br' | 'gzip' | undefined): Promise<Sent> {
  const name = `${file} ${encoding} ${statSync(file).mtimeMs}`;
  const found = kept.get(name);
  if (found) return found;
  const reading = readFile(file).then(async (content) => ({
    content: encoding ? await packed(content, encoding, 'small') : content,
    tag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
  }));
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= mostKept) kept.delete(oldest);
  kept.set(name, reading);
  reading.catch(() => kept.delete(name));
  return reading;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};
