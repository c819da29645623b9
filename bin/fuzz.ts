import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { coordinatorInbox } from '#domain/definitions/organisation.ts';
import { buildForOneMachine } from '#lib/build/one-machine.ts';
import { DemoStaff } from '#local/demo/staff.ts';
import { answered } from '#local/demo/world.ts';
import { type OneMachine, startOneMachine } from '#local/one-machine.ts';
import { applicant, business } from '#local/sample-cafe.ts';
import { sampleForm } from '#local/sample-form.ts';
import { catalogue } from '#workflows/catalogue.ts';

/**
 * `npm run fuzz`: lets schemathesis make up calls from the API's own description, as nobody, an applicant, an officer and a
 * coordinator, and holds every answer to that description: no fault of ours, no status, type, header or shape that is not
 * described. `-- --seconds 120` gives each of them so long. Needs Python 3 with venv.
 */
const schemathesis = 'schemathesis==4.32.5';
const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
];
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '20' }, prebuilt: { type: 'boolean', default: false } },
});
const python = resolve('.fuzz', 'bin', 'python');
if (!existsSync(python)) run('python3', ['-m', 'venv', '.fuzz']);
run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', schemathesis]);
if (!values.prebuilt) await buildForOneMachine();

const directory = mkdtempSync(join(tmpdir(), 'foretagslots-fuzz-'));
// The pages are not what is looked at.
writeFileSync(join(directory, 'index.html'), '<!doctype html><title>Företagslots</title>');
// Everything comes from one address.
process.env.LIMIT_SCALE = '100000';
const machine = await startOneMachine({ port: 0, directory, logLevel: 'ERROR' });
const failed: string[] = [];
try {
  for (const [who, token] of Object.entries(await callers(machine)))
    if (!(await holds(machine.url, who, token))) failed.push(who);
} finally {
  await machine.stop();
  rmSync(directory, { recursive: true, force: true });
}
if (failed.length > 0) {
  console.error(`Not every answer was as described, for: ${failed.join(', ')}`);
  process.exit(1);
}
process.exit(0);

function run(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, [...args], { stdio: 'inherit' });
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

async function holds(url: string, who: string, token: string | undefined): Promise<boolean> {
  console.log(`\n== As ${who}`);
  const fuzzer = spawn(
    python,
    [
      '-m',
      'schemathesis.cli',
      ...['run', `${url}/api/openapi.json`, '--checks', checks.join(','), '--max-time', values.seconds],
      ...['--phases', 'examples,coverage,fuzzing', '--suppress-health-check', 'all', '--request-timeout', '30'],
      ...['--warnings', 'off', '--continue-on-failure', '--no-shrink', '--seed', '1'],
      ...(token === undefined ? [] : ['-H', `Authorization: Bearer ${token}`]),
    ],
    { stdio: 'inherit', cwd: directory },
  );
  const [status] = await once(fuzzer, 'exit');
  return status === 0;
}

/** A token for each kind of caller; the applicant's opens a case of its own. */
async function callers({ url }: OneMachine): Promise<Readonly<Record<string, string | undefined>>> {
  const [municipality] = Object.values(catalogue.municipalities);
  if (municipality === undefined) throw new Error('the catalogue has no municipality');
  const place = { municipality: municipality.id, event: 'hairdresser', answers: {} };
  const { requirements } = await answered('POST /api/guide/plan', { origin: url, body: place });
  const { caseId, accessUrl = '' } = await answered('POST /api/cases', {
    origin: url,
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    body: {
      ...place,
      applicant,
      business: { ...business, city: municipality.name.sv },
      requirements: sampleForm(requirements),
    },
  });
  const token = accessUrl.split('.').at(-1) ?? '';
  const { session } = await answered('POST /api/sessions', { origin: url, body: { caseId, token } });
  const staff = new DemoStaff(url);
  return {
    nobody: undefined,
    'an applicant': session,
    'an officer': await staff.token(municipality.departments['environment-board'] ?? ''),
    'a coordinator': await staff.token(coordinatorInbox(municipality.id)),
  };
}
