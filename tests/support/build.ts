import { buildFunctions } from '#lib/build-functions.ts';

/** The tests run the bundles that are deployed, so they are built once before any test. */
export default async function setup(): Promise<void> {
  await buildFunctions();
}
