import { resolve } from 'node:path';
import type { Alias } from 'vite';

/**
 * What pages import under one name and are built with under another. React's names mean Preact, which keeps their promises in a
 * twentieth of the size; the polyfill of Temporal is left out where the browser has it. The marks of what is said are made as Node.js makes them.
 */
export const pageModules: Alias[] = [
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^node:crypto$/, replacement: resolve('web/shared/sha256.ts') },
  { find: /^temporal-polyfill$/, replacement: resolve('web/shared/temporal.ts') },
];
