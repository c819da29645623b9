import type { Temporal as Api } from 'temporal-polyfill';

/**
 * What the pages take for `temporal-polyfill` (vite.config.ts): the browser's own Temporal. `temporalThere` has seen to it
 * that there is one before any page is loaded.
 */
export const { Temporal } = globalThis as unknown as { readonly Temporal: typeof Api };
