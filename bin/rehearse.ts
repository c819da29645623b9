import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildFunctions } from '#lib/build/functions.ts';
import { freePort } from '#local/free-port.ts';

/**
 * `npm run rehearse`: puts the very CDK app on MiniStack, an AWS emulator, by `cdk bootstrap` and `cdk deploy`, and
 * runs the café there by the acceptance suite; and runs the route on moto, a second interpreter of the Amazon States
 * Language. Needs Python 3 with venv; nothing else in the product does.
 *
 * What the emulator lacks or does not look at, and how it is covered instead:
 * - IAM: it refuses nothing. Each call of a function on one machine is judged by its role (tests/iam).
 * - Aliases of state machines: deployed without; how a call by alias is authorized is judged in tests/iam.
 * - Timeouts read from the input (`TimeoutSecondsPath`): the second interpreter has them.
 * - GuardDuty: deployed without; what a scan says is tested against the function in the one-machine run.
 * - CloudFront, and pages: deployed without. The pages are tried under the deployed headers in Chromium (tests/browser/as-deployed).
 * - The pages that Cognito shows, a second factor and other providers. Its tokens are real enough, named by the deployed function.
 * - The check of senders and recipients by SES, its sandbox, its events, and DNS: the templates are asserted in tests/lib.
 * - Limits of the API, schedules, and what was kept from an earlier deployment.
 * - arm64: the bundles are JavaScript only.
 */
const packages = ['ministack==1.5.33', 'cryptography==45.0.7', 'moto[server,stepfunctions]==5.2.5'];
const port = await freePort();
const interpreter = { port: await freePort(), standIns: await freePort() };
const endpoint = `http://127.0.0.1:${port}`;
const directory = resolve('.rehearsal');
const environment = {
  ...process.env,
  AWS_ENDPOINT_URL: endpoint,
  AWS_REGION: 'eu-north-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  CDK_DEFAULT_ACCOUNT: '000000000000',
};

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): void {
  const { status, error } = spawnSync(command, [...args], { stdio: 'inherit', env });
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

async function startEmulator(): Promise<ChildProcess> {
  const log = openSync(join(directory, 'ministack.log'), 'w');
  const emulator = spawn(join(directory, 'venv', 'bin', 'ministack'), [], {
    cwd: directory,
    env: {
      ...process.env,
      BIND_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      MINISTACK_REGION: 'eu-north-1',
      LAMBDA_EXECUTOR: 'local',
      // As on AWS, nobody gets a token when the function that names them fails.
      MINISTACK_COGNITO_PRETOKEN_STRICT: '1',
    },
    stdio: ['ignore', log, log],
  });
  await answering('MiniStack', emulator, `${endpoint}/_ministack/health`);
  return emulator;
}

/** Starts moto, and lets it run state machines instead of only keeping them. It calls functions at the stand-ins' port. */
async function startInterpreter(): Promise<ChildProcess> {
  const log = openSync(join(directory, 'moto.log'), 'w');
  const address = `http://127.0.0.1:${interpreter.port}`;
  const moto = spawn(
    join(directory, 'venv', 'bin', 'moto_server'),
    ['--host', '127.0.0.1', '--port', String(interpreter.port)],
    { env: { ...process.env, MOTO_PORT: String(interpreter.standIns) }, stdio: ['ignore', log, log] },
  );
  await answering('moto', moto, `${address}/moto-api/`);
  await fetch(`${address}/moto-api/config`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ stepfunctions: { execute_state_machine: true } }),
  });
  return moto;
}

async function answering(name: string, child: ChildProcess, address: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`${name} ended; see ${directory}`);
    const ready = await fetch(address).then(
      (r) => r.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolveWait) => setTimeout(resolveWait, 200));
  }
  throw new Error(`${name} never answered`);
}

if (spawnSync('python3', ['-c', 'import venv, ensurepip']).status !== 0) {
  console.error('npm run rehearse needs Python 3 with venv, for the emulator (Debian: apt install python3-venv).');
  process.exit(1);
}
mkdirSync(directory, { recursive: true });
const python = join(directory, 'venv', 'bin', 'python');
if (!existsSync(python)) run('python3', ['-m', 'venv', join(directory, 'venv')]);
run(python, ['-m', 'pip', 'install', '--quiet', ...packages]);
const started: ChildProcess[] = [];
process.once('exit', () => {
  for (const child of started) child.kill();
});
try {
  started.push(await startEmulator(), await startInterpreter());
  const outputs = join(directory, 'outputs.json');
  await buildFunctions();
  const app = ['--app', 'node bin/rehearsal-app.ts'];
  run('cdk', ['bootstrap', 'aws://000000000000/eu-north-1', ...app], environment);
  run('cdk', ['deploy', '--all', '--require-approval', 'never', ...app, '--outputs-file', outputs], environment);
  const deployed = JSON.parse(readFileSync(outputs, 'utf8')) as Record<string, Record<string, string>>;
  const stateful = deployed['foretagslots-rehearsal-stateful'] ?? {};
  const api = /\/\/(\w+)\./.exec(deployed['foretagslots-rehearsal-stateless']?.ApiUrl ?? '')?.[1] ?? '';
  run('vitest', ['run', '--config', 'vitest.rehearsal.config.ts'], {
    ...environment,
    REHEARSAL_URL: `${endpoint}/_aws/execute-api/${api}/$default`,
    REHEARSAL_MAILS: `${endpoint}/_ministack/ses/messages`,
    REHEARSAL_POOL: stateful.StaffPoolId,
    REHEARSAL_CLIENT: stateful.StaffClientId,
    REHEARSAL_INTERPRETER: `http://127.0.0.1:${interpreter.port}`,
    REHEARSAL_STAND_INS: String(interpreter.standIns),
  });
} finally {
  for (const child of started) child.kill();
}
