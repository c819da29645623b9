import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { context, formatMessages, type Message, type Metafile, type OutputFile } from 'esbuild';
import { functionEntries } from '../runs/functions.ts';
import { type MachineBundle, machineBuild } from './machine-bundle.ts';
import { besideOf } from './once.ts';
import { machineBundle, threadSource } from './one-machine.ts';
import { copyReceiptFonts } from './receipt-fonts.ts';

/** Sources that cannot be bundled. Each sentence names the file and the line. */
export class SourceProblem extends Error {
  override readonly name = 'SourceProblem';
}

/** The functions for one machine, bundled anew each time their sources have been edited. */
export interface WatchedMachine {
  /**
   * Bundles the sources as they are now.
   *
   * @returns the new bundle, and how many functions are others than were taken last; undefined when none is
   * @throws SourceProblem
   */
  readonly rebuild: () => Promise<{ readonly bundle: MachineBundle; readonly changed: number } | undefined>;
  /** What was bundled last is what runs from now on; files that nothing runs any more are removed. */
  readonly taken: () => void;
  readonly stop: () => Promise<void>;
}

interface Bundled {
  readonly bundle: MachineBundle;
  readonly files: readonly string[];
}

/**
 * Begins to bundle the functions again and again, into a folder of `dist` that goes when it stops. Packages stay outside, and each
 * file's name says what it holds, so that an edited sentence costs the few files it stands in.
 */
export async function watchForOneMachine(): Promise<WatchedMachine> {
  // Below the product, where the packages are found.
  const outdir = resolve(besideOf({ ...machineBuild, name: 'one-machine-watched' }));
  const bundler = await context({
    ...(await machineBundle(outdir)),
    alias: {},
    packages: 'external',
    entryNames: '[dir]/[name]-[hash]',
    logLevel: 'silent',
    write: false,
  });
  await copyReceiptFonts(join(outdir, 'api/receipt/fonts'));
  let running: Bundled = { bundle: { thread: '', entries: {} }, files: [] };
  let latest = running;
  return {
    rebuild: async () => {
      const { outputFiles, metafile } = await bundler.rebuild().catch(explain);
      writeNew(outputFiles);
      latest = { bundle: bundleOf(metafile), files: outputFiles.map(({ path }) => path) };
      const before = running.bundle;
      const changed = functionEntries.filter((entry) => latest.bundle.entries[entry] !== before.entries[entry]).length;
      return changed > 0 || latest.bundle.thread !== before.thread ? { bundle: latest.bundle, changed } : undefined;
    },
    taken: () => {
      const needed = new Set([...latest.files, ...running.files]);
      for (const path of bundlesIn(outdir)) if (!needed.has(path)) rmSync(path);
      running = latest;
    },
    stop: async () => {
      await bundler.dispose();
      rmSync(outdir, { recursive: true, force: true });
    },
  };
}

function writeNew(files: readonly OutputFile[]): void {
  for (const { path, contents } of files) {
    if (existsSync(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
}

function bundleOf({ outputs }: Metafile): MachineBundle {
  const bySource = new Map(
    Object.entries(outputs).flatMap(([path, { entryPoint }]) =>
      entryPoint === undefined ? [] : [[entryPoint, resolve(path)] as const],
    ),
  );
  return {
    thread: bySource.get(threadSource) ?? '',
    entries: Object.fromEntries(
      [...bySource].flatMap(([source, path]) =>
        source === threadSource ? [] : [[relative('functions', source).replace(/\.ts$/, ''), path]],
      ),
    ),
  };
}

const bundlesIn = (outdir: string): readonly string[] =>
  readdirSync(outdir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.mjs(\.map)?$/.test(name))
    .map((name) => join(outdir, name));

async function explain(error: unknown): Promise<never> {
  const { errors } = error as { errors?: Message[] };
  if (!errors) throw error;
  const sentences = await formatMessages(errors, { kind: 'error' });
  throw new SourceProblem(sentences.map((sentence) => sentence.trim()).join('\n\n'));
}
