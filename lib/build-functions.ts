import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import mjml2html from 'mjml';
import { functionEntries } from './function-entries.ts';
import { copyReceiptFonts } from './receipt-fonts.ts';

const functionsOutput = 'dist/functions';

/**
 * Bundles every function into `dist/functions/<entry>/index.mjs`: ESM for Node 24, minified, source map beside it, the
 * AWS SDK inside. MJML templates become HTML here, so that no function carries a compiler.
 *
 * @returns esbuild's metafile, from which the benchmark reads sizes
 */
export async function buildFunctions(): Promise<Metafile> {
  await rm(functionsOutput, { recursive: true, force: true });
  const result = await build({
    entryPoints: Object.fromEntries(functionEntries.map((entry) => [`${entry}/index`, `functions/${entry}.ts`])),
    outdir: functionsOutput,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    sourcemap: 'linked',
    sourcesContent: false,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    alias: { '@aws-sdk/credential-provider-node': resolve('functions/support/environment-credentials.ts') },
    loader: { '.txt': 'text', '.ttf': 'binary' },
    metafile: true,
    logLevel: 'error',
    // Some CommonJS packages in the bundle call require() for Node's own modules.
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    plugins: [mjmlTemplates],
  });
  await copyReceiptFonts(`${functionsOutput}/applicant/receipt/fonts`);
  return result.metafile;
}

const mjmlTemplates: Plugin = {
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
