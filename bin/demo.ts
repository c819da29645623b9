import { parseArgs } from 'node:util';
import { buildFunctions } from '#lib/build-functions.ts';
import { buildWeb, webOutput } from '#lib/build-web.ts';
import { fillWithCases } from '#local/demo.ts';
import { startOneMachine } from '#local/one-machine.ts';

/** `npm run demo`: fills `./.data` with 60 cases in every state over the three municipalities. Then `npm start`. */
const { values } = parseArgs({
  options: { data: { type: 'string', default: '.data' }, cases: { type: 'string', default: '60' } },
});
await Promise.all([buildFunctions(), buildWeb()]);
// Sixty cases come from one address.
process.env.LIMIT_SCALE ??= '1000';
const machine = await startOneMachine({ port: 0, directory: values.data, web: webOutput, logLevel: 'ERROR' });
const made = await fillWithCases(machine.url, Number(values.cases));
await machine.stop();
console.log(`${values.data} now holds ${made.total} more cases:`);
for (const [state, count] of Object.entries(made.states)) console.log(`  ${String(count).padStart(3)}  ${state}`);
console.log('Look at them with npm start.');
process.exit(0);
