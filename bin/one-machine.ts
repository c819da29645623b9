import { parseArgs } from 'node:util';
import { buildFunctions } from '#lib/build-functions.ts';
import { buildWeb, webOutput } from '#lib/build-web.ts';
import { startOneMachine } from '#local/one-machine.ts';
import { localUsers } from '#local/staff.ts';

/**
 * `npm start`: everything on one machine.
 * `npm start -- --port 3100 --data ./elsewhere --day-per-second`
 * `COMPANY_REGISTER_TOKEN=… npm start -- --company-register https://…` asks a real company register.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.PORT ?? '3000' },
    data: { type: 'string', default: '.data' },
    'day-per-second': { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    'company-register': { type: 'string' },
    prebuilt: { type: 'boolean', default: false },
  },
});
const port = Number(values.port);
if (!values.prebuilt) await Promise.all([buildFunctions(), buildWeb()]);

try {
  const running = await startOneMachine({
    port,
    directory: values.data,
    rate: values['day-per-second'] ? 86_400 : 1,
    web: webOutput,
    logLevel: values.verbose ? 'INFO' : 'WARN',
    ...(values['company-register'] !== undefined && { companyRegister: values['company-register'] }),
  });
  console.log(`
Företagslots runs on this machine. Everything is kept in ${values.data}. Stop with Ctrl-C.

  For owners              ${running.url}/sv
  In English              ${running.url}/en
  For departments         ${running.url}/sv/department
  Mails that were sent    ${running.mailbox}
  The API                 ${running.url}/api/openapi.json

  Sign in as${localUsers.map((u) => `\n    ${u.user.padEnd(24)}${u.name}`).join('')}
`);
  const stop = async () => {
    await running.stop();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(
    `Port ${port} is taken: another program, or Företagslots itself, already runs there. Try: npm start -- --port ${port + 1}`,
  );
  process.exit(1);
}
