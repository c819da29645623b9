import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildFunctions } from '#lib/build-functions.ts';
import { freePort } from '#local/free-port.ts';

/**
 * `npm run rehearse`: puts the very CDK app on MiniStack, an AWS emulator, by `cdk bootstrap` and `cdk deploy`, and
 * runs the café there by the acceptance suite. Needs Python 3 with venv; nothing else in the product does.
 *
 * What the emulator lacks, and how it is covered instead:
 * - Aliases of state machines: deployed with `-c routeAlias=off`; the synthesized alias is asserted in tests/lib.
 * - GuardDuty: deployed with `-c scan=off`; what a scan says is tested against the function in the one-machine run.
 * - Timeouts read from the input (`TimeoutSecondsPath`): reminders and gates are tested in the one-machine run.
 * - Events of mails: a bounce is tested against the function.
 * - arm64: the bundles are JavaScript only.
 */
const ministack = ['ministack==1.5.33', 'cryptography==45.0.7'];
const port = await freePort();
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
  const python = join(directory, 'venv', 'bin', 'python');
  if (!existsSync(python)) run('python3', ['-m', 'venv', join(directory, 'venv')]);
  run(python, ['-m', 'pip', 'install', '--quiet', ...ministack]);
  const log = openSync(join(directory, 'ministack.log'), 'w');
  const emulator = spawn(join(directory, 'venv', 'bin', 'ministack'), [], {
    cwd: directory,
    env: {
      ...process.env,
      BIND_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      MINISTACK_REGION: 'eu-north-1',
      LAMBDA_EXECUTOR: 'local',
    },
    stdio: ['ignore', log, log],
  });
  for (let tries = 0; tries < 300; tries++) {
    if (emulator.exitCode !== null) throw new Error(`MiniStack ended; see ${join(directory, 'ministack.log')}`);
    const ready = await fetch(`${endpoint}/_ministack/health`).then(
      (r) => r.ok,
      () => false,
    );
    if (ready) return emulator;
    await new Promise((resolveWait) => setTimeout(resolveWait, 200));
  }
  throw new Error('MiniStack never answered');
}

if (spawnSync('python3', ['-c', 'import venv, ensurepip']).status !== 0) {
  console.error('npm run rehearse needs Python 3 with venv, for the emulator (Debian: apt install python3-venv).');
  process.exit(1);
}
mkdirSync(directory, { recursive: true });
const emulator = await startEmulator();
process.once('exit', () => emulator.kill());
try {
  const outputs = join(directory, 'outputs.json');
  await buildFunctions();
  run('cdk', ['bootstrap', 'aws://000000000000/eu-north-1'], environment);
  run(
    'cdk',
    [
      'deploy',
      '--all',
      '--require-approval',
      'never',
      '-c',
      'stage=rehearsal',
      '-c',
      'routeAlias=off',
      '-c',
      'scan=off',
      '--outputs-file',
      outputs,
    ],
    environment,
  );
  const deployed = JSON.parse(readFileSync(outputs, 'utf8')) as Record<string, Record<string, string>>;
  const stateful = deployed['foretagslots-rehearsal-stateful'] ?? {};
  const api = /\/\/(\w+)\./.exec(deployed['foretagslots-rehearsal-stateless']?.ApiUrl ?? '')?.[1] ?? '';
  run('vitest', ['run', '--config', 'vitest.rehearsal.config.ts'], {
    ...environment,
    REHEARSAL_URL: `${endpoint}/_aws/execute-api/${api}/$default`,
    REHEARSAL_MAILS: `${endpoint}/_ministack/ses/messages`,
    REHEARSAL_POOL: stateful.StaffPoolId,
    REHEARSAL_CLIENT: stateful.StaffClientId,
  });
} finally {
  emulator.kill();
}
