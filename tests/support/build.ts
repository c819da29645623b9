import { buildFunctions } from '#lib/build/functions.ts';
import { buildForOneMachine } from '#lib/build/one-machine.ts';
import { buildSharedAssembly } from './as-deployed/assembly.ts';

/** The tests run what `npm start` runs, and the bundles and templates that are deployed; all are made once before any test. */
export default async function setup(): Promise<void> {
  await buildForOneMachine();
  await buildFunctions();
  await buildSharedAssembly();
}
