import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holdToLock } from '#lib/installation/lock.ts';
import { InstallationFault, readInstallation } from '#lib/installation/read-installation.ts';
import { snippets } from '../support/snippets.ts';

const example = readFileSync('installation.example.ts', 'utf8');
let directory: string;
beforeAll(() => {
  // Inside the repository, so that the file finds what it imports.
  mkdirSync('dist', { recursive: true });
  directory = mkdtempSync('dist/installations-');
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

let files = 0;
/** The example with something changed, as a file of its own. */
function written(...changes: readonly [string, string][]): string {
  const file = join(directory, `installation.${++files}.ts`);
  let source = example;
  for (const [from, to] of changes) {
    if (!source.includes(from)) throw new Error(`the example has no ${from}`);
    source = source.replace(from, to);
  }
  writeFileSync(file, source);
  return file;
}
const lineOf = (text: string) => example.slice(0, example.indexOf(text)).split('\n').length;
const faultOf = (file: string) =>
  readInstallation(file).then(
    () => 'nothing is wrong',
    (error: unknown) => {
      expect(error).toBeInstanceOf(InstallationFault);
      return (error as Error).message;
    },
  );

test('the example can be deployed as it stands', async () => {
  const { installation } = await readInstallation('installation.example.ts');
  expect(installation.signIn.federation?.groups['Foretagslots-Lots']).toEqual(['coordinator:koping']);
});

test('so can it with what it leaves as a comment, and with the machines of docs/api.md', async () => {
  const comments = [...example.matchAll(/^ +\/\/ (\w+: .*,)$/gm)].map(([whole, setting = '']): [string, string] => [
    whole,
    setting,
  ]);
  expect(comments.map(([, setting]) => setting.split(':')[0])).toEqual([
    'hostedZone',
    'smtp',
    'machines',
    'companyRegister',
    'propertyRegister',
  ]);
  await expect(readInstallation(written(...comments))).resolves.toBeDefined();
  const [shown = ''] = snippets('docs/api.md', 'ts');
  const machines = comments.filter(([, setting]) => setting.startsWith('machines')).map(([whole]) => whole);
  const { installation } = await readInstallation(written([machines[0] ?? '', shown]));
  expect(Object.keys(installation.signIn.machines ?? {})).toEqual(['diary-environment']);
});

test('a mail server of one machine is named, without its password', async () => {
  const smtp = (settings: string): [string, string] => [
    "domain: 'foretag",
    `smtp: { ${settings} },\n    domain: 'foretag`,
  ];
  const at = "host: 'smtp.kommunen.example', port: 587";
  const { installation } = await readInstallation(written(smtp(`${at}, tls: 'starttls', user: 'lots'`)));
  expect(installation.mail.smtp?.port).toBe(587);
  await expect(readInstallation(written(smtp("host: 'localhost', port: 25, tls: 'none'")))).resolves.toBeDefined();
  expect(await faultOf(written(smtp(`${at}, tls: 'none'`)))).toContain('may not leave this machine');
  expect(await faultOf(written(smtp(`${at}, tls: 'starttls', password: 'x'`)))).toContain('password');
});

test.each([
  ["account: '123456789012'", "account: '12345'", 'account must be the twelve digits'],
  ["region: 'eu-north-1'", "region: 'Stockholm'", 'region must be an AWS region'],
  ["publicUrl: 'https://foretag", "publicUrl: 'http://foretag", "publicUrl must be 'https://'"],
  ['acm:us-east-1:', 'acm:eu-north-1:', 'pages.certificateArn must be the ARN of a certificate in us-east-1'],
  [
    "'Företagslots <no-reply@foretag.",
    "'Företagslots <no-reply@other.",
    'mail.from must be an address in foretag.kommunen',
  ],
  ["policy: 'quarantine'", "policy: 'maybe'", "mail.dmarc.policy must be one of 'none', 'quarantine', 'reject'"],
  ["domainPrefix: 'foretagslots-kommunen'", "domainPrefix: 'my-aws'", 'signIn.domainPrefix must be 1 to 63'],
  [
    "['department:koping-building']",
    "['department:koping-buildnig']",
    'signIn.federation.groups.Foretagslots-Bygg.0 must be',
  ],
  ["except: { 'koping-alcohol'", "except: { 'koping-alkohol'", 'departmentNotices.except must name departments'],
  ["mailDetail: 'open'", "mailDetail: 'closed'", "mailDetail must be one of 'open', 'reserved'"],
  ['logRetentionDays: 30', 'logRetentionDays: 31', 'logRetentionDays must be one of 1, 3, 5'],
  ['logRetentionDays: 30', 'logRetention: 30', 'logRetention is not a setting'],
  ["  mailDetail: 'open',", '', 'the installation'],
])('%s → %s is refused, with its line', async (from, to, sentence) => {
  const fault = await faultOf(written([from, to]));
  // What is missing altogether stands nowhere: then the sentence names the line that should hold it.
  const line = to === '' ? lineOf('export default') : lineOf(from.trim());
  if (to !== '') expect(fault).toContain(`${files}.ts:${line}: ${sentence}`);
  else expect(fault).toContain(`${files}.ts:${line}: mailDetail is missing: it must be one of`);
});

test('every fault is told at once', async () => {
  const fault = await faultOf(written(["stage: 'prod'", "stage: 'PROD'"], ["mailDetail: 'open'", 'mailDetail: 1']));
  expect(fault.split('\n')).toHaveLength(2);
});

test('the zone must hold the host', async () => {
  const zone = "// hostedZone: { id: 'Z0123456789', name: 'kommunen.example' }";
  expect(await faultOf(written([zone, zone.replace('// ', '')]))).toBe('nothing is wrong');
  expect(await faultOf(written([zone, "hostedZone: { id: 'Z0123456789', name: 'annan.example' }"]))).toContain(
    'pages.hostedZone.name must be the zone that foretag.kommunen.example is in',
  );
});

describe('the lock', () => {
  const hold = async (file: string) => holdToLock(await readInstallation(file));
  const federation = example.slice(example.indexOf('    federation: {'), example.indexOf('  // companyRegister'));

  test('is made at the first synthesis, and takes what is new', async () => {
    const file = written([federation, '  },\n']);
    (await hold(file))();
    const lock = file.replace('.ts', '.lock.json');
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toEqual({
      stage: 'prod',
      account: '123456789012',
      region: 'eu-north-1',
      'mail.domain': 'foretag.kommunen.example',
      'signIn.domainPrefix': 'foretagslots-kommunen',
    });
    // Another file, since a module is read once.
    const again = written();
    writeFileSync(again.replace('.ts', '.lock.json'), readFileSync(lock));
    (await hold(again))();
    expect(JSON.parse(readFileSync(again.replace('.ts', '.lock.json'), 'utf8'))).toMatchObject({
      'signIn.federation.name': 'Kommunen',
    });
  });

  test.each([
    ["stage: 'prod'", "stage: 'test'", 'stage', 'beside the ones that hold your cases'],
    ["account: '123456789012'", "account: '210987654321'", 'account', 'in another account'],
    ["region: 'eu-north-1'", "region: 'eu-west-1'", 'region', 'in another region'],
    ["domainPrefix: 'foretagslots-kommunen'", "domainPrefix: 'lots'", 'signIn.domainPrefix', 'would be gone'],
    ["name: 'Kommunen'", "name: 'Annan'", 'signIn.federation.name', 'would become somebody else'],
  ])('refuses a later change from %s to %s, with file, line and what would be lost', async (from, to, key, loss) => {
    const first = written();
    (await hold(first))();
    const changed = written([from, to]);
    writeFileSync(changed.replace('.ts', '.lock.json'), readFileSync(first.replace('.ts', '.lock.json')));
    await expect(hold(changed)).rejects.toThrow(InstallationFault);
    const message = await hold(changed).catch((error: Error) => error.message);
    expect(message).toContain(`${relative('', changed)}:${lineOf(from)}: ${key} was '`);
    expect(message).toContain(loss);
  });

  test('refuses another mail domain', async () => {
    const first = written();
    (await hold(first))();
    const changed = written(
      ["domain: 'foretag.kommunen.example'", "domain: 'kommunen.example'"],
      ['no-reply@foretag.kommunen.example', 'no-reply@kommunen.example'],
    );
    writeFileSync(changed.replace('.ts', '.lock.json'), readFileSync(first.replace('.ts', '.lock.json')));
    await expect(hold(changed)).rejects.toThrow(/mail\.domain was 'foretag\.kommunen\.example'.*no mail would go out/s);
  });
});

describe('the CDK app', () => {
  const synthesize = (installation: string) =>
    spawnSync(process.execPath, ['bin/app.ts'], {
      encoding: 'utf8',
      env: {
        ...process.env,
        CDK_CONTEXT_JSON: JSON.stringify({ installation }),
        CDK_OUTDIR: join(directory, 'cdk.out'),
      },
    });

  test('refuses to synthesize without an installation, or with a wrong one', () => {
    const none = synthesize(join(directory, 'none.ts'));
    expect(none.status).toBe(1);
    expect(none.stderr).toContain('Copy installation.example.ts');
    const wrong = synthesize(written(["account: '123456789012'", "account: ''"]));
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toContain('must be the twelve digits');
    expect(existsSync(join(directory, 'cdk.out', 'manifest.json'))).toBe(false);
  });
});
