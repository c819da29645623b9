import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Build, buildOnce, outputOf } from '#lib/build/once.ts';
import { hashOf } from '#lib/build/source-hash.ts';
import { version } from '#lib/version.ts';
import { localInstallation } from '#local/installation.ts';
import { writeWhole } from '#local/kept-file.ts';
import { type Places, Templates } from './templates.ts';

/** What the templates and the functions' bundles are made from. */
const madeFrom = [
  ...[
    'lib',
    'domain',
    'workflows',
    'functions/settings.ts',
    'tests/support/as-deployed/assembly.ts',
    'local/installation.ts',
  ],
  ...['package.json', 'package-lock.json', 'dist/functions'],
];
/** The assembly below `dist`, for machines that come and go while nobody builds: the tests'. */
const shared: Build = { name: 'assembly', from: madeFrom };
export const sharedAssembly = resolve(outputOf(shared));
/** Stands in the assembly where the machine's own addresses go, so that one serves machines at any port. */
const anywhere = { publicUrl: 'http://public.invalid', companyRegisterUrl: 'http://register.invalid' };

export interface AssemblyOptions {
  /** Where it is kept. Nobody else changes it while the machine runs. */
  readonly directory: string;
  /** A whole assembly that is there already, instead of an own one. */
  readonly ready?: string | undefined;
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
  ready,
  places,
  ...addresses
}: AssemblyOptions): Promise<{ directory: string; templates: Templates }> {
  const outdir = ready ?? (await ownAssembly(directory));
  const files = readdirSync(outdir).filter((name) => name.endsWith('.template.json'));
  const templates = files.map((name) => {
    const text = readFileSync(join(outdir, name), 'utf8')
      .replaceAll(anywhere.publicUrl, addresses.publicUrl)
      .replaceAll(anywhere.companyRegisterUrl, addresses.companyRegisterUrl);
    return JSON.parse(text) as Record<string, unknown>;
  });
  return { directory: outdir, templates: new Templates(templates, places) };
}

/** Makes the assembly that several machines share, unless it is there. */
export async function buildSharedAssembly(): Promise<void> {
  await buildOnce(shared, synthesize);
}

async function ownAssembly(directory: string): Promise<string> {
  const outdir = join(directory, 'assembly');
  const keyFile = join(directory, 'assembly.json');
  const key = hashOf(madeFrom);
  if (!existsSync(keyFile) || readFileSync(keyFile, 'utf8') !== key) {
    rmSync(keyFile, { force: true });
    rmSync(outdir, { recursive: true, force: true });
    await synthesize(outdir);
    writeWhole(keyFile, key);
  }
  return outdir;
}

async function synthesize(outdir: string): Promise<void> {
  // Loaded when it is needed: the CDK is large.
  const [{ makeApp }, { AssetStaging }] = await Promise.all([import('#lib/make-app.ts'), import('aws-cdk-lib')]);
  // The CDK remembers what it has copied in this process, though it may be gone since.
  AssetStaging.clearAssetHashCache();
  const { app } = makeApp({
    installation: localInstallation(anywhere.publicUrl, anywhere.companyRegisterUrl),
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
