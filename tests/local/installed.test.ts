import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isForUsAlone } from '#local/http/address.ts';
import { callerThrough } from '#local/http/caller.ts';
import { installedFrom, sampleInstalled } from '#local/installed.ts';
import { readStartOptions } from '#local/options.ts';
import { StartProblem } from '#local/start-problem.ts';

let secrets: string;
let written: string;
beforeAll(() => {
  secrets = mkdtempSync(join(tmpdir(), 'foretagslots-secrets-'));
  // Inside the repository, so that the file finds what it imports.
  mkdirSync('dist', { recursive: true });
  written = mkdtempSync('dist/one-server-');
});
afterAll(() => {
  for (const folder of [secrets, written]) rmSync(folder, { recursive: true });
});

function secret(name: string, text: string, mode = 0o600): void {
  const file = join(secrets, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, mode);
}

const faultOf = (started: Promise<unknown>): Promise<string> =>
  started.then(
    () => 'nothing is wrong',
    (error: unknown) => {
      expect(error).toBeInstanceOf(StartProblem);
      return (error as Error).message;
    },
  );

/** The example with its mail server. */
function withMailServer(): string {
  const file = join(written, 'installation.example.ts');
  writeFileSync(file, readFileSync('installation.example.ts', 'utf8').replace('// smtp:', 'smtp:'));
  return file;
}

test('the file that is deployed on AWS runs on one server when it names a mail server', async () => {
  expect(await faultOf(installedFrom('installation.example.ts', secrets))).toMatch(/names no mail server/);
  secret('foretagslots/smtp', 'of the mail server');
  secret('foretagslots/sign-in', 'what the provider gave us\n');
  const { installation, outside } = await installedFrom(withMailServer(), secrets);
  expect(outside).toMatchObject({
    issuer: installation.signIn.federation?.kind === 'oidc' && installation.signIn.federation.issuer,
  });
  expect(outside?.clientSecret).toBe('what the provider gave us');
});

test('what only AWS asks after may be left out, and machines have their own secrets', async () => {
  const file = join(written, 'installation.ts');
  writeFileSync(
    file,
    `import { defineServerInstallation } from '#lib/installation/installation.ts';
     export default defineServerInstallation({
       stage: 'prod',
       publicUrl: 'https://foretag.kommunen.example',
       mail: {
         domain: 'kommunen.example',
         from: 'Företagslots <no-reply@kommunen.example>',
         smtp: { host: 'smtp.kommunen.example', port: 587, tls: 'starttls', user: 'lots', passwordSecretName: 'smtp' },
       },
       signIn: { machines: { 'diary-environment': { name: 'Diariet', groups: ['department:koping-environment'] } } },
       departmentNotices: { usual: 'digest' },
       mailDetail: 'open',
     });`,
  );
  expect(await faultOf(installedFrom(file, secrets))).toMatch(/smtp, which is the password for the mail server/);
  secret('smtp', 'of the mail server');
  expect(await faultOf(installedFrom(file, secrets))).toMatch(
    /machine-diary-environment, which is the secret of the machine/,
  );
  secret('machine-diary-environment', 'of its own');
  const { machines, outside, mailServer } = await installedFrom(file, secrets);
  expect(mailServer?.password).toBe('of the mail server');
  expect(machines).toEqual([
    { id: 'diary-environment', secret: 'of its own', groups: ['department:koping-environment'] },
  ]);
  expect(outside).toBeUndefined();
});

test('the example of one server can be run as it stands', async () => {
  secret('foretagslots/smtp', 'of the mail server');
  secret('foretagslots/sign-in', 'what the provider gave us');
  const { outside, mailServer } = await installedFrom('installation.one-server.example.ts', secrets);
  expect([outside?.clientSecret, mailServer?.password]).toEqual(['what the provider gave us', 'of the mail server']);
});

test('a secret is found under the name that systemd can give it', async () => {
  rmSync(join(secrets, 'foretagslots'), { recursive: true, force: true });
  secret('foretagslots-smtp', 'from systemd too');
  secret('foretagslots-sign-in', 'from systemd');
  expect((await installedFrom(withMailServer(), secrets)).outside?.clientSecret).toBe('from systemd');
});

