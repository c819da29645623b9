import { type BuildOptions, build, stop } from 'esbuild';
import { installedCatalogue } from '../values/installed-catalogue.ts';
import { functionsBundle } from './functions.ts';
import { machineBuild } from './machine-bundle.ts';
import { buildOnce } from './once.ts';
import { copyReceiptFonts } from './receipt-fonts.ts';

/** The thread of the one-machine run, from which everything in it is loaded. */
export const threadSource = 'local/runtime/inside/thread.ts';

/**
 * How the functions are bundled for one machine: as they are deployed but for their homes, which are of this machine, and split,
 * so that what they share is loaded once. The homes have to be: what they keep is theirs alone.
 */
export const machineBundle = async (outdir: string) => {
  const bundling = await functionsBundle(outdir);
  return {
    ...bundling,
    entryPoints: { ...bundling.entryPoints, thread: threadSource },
    conditions: ['one-machine', 'module'],
    splitting: true,
    chunkNames: 'shared/[hash]',
    minify: false,
  } satisfies BuildOptions;
};

/** Bundles the functions for one machine into `dist/one-machine`. Nothing is done when nothing has changed. */
export async function buildForOneMachine(): Promise<void> {
  await buildOnce(machineBuild, async (outdir) => {
    // What is wrong is said here, and not when it starts.
    await installedCatalogue();
    const bundling = await machineBundle(outdir);
    await build({ ...bundling, define: { ...bundling.define, CATALOGUE_IS_CHECKED: 'true' } });
    // Its service is a process of its own, which would stay beside a running server.
    await stop();
    await copyReceiptFonts(`${outdir}/api/receipt/fonts`);
  });
}
