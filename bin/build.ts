import { parseArgs } from 'node:util';
import { buildFunctions } from '#lib/build/functions.ts';
import { machineBuild } from '#lib/build/machine-bundle.ts';
import { functionsBuild, isBuilt, webBuild } from '#lib/build/once.ts';
import { buildForOneMachine } from '#lib/build/one-machine.ts';
import { buildWeb } from '#lib/build/web.ts';
import { installProblem } from '#lib/install-problem.ts';
import { ValuesFault } from '#lib/values/read-values.ts';

/**
 * `npm run build`: what is deployed, the functions and the pages, into `dist/`; with `--one-machine` what `npm start` runs. What has
 * not changed is not built again.
 */
const { values } = parseArgs({
  options: { quiet: { type: 'boolean', default: false }, 'one-machine': { type: 'boolean', default: false } },
});

async function timed<T>(what: string, needed: boolean, run: () => Promise<T>): Promise<T> {
  if (needed) console.log(`Building the ${what} …`);
  const start = performance.now();
  const result = await run();
  if (needed) console.log(`Built the ${what} in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return result;
}

const functions = values['one-machine']
  ? { needed: !isBuilt(machineBuild), build: () => buildForOneMachine().then(() => []) }
  : { needed: !isBuilt(functionsBuild), build: buildFunctions };
// Side by side: most of either is done by programs of their own, and there are two processors nearly everywhere.
const [sizes] = await Promise.all([
  timed('functions', functions.needed, functions.build),
  timed('pages', !isBuilt(webBuild), buildWeb),
]).catch((error: unknown) => {
  const why = error instanceof ValuesFault ? error.message : installProblem(error);
  if (why === undefined) throw error;
  console.error(why);
  process.exit(1);
});
if (!values.quiet)
  for (const { file, bytes } of sizes) console.log(`${(bytes / 1000).toFixed(0).padStart(5)} kB  ${file}`);
