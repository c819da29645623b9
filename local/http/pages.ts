import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheControl, pageHeaders } from '#lib/pages/security-headers.ts';
import type { LiveReload } from '../watch/live-reload.ts';
import { Refusal } from './refusal.ts';

/** The pages, and what they are served with. */
export interface Pages {
  /** The built pages; undefined when there are none. */
  readonly web: string | undefined;
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
export async function servePage(response: ServerResponse, path: string, pages: Pages): Promise<void> {
  const { web, liveReload, connect } = pages;
  if (web === undefined) throw new Refusal('not-found');
  const file = join(web, normalize(path));
  const isFile = file.startsWith(`${web}${sep}`) && existsSync(file) && statSync(file).isFile();
  const served = isFile ? file : join(web, 'index.html');
  if (!existsSync(served)) throw new Refusal('not-found');
  response.writeHead(200, {
    'Content-Type': contentTypes[extname(served)] ?? 'application/octet-stream',
    'Cache-Control': cacheControl(relative(web, served)),
    ...pageHeaders({ connect, https: false }),
  });
  if (liveReload && extname(served) === '.html') response.end(liveReload.into(readFileSync(served, 'utf8')));
  else await pipeline(createReadStream(served), response);
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};
