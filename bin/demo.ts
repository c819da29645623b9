import { outputOf, webBuild } from '#lib/build/once.ts';
import { version } from '#lib/version.ts';
import { buildWhatChanged } from '#local/build.ts';
import { usualHost } from '#local/http/address.ts';
import { type DemoOptions, readDemoOptions } from '#local/options.ts';
import { leavePremises, takePremises } from '#local/premises.ts';
import { StartProblem } from '#local/start-problem.ts';

/** `npm run demo`: fills `./.data` with 60 cases in every state over the three municipalities. Then `npm start`. */
try {
  const options = readDemoOptions(process.argv.slice(2));
  if (typeof options === 'string') console.log(options);
  else await fill(options);
  process.exit(0);
} catch (error) {
  if (!(error instanceof StartProblem)) throw error;
  console.error(error.message);
  process.exit(1);
}

async function fill({ directory, cases }: DemoOptions): Promise<void> {
  console.log(`Företagslots ${version} puts ${cases} cases into ${directory}.`);
  const premises = await takePremises({ host: usualHost, port: 0, directory });
  try {
    await buildWhatChanged();
  } catch (error) {
    await leavePremises(premises);
    throw error;
  }
  // All cases come from one address.
  process.env.LIMIT_SCALE ??= '1000';
  const { startOneMachine } = await import('#local/one-machine.ts');
  const { fillWithCases } = await import('#local/demo.ts');
  const machine = await startOneMachine(
    { port: 0, directory, web: outputOf(webBuild), logLevel: 'ERROR', say: (line) => console.log(line) },
    premises,
  );
  const made = await fillWithCases(machine.url, cases, (done) => {
    if (done % 10 === 0 || done === cases) console.log(`  ${done} of ${cases}`);
  });
  await machine.stop();
  console.log(`${directory} now holds ${made.total} more cases:`);
  for (const [state, count] of Object.entries(made.states)) console.log(`  ${String(count).padStart(3)}  ${state}`);
  console.log('Look at them with npm start.');
}
