import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { context, formatMessages, type Message, type Metafile, type OutputFile } from 'esbuild';
import { functionsBundle, mjmlTemplates } from './functions.ts';
import { besideOf, functionsBuild } from './once.ts';
import { copyReceiptFonts } from './receipt-fonts.ts';

/** Sources that cannot be bundled. Each sentence names the file and the line. */
export class SourceProblem extends Error {
  override readonly name = 'SourceProblem';
}

/** The functions, bundled anew each time their sources have been edited. */
export interface WatchedFunctions {
  /**
   * Bundles the sources as they are now.
   *
   * @returns the new bundle of each function that is another one than was taken last
   * @throws SourceProblem
   */
  readonly rebuild: () => Promise<ReadonlyMap<string, string>>;
  /** What was bundled last is what runs from now on; bundles that nothing runs any more are removed. */
  readonly taken: () => void;
  readonly stop: () => Promise<void>;
}

interface Bundles {
  readonly entries: ReadonlyMap<string, string>;
  readonly files: readonly string[];
}

/**
 * Begins to bundle the functions again and again, into a folder of `dist` that goes when it stops. These bundles are not those
 * that are deployed: packages stay outside, what functions share is bundled once, and each file's name says what it holds, so
 * that an edited sentence costs the few files it stands in.
 */
export async function watchFunctions(): Promise<WatchedFunctions> {
  // Below the product, where the packages are found.
  const outdir = resolve(besideOf({ ...functionsBuild, name: 'functions-watched' }));
  const bundler = await context({
    ...(await functionsBundle(outdir)),
    // What is edited is loaded from its sources.
    alias: {},
    plugins: [mjmlTemplates],
    packages: 'external',
    splitting: true,
    entryNames: '[dir]/[name]-[hash]',
    chunkNames: 'shared/[hash]',
    minify: false,
    logLevel: 'silent',
    write: false,
  });
  await copyReceiptFonts(join(outdir, 'api/receipt/fonts'));
  let running: Bundles = { entries: new Map(), files: [] };
  let latest = running;
  return {
    rebuild: async () => {
      const { outputFiles, metafile } = await bundler.rebuild().catch(explain);
      writeNew(outputFiles);
      latest = { entries: entriesOf(metafile), files: outputFiles.map(({ path }) => path) };
      return new Map([...latest.entries].filter(([entry, file]) => running.entries.get(entry) !== file));
    },
    taken: () => {
      // A function that was started just before may still be reading its own.
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

const bundlesIn = (outdir: string): readonly string[] =>
  readdirSync(outdir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.mjs(\.map)?$/.test(name))
    .map((name) => join(outdir, name));

function writeNew(files: readonly OutputFile[]): void {
  for (const { path, contents } of files) {
    if (existsSync(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
}

/** The bundle of each function, by its entry such as `api/guide`. */
const entriesOf = ({ outputs }: Metafile): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(outputs).flatMap(([path, { entryPoint }]) =>
      entryPoint === undefined ? [] : [[relative('functions', entryPoint).replace(/\.ts$/, ''), resolve(path)]],
    ),
  );

async function explain(error: unknown): Promise<never> {
  const { errors } = error as { errors?: Message[] };
  if (!errors) throw error;
  const sentences = await formatMessages(errors, { kind: 'error' });
  throw new SourceProblem(sentences.map((sentence) => sentence.trim()).join('\n\n'));
}
