/**
 * The addresses of owners' pages that are written as HTML before a browser has run anything: the start, and the guide with its
 * plan, in each language. Every other page finds its way in the browser.
 */
export const writtenPages = ['/sv', '/en', '/sv/guide', '/en/guide'] as const;
