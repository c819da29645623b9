import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { besideOf, webBuild } from './once.ts';

/** Who is told how the pages are. */
export interface WebWatcher {
  /** They have been built, whole, into this folder. */
  readonly built: (outdir: string) => void;
  /** They cannot be built as they are now; the sentences name the file and the line. */
  readonly failed: (sentences: string) => void;
}

/**
 * Builds the pages and the embedded guide as they are deployed, and again each time their sources have been edited, into a
 * folder of `dist` that goes when it stops.
 *
 * @returns what stops it
 */
export async function watchWeb({ built, failed }: WebWatcher): Promise<{ readonly stop: () => Promise<void> }> {
  const outdir = resolve(besideOf({ ...webBuild, name: 'web-watched' }));
  // As in a build: React as it is deployed.
  process.env.NODE_ENV = 'production';
  const watch = async (configFile: string, outDir: string, emptyOutDir: boolean) =>
    (await build({
      configFile,
      mode: 'production',
      logLevel: 'silent',
      build: { outDir, emptyOutDir, watch: {} },
    })) as Rolldown.RolldownWatcher;
  // The pages' folder holds the guide's: neither empties what the other has built.
  const watchers = [
    await watch('vite.config.ts', outdir, false),
    await watch('vite.embed.config.ts', `${outdir}/embed`, false),
  ];
  const whole = new Set<Rolldown.RolldownWatcher>();
  for (const watcher of watchers)
    watcher.on('event', async (event) => {
      if (event.code === 'BUNDLE_END') await event.result.close();
      if (event.code === 'ERROR') {
        await event.result?.close();
        failed(event.error.message);
      }
      if (event.code !== 'END') return;
      whole.add(watcher);
      if (whole.size === watchers.length) built(outdir);
    });
  return {
    stop: async () => {
      await Promise.all(watchers.map((watcher) => watcher.close()));
      rmSync(outdir, { recursive: true, force: true });
    },
  };
}
