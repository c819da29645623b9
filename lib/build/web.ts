import { resolve } from 'node:path';
import { build } from 'vite';
import { buildOnce, outputOf, webBuild } from './once.ts';

export const webOutput = resolve(outputOf(webBuild));

/**
 * Builds the pages into `dist/web`, and beside them the guide for other sites: the same files for one machine and for AWS.
 * Nothing is done when nothing has changed.
 */
export async function buildWeb(): Promise<void> {
  await buildOnce(webBuild, async (outdir) => {
    const before = process.env.NODE_ENV;
    // A test runner says `test`, which would build React's larger development version.
    process.env.NODE_ENV = 'production';
    try {
      const into = (outDir: string) => ({
        // Read as it is: bundled, it is written into `node_modules` first, and that is not the service's to write.
        configLoader: 'native' as const,
        mode: 'production',
        logLevel: 'warn' as const,
        build: { outDir: resolve(outDir) },
      });
      await build({ configFile: 'vite.config.ts', ...into(outdir) });
      await build({ configFile: 'vite.embed.config.ts', ...into(`${outdir}/embed`) });
    } finally {
      if (before === undefined) delete process.env.NODE_ENV;
      else process.env.NODE_ENV = before;
    }
  });
}
