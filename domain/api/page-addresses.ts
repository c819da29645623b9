/**
 * The addresses of owners' pages that are written as HTML before a browser has run anything: the start, the guide with its plan,
 * both in easy words, and what the law has them say, in each language. Of the form and of a case it is how they begin: what opens
 * a draft or a case stands behind `#`, which no server sees. Every other page finds its way in the browser.
 */
export const writtenPages = [
  '/sv',
  '/en',
  '/sv/guide',
  '/en/guide',
  '/sv/apply',
  '/en/apply',
  '/sv/case',
  '/en/case',
  '/sv/easy',
  '/en/easy',
  '/sv/privacy',
  '/en/privacy',
  '/sv/accessibility',
  '/en/accessibility',
] as const;
