import { hstsSeconds } from '#domain/api/front-door.ts';

export interface PageHeaderOptions {
  /** Origins that the pages call beside their own: where staff sign in and where files are sent. */
  readonly connect: readonly string[];
  /** Over plain HTTP, as on one machine, a server must not ask for HTTPS for ever (RFC 6797, 7.2). */
  readonly https: boolean;
}

/**
 * The headers that every page and every file of the pages is served with. This is their one home: CloudFront gets them from
 * here, and so does the one-machine run. What the API answers gets its own from the functions.
 */
export function pageHeaders({ connect, https }: PageHeaderOptions): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    // `blob:` is a picture that its owner has just chosen, shown to them before it is sent.
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    `connect-src ${["'self'", ...connect].join(' ')}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
  return {
    'Content-Security-Policy': policy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    ...(https && { 'Strict-Transport-Security': `max-age=${hstsSeconds}` }),
  };
}

/**
 * How long browsers and CloudFront keep a file of the pages. Names below `assets/` carry a hash of their content, but for
 * the letters: pages that are written beforehand name them, and a later edition of the family may be read a year later.
 */
export const cacheControl = (path: string): string =>
  /^\/?assets\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
