import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type BuildOptions, build, type Plugin, stop } from 'esbuild';
import mjml2html from 'mjml';
import { definitions } from '#workflows/catalogue.ts';
import { functionEntries } from '../runs/functions.ts';
import { readValues } from '../values/read-values.ts';
import { buildOnce, functionsBuild, outputOf } from './once.ts';
import { copyReceiptFonts } from './receipt-fonts.ts';
import { schemasUndescribed } from './schemas-undescribed.ts';
import { noticesFile, noticesFor } from './third-party.ts';
import { writtenOut } from './written-out.ts';

/** What a function weighs. */
export interface FunctionSize {
  readonly entry: string;
  readonly file: string;
  readonly bytes: number;
}

/**
 * Bundles every function into `dist/functions/<entry>/index.mjs`: ESM for Node 24, minified, source map beside it, and
 * the notices of the packages it holds. MJML templates become HTML here, so that no function carries a
 * compiler. Nothing is done when nothing has changed.
 *
 * @returns how large each function is
 */
export async function buildFunctions(): Promise<readonly FunctionSize[]> {
  await buildOnce(functionsBuild, bundle);
  return functionEntries.map((entry) => {
    const file = join(outputOf(functionsBuild), entry, 'index.mjs');
    return { entry, file, bytes: readFileSync(file).length };
  });
}

/** How the functions are bundled into a folder, whoever does it: for a deployment, or again and again while they are edited. */
export const functionsBundle = async (outdir: string) =>
  ({
    entryPoints: Object.fromEntries(functionEntries.map((entry) => [`${entry}/index`, `functions/${entry}.ts`])),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    sourcemap: 'linked',
    sourcesContent: false,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    alias: { '#workflows/catalogue.ts': resolve('functions/built-catalogue.ts'), react: 'preact/compat' },
    define: { INSTALLED_VALUES: JSON.stringify(await readValues(definitions)) },
    loader: { '.txt': 'text', '.ttf': 'binary', '.css': 'empty' },
    jsx: 'automatic',
    metafile: true,
    logLevel: 'error',
    // Some CommonJS packages in the bundle call require() for Node's own modules.
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    charset: 'utf8',
    plugins: [mjmlTemplates, writtenOut, schemasUndescribed, leaveOutUnused],
  }) satisfies BuildOptions;

async function bundle(outdir: string): Promise<void> {
  const { metafile } = await build(await functionsBundle(outdir));
  // Its service is a process of its own, which would stay beside a running server.
  await stop();
  await copyReceiptFonts(`${outdir}/api/receipt/fonts`);
  for (const [file, { inputs }] of Object.entries(metafile.outputs)) {
    const held = Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
    if (file.endsWith('.mjs')) writeFileSync(join(dirname(file), noticesFile), noticesFor(held));
  }
}

/** Parts of a page that do nothing by being imported, and do not say so: they are left out unless a page has them. */
const leaveOutUnused: Plugin = {
  name: 'leave out unused',
  setup({ onResolve, resolve: resolved }) {
    const seen = Symbol('seen');
    // Ours say `.ts`: they are not asked about one by one. Nor is esbuild asked about the thousand files that packages import from
    // themselves, each by its whole name: every such question makes it look through the folders anew.
    onResolve({ filter: /^\..*\.m?js$/ }, ({ path, importer, resolveDir }) =>
      partsOfPages.test(importer) ? { path: resolve(resolveDir, path), sideEffects: false } : undefined,
    );
    onResolve({ filter: /^@/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === seen || !partsOfPages.test(path)) return undefined;
      const { errors, ...found } = await resolved(path, { ...from, pluginData: seen });
      return errors.length > 0 ? { errors } : { ...found, sideEffects: false };
    });
  },
};
const partsOfPages =
  /(^|node_modules\/)(@digdir|@floating-ui|@navikt|@oddbird|@radix-ui|@tanstack|@u-elements|invokers-polyfill)\//;

/** MJML becomes HTML. */
export const mjmlTemplates: Plugin = {
  name: 'mjml',
  setup(builder) {
    builder.onLoad({ filter: /\.mjml$/ }, async ({ path }) => {
      const { html, errors } = await mjml2html(await readFile(path, 'utf8'), { validationLevel: 'strict' });
      return {
        contents: html,
        loader: 'text',
        errors: (errors ?? []).map((e: { formattedMessage: string }) => ({ text: e.formattedMessage })),
      };
    });
  },
};
