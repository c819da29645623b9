import { resolve } from 'node:path';
import { type BuildOptions, build, stop } from 'esbuild';
import { functionEntries } from '../runs/functions.ts';
import { installedCatalogue } from '../values/installed-catalogue.ts';
import { functionsBundle } from './functions.ts';
import { type Build, buildOnce, functionsBuild, outputOf } from './once.ts';
import { copyReceiptFonts } from './receipt-fonts.ts';

/** The thread of the one-machine run, from which everything in it is loaded. */
export const threadSource = 'local/runtime/inside/thread.ts';

/** The functions for one machine: all of them together, in one thread. */
export const machineBuild: Build = {
  name: 'one-machine',
  from: [...functionsBuild.from, 'local', 'lib/build/one-machine.ts', 'lib/runs', 'lib/installation'],
};

/** Where the bundles are that a thread runs. Absolute paths. */
export interface MachineBundle {
  readonly thread: string;
  /** By the functions' entries, such as `api/guide`. */
  readonly entries: Readonly<Record<string, string>>;
}

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

/** What was built, in a folder. */
export const machineBundleIn = (folder = outputOf(machineBuild)): MachineBundle => ({
  thread: resolve(folder, 'thread.mjs'),
  entries: Object.fromEntries(functionEntries.map((entry) => [entry, resolve(folder, entry, 'index.mjs')])),
});
