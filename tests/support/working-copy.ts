import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const parts = [
  ...['bin', 'lib', 'local', 'functions', 'domain', 'workflows', 'web', 'client', 'dist/functions', 'dist/web'],
  ...['dist/functions.built', 'dist/web.built', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['vite.config.ts', 'vite.embed.config.ts'],
];

/** A copy of the product, built, in which a test may edit the sources. */
export function workingCopy(): { readonly directory: string; readonly remove: () => void } {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'foretagslots-copy-')));
  for (const part of parts) cpSync(part, join(directory, part), { recursive: true });
  symlinkSync(realpathSync('node_modules'), join(directory, 'node_modules'));
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}
