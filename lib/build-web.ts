import { resolve } from 'node:path';
import { build } from 'vite';

export const webOutput = resolve('dist/web');

/** Builds the pages into `dist/web`, and beside them the guide for other sites: the same files for one machine and for AWS. */
export async function buildWeb(): Promise<void> {
  const before = process.env.NODE_ENV;
  // A test runner says `test`, which would build React's larger development version.
  process.env.NODE_ENV = 'production';
  try {
    await build({ configFile: 'vite.config.ts', mode: 'production', logLevel: 'warn' });
    await build({ configFile: 'vite.embed.config.ts', mode: 'production', logLevel: 'warn' });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}
