import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Language } from '#domain/definitions/text.ts';
import { Refusal } from '../../http/refusal.ts';
import type { MailShelf } from '../shelf.ts';
import { listPage, mailContent, mailPage, missingPage } from './html.ts';
import { styleSource } from './style.ts';

/** Nothing is loaded and nothing runs. The one style is known by its sum. */
const pagePolicy = `default-src 'none'; style-src ${styleSource}; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
/** A mail styles itself, shows pictures that it carries, and leads elsewhere; it can do nothing else. */
const contentPolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/**
 * The mailbox as pages: Swedish at `/`, English at `/en/`.
 *
 * @param shelf where the mails are read; another thread may have them
 * @returns what answers behind the mailbox's door; it throws a Refusal for a call that is none of these
 */
export function mailboxPages(shelf: MailShelf) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      throw new Refusal('method-not-allowed', { Allow: 'GET, HEAD' });
    const url = new URL(`http://localhost${request.url}`);
    const language: Language = /^\/en(\/|$)/.test(url.pathname) ? 'en' : 'sv';
    const path = url.pathname.replace(/^\/en(?=\/|$)/, '');
    if (path === '' || path === '/') return list(shelf, response, language, url.searchParams);
    const [, kind, id = ''] = /^\/(mail|content)\/([\w@.-]{1,200})$/.exec(path) ?? [];
    const mail = kind === undefined ? undefined : await shelf.one(id);
    if (!mail) return send(response, 404, missingPage(language), pagePolicy);
    if (kind === 'mail') return send(response, 200, mailPage(language, mail), pagePolicy);
    response.setHeader('X-Frame-Options', 'SAMEORIGIN');
    return send(response, 200, mailContent(mail), contentPolicy);
  };
}

async function list(
  shelf: MailShelf,
  response: ServerResponse,
  language: Language,
  query: URLSearchParams,
): Promise<void> {
  const search = (query.get('search') ?? '').trim().slice(0, 254);
  const asked = query.get('before') ?? '';
  const before = /^\d{1,15}$/.test(asked) ? Number(asked) : undefined;
  const page = await shelf.page({ search, ...(before !== undefined && { before }) });
  send(response, 200, listPage(language, page, search, before === undefined), pagePolicy);
}

function send(response: ServerResponse, status: number, content: string, policy: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  });
  response.end(content);
}
