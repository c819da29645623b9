import { resolve } from 'node:path';
import { outputOf, webBuild } from '#lib/build/once.ts';
import { installProblem } from '#lib/install-problem.ts';
import { version } from '#lib/version.ts';
import { buildWhatChanged } from '#local/build.ts';
import { markDemo, takeDemoValues } from '#local/demo/kept.ts';
import { usualHost } from '#local/http/address.ts';
import { type DemoOptions, readDemoOptions, usual } from '#local/options.ts';
import { leavePremises, type Premises, takePremises } from '#local/premises.ts';
import { StartProblem } from '#local/start-problem.ts';

/** `npm run demo`: fills `./.data` with cases that show every act in every state, filed up to seven months ago. Then `npm start`. */
try {
  const options = readDemoOptions(process.argv.slice(2));
  if (typeof options === 'string') console.log(options);
  else await fill(options);
  process.exit(0);
} catch (error) {
  const why = error instanceof StartProblem ? error.message : installProblem(error);
  if (why === undefined) throw error;
  console.error(why);
  process.exit(1);
}

async function fill({ directory, cases, port }: DemoOptions): Promise<void> {
  console.log(`Företagslots ${version} puts ${cases} cases into ${directory}.`);
  // The links in its mails hold its address, so it has the one that npm start has.
  const place = { host: usualHost, port, directory };
  let premises: Premises | undefined = await takePremises(place);
  try {
    markDemo(directory);
    takeDemoValues(directory);
    await buildWhatChanged();
  } catch (error) {
    await leavePremises(premises);
    throw error;
  }
  // All cases come from one address.
  process.env.LIMIT_SCALE ??= '1000';
  const { startOneMachine } = await import('#local/one-machine.ts');
  const { fillWithCases } = await import('#local/demo/fill.ts');
  const begun = performance.now();
  const { cases: made } = await fillWithCases(
    async (aheadMs) => {
      const taken = premises ?? (await takePremises(place));
      premises = undefined;
      return startOneMachine({ ...place, aheadMs, web: outputOf(webBuild), logLevel: 'ERROR' }, taken);
    },
    cases,
    (daysAgo, soFar) => console.log(`  ${daysAgo === 0 ? 'today' : `${daysAgo} days ago`}: ${soFar} of ${cases} cases`),
  );
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`${directory} now holds ${made.length} more cases, made in ${seconds} s. Among them:`);
  const shown = new Set(made.map(({ shows }) => shows));
  for (const shows of shown) console.log(`  ${shows}`);
  console.log(`Look at them with ${startOf({ directory, port })}.`);
}

/** The command by which they are seen: the same folder, and the port that the mails' links lead to. */
function startOf({ directory, port }: Pick<DemoOptions, 'directory' | 'port'>): string {
  const chosen = [
    ...(resolve(directory) === resolve(usual.data) ? [] : ['--data', directory]),
    ...(port === usual.port ? [] : ['--port', String(port)]),
  ];
  return ['npm start', ...(chosen.length > 0 ? ['--', ...chosen] : [])].join(' ');
}
