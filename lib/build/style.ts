import { resolve } from 'node:path';
import { build } from 'vite';
import { type Build, buildOnce, isBuilt, outputOf } from './once.ts';

const styleBuild: Build = {
  name: 'style',
  from: [
    ...['web', 'domain', 'workflows', 'vite.style.config.ts'],
    ...['lib/build/style.ts', 'lib/build/page-modules.ts', 'lib/build/looks.ts'],
  ],
};

export const styleOutput = resolve(outputOf(styleBuild));
export const isStyleBuilt = (): boolean => isBuilt(styleBuild);

/** Builds the style page into `dist/style`. Nothing is done when nothing has changed. */
export async function buildStyle(): Promise<void> {
  await buildOnce(styleBuild, async (outdir) => {
    await build({
      configFile: 'vite.style.config.ts',
      mode: 'production',
      logLevel: 'warn',
      build: { outDir: resolve(outdir) },
    });
  });
}
