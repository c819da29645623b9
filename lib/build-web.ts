import { resolve } from 'node:path';
import { build } from 'vite';

export const webOutput = resolve('dist/web');

/** Builds the pages into `dist/web`: the same files for one machine and for AWS. */
export async function buildWeb(): Promise<void> {
  await build({ configFile: 'vite.config.ts', logLevel: 'warn' });
}