test('a secret that is a folder is told in a sentence', async () => {
  rmSync(join(secrets, 'foretagslots'), { recursive: true, force: true });
  rmSync(join(secrets, 'foretagslots-smtp'), { force: true });
  rmSync(join(secrets, 'foretagslots-sign-in'), { force: true });
  mkdirSync(join(secrets, 'foretagslots/sign-in'), { recursive: true, mode: 0o700 });
  const said = await faultOf(installedFrom('installation.one-server.example.ts', secrets));
  expect(said).toMatch(/sign-in cannot be read \(it is a folder\)/);
  rmSync(join(secrets, 'foretagslots'), { recursive: true });
});

test('a secret that cannot be looked at is not said to be missing', async () => {
  symlinkSync('foretagslots-sign-in', join(secrets, 'foretagslots-sign-in'));
  const said = await faultOf(installedFrom(withMailServer(), secrets));
  rmSync(join(secrets, 'foretagslots-sign-in'));
  expect(said).toMatch(/foretagslots-sign-in cannot be read \(.*ELOOP/);
  expect(await faultOf(installedFrom(withMailServer(), secrets))).toMatch(
    /There is no .*sign-in, .* LoadCredential=foretagslots-sign-in:<file>$/,
  );
});

test('a secret that is nowhere, empty or everybody’s is told in a sentence', async () => {
  expect(await faultOf(installedFrom(withMailServer(), undefined))).toMatch(/--secrets/);
  secret('foretagslots-sign-in', '', 0o600);
  expect(await faultOf(installedFrom(withMailServer(), secrets))).toMatch(/is empty/);
  secret('foretagslots-sign-in', 'shown to all', 0o644);
  expect(await faultOf(installedFrom(withMailServer(), secrets))).toMatch(/chmod o=/);
  expect(await faultOf(installedFrom('no-such-file.ts', secrets))).toMatch(/There is no no-such-file.ts/);
});

test('the sample machines keep nobody out, which is said of no other installation', () => {
  const { machines } = sampleInstalled('http://localhost:3000', 'http://localhost:3000/register');
  expect(new Set(machines.map(({ secret: shown }) => shown))).toEqual(new Set(['only-on-this-machine']));
});

test.each([
  [{}, true],
  [{ host: '127.0.0.1', url: 'http://localhost:3000' }, true],
  [{ host: '0.0.0.0' }, false],
  // A proxy on this very machine lets everybody in.
  [{ host: '127.0.0.1', url: 'https://foretag.kommunen.example' }, false],
  [{ installed: {} }, false],
])('with %j anybody may sign in as anybody: %s', (reach, open) => {
  expect(isForUsAlone(reach)).toBe(open);
});

test('the caller is whoever the trusted proxy has seen, and nobody else', () => {
  const from = (remoteAddress: string, forwarded?: string) =>
    ({
      socket: { remoteAddress },
      headers: { ...(forwarded !== undefined && { 'x-forwarded-for': forwarded }) },
    }) as never;
  const callerOf = callerThrough(['127.0.0.1', '10.0.0.0/8']);
  expect(callerOf(from('127.0.0.1', '203.0.113.7'))).toBe('203.0.113.7');
  expect(callerOf(from('127.0.0.1', '198.51.100.1, 203.0.113.7, 10.1.2.3'))).toBe('203.0.113.7');
  expect(callerOf(from('198.51.100.9', '203.0.113.7'))).toBe('198.51.100.9');
  expect(callerThrough([])(from('127.0.0.1', '203.0.113.7'))).toBe('127.0.0.1');
});

test('proxies are told by address or network, and the secrets are where systemd puts them', () => {
  const read = (args: string[], environment: NodeJS.ProcessEnv = {}) => readStartOptions(args, environment);
  expect(read(['--trusted-proxy', '127.0.0.1', '--trusted-proxy', '10.0.0.0/8'])).toMatchObject({
    trustedProxies: ['127.0.0.1', '10.0.0.0/8'],
  });
  expect(read([], { CREDENTIALS_DIRECTORY: '/run/credentials/lots' })).toMatchObject({
    secrets: '/run/credentials/lots',
  });
  for (const wrong of ['everybody', '10.0.0.0/33', '10.0.0.0/x', ''])
    expect(() => read(['--trusted-proxy', wrong])).toThrow(StartProblem);
});
