import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '#lib/source-hash.ts';
import { version } from '#lib/version.ts';
import { localInstallation } from './installation.ts';
import { writeWhole } from './kept-file.ts';
import { type Places, Templates } from './templates.ts';

/** What the templates and the functions' bundles are made from. */
const madeFrom = [
  ...['lib', 'domain', 'workflows', 'local/installation.ts'],
  ...['package.json', 'package-lock.json', 'dist/functions'],
];

export interface AssemblyOptions {
  /** Where it is kept. Nobody else changes it while the machine runs. */
  readonly directory: string;
  readonly publicUrl: string;
  readonly companyRegisterUrl: string;
  readonly places: Places;
}

/**
 * The CDK app's assembly for this machine: the synthesized templates, and a copy of the functions' bundles beside them. It is
 * made anew only when something it is made from has changed.
 */
export async function assemblyFor({
  directory,
  publicUrl,
  companyRegisterUrl,
  places,
}: AssemblyOptions): Promise<{ directory: string; templates: Templates }> {
  const outdir = join(directory, 'assembly');
  const keyFile = join(directory, 'assembly.json');
  const key = `${hashOf(madeFrom)} ${publicUrl}`;
  if (!existsSync(keyFile) || readFileSync(keyFile, 'utf8') !== key) {
    rmSync(keyFile, { force: true });
    rmSync(outdir, { recursive: true, force: true });
    await synthesize(outdir, publicUrl, companyRegisterUrl);
    writeWhole(keyFile, key);
  }
  const files = readdirSync(outdir).filter((name) => name.endsWith('.template.json'));
  const templates = files.map(
    (name) => JSON.parse(readFileSync(join(outdir, name), 'utf8')) as Record<string, unknown>,
  );
  return { directory: outdir, templates: new Templates(templates, places) };
}

async function synthesize(outdir: string, publicUrl: string, companyRegisterUrl: string): Promise<void> {
  // Loaded when it is needed: the CDK is large.
  const [{ makeApp }, { AssetStaging }] = await Promise.all([import('#lib/make-app.ts'), import('aws-cdk-lib')]);
  // The CDK remembers what it has copied in this process, though it may be gone since.
  AssetStaging.clearAssetHashCache();
  const { app } = makeApp({
    installation: localInstallation(publicUrl, companyRegisterUrl),
    version,
    // The gateway serves the pages: no stack has them.
    web: outdir,
    checks: false,
    outdir,
    analyticsReporting: false,
    context: {
      '@aws-cdk/core:defaultCrossStackReferences': 'strong',
      // Says in the template where each function's bundle is.
      'aws:cdk:enable-asset-metadata': true,
    },
  });
  app.synth();
}
