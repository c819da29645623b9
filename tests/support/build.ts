import { buildFunctions } from '#lib/build/functions.ts';
import { buildSharedAssembly } from '#local/assembly.ts';

/** The tests run the bundles that are deployed, from the templates that are deployed; both are made once before any test. */
export default async function setup(): Promise<void> {
  await buildFunctions();
  await buildSharedAssembly();
}
