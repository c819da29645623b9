import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { setting } from '#functions/aws/environment.ts';
import { type FunctionEntry, functionSettings } from '#functions/settings.ts';
import { makeApp } from '#lib/make-app.ts';
import { type FunctionRow, functionEntries, functionTable } from '#lib/runs/functions.ts';
import { grantsOn, invoked } from '#lib/runs/grants.ts';
import type { SettingValues } from '#lib/runs/settings.ts';
import { localInstallation } from '#local/installation.ts';
import { emptyPages, testInstallation } from '../support/installation.ts';

const row = (entry: FunctionEntry): FunctionRow => functionTable[entry];
const namesOf = (entry: FunctionEntry) => {
  const reads: { readonly always: readonly string[]; readonly ifSaid?: readonly string[] } = functionSettings[entry];
  return { always: reads.always, ifSaid: reads.ifSaid ?? [], all: [...reads.always, ...(reads.ifSaid ?? [])] };
};
const everyName = new Set(functionEntries.flatMap((entry) => namesOf(entry).all));

describe('the table of functions', () => {
  test('has every file of functions/ that handles something, and no other', () => {
    const files = readdirSync('functions', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const handling = files
      .filter((name) => /^export const handler\b/m.test(readFileSync(join('functions', name), 'utf8')))
      .map((name) => name.replace(/\.ts$/, ''));
    expect(handling.length).toBeGreaterThan(0);
    expect([...functionEntries].sort()).toEqual(handling.sort());
  });
  test('grants nothing that no function has', () => {
    const on = { table: '', tableStream: '', route: '', routeAlias: 'live', linkKey: '', mail: [] };
    const all = [...Object.keys(grantsOn({ ...on, files: { arn: '', writtenOut: '' } })), ...Object.keys(invoked)];
    expect([...new Set(functionEntries.flatMap((entry) => row(entry).may))].sort()).toEqual(all.sort());
  });
});

describe('settings', () => {
  /**
   * The names that a function's bundle reads, found by bundling it: what no call leads to is not in it. The table of names
   * itself is left out, should a function look into it.
   */
  async function read(): Promise<ReadonlyMap<string, readonly string[]>> {
    const { outputFiles } = await build({
      entryPoints: Object.fromEntries(functionEntries.map((entry) => [entry, `functions/${entry}.ts`])),
      outdir: '/',
      bundle: true,
      write: false,
      minifySyntax: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      define: { INSTALLED_VALUES: '{}' },
      loader: { '.mjml': 'empty', '.txt': 'empty', '.ttf': 'empty' },
      logLevel: 'error',
      plugins: [
        {
          name: 'without the table of names',
          setup: ({ onLoad }) =>
            onLoad({ filter: /functions\/settings\.ts$/ }, () => ({ contents: 'export const functionSettings = {};' })),
        },
      ],
    });
    const bare = (path: string) => path.replace(/^.*?([a-z]+\/[a-z-]+)\.js$/, '$1');
    return new Map(
      outputFiles.map(({ path, text }) => [
        bare(path),
        [...everyName].filter((name) => new RegExp(`\\b${name}\\b`).test(text)),
      ]),
    );
  }
  let reading: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => {
    reading = await read();
  });

  /** What is given and not read, since what is deployed is given it: taken away when something else of these changes. */
  const unread = [
    ...[
      'route/await-gate',
      'route/open-task',
      'route/release-dependants',
      'route/ask-coordinator',
      'api/workbench',
    ].map((entry) => `${entry} ROUTE_ARN`),
    'mail/send-digests NOTICES_EACH',
  ];
  test.each(functionEntries)('%s is told what is in its bundle, and no more', (entry) => {
    const named = namesOf(entry).all;
    const inBundle = reading.get(entry) ?? [];
    expect(inBundle.length).toBeGreaterThan(0);
    expect(inBundle.filter((name) => !named.includes(name))).toEqual([]);
    const needless = named.filter((name) => !inBundle.includes(name)).map((name) => `${entry} ${name}`);
    expect(needless.filter((one) => !unread.includes(one))).toEqual([]);
  });

  test('one that nobody gives, and a value that nobody reads, do not compile', () => {
    // @ts-expect-error a name that no function reads
    expect(() => setting('TABLE_NAM')).toThrow('the environment lacks TABLE_NAM');
    // @ts-expect-error one that the function always reads is missing
    const tooLittle: SettingValues<'route/reconcile'> = { TABLE_NAME: 't', ROUTE_ARN: 'r', MAIL_FUNCTION: 'm' };
    // @ts-expect-error what an installation may lack has to be said to be lacking
    const unsaid: SettingValues<'api/workbench'> = { TABLE_NAME: 't', ROUTE_ARN: 'r' };
    // @ts-expect-error a name that the function does not read
    const tooMuch: SettingValues<'route/open-case'> = { TABLE_NAME: 't', ROUTE_ARN: 'r' };
    expect([tooLittle, unsaid, tooMuch]).toHaveLength(3);
  });

  test.each([
    ['with pages', testInstallation],
    ['on one machine', localInstallation('http://localhost', 'http://localhost/register')],
  ])('of each function are those that the table names: %s', (_where, installation) => {
    const made = makeApp({ installation, version: 'test', web: emptyPages(), checks: false });
    const functions = [made.stateful, made.stateless].flatMap((stack) =>
      Object.values(Template.fromStack(stack).findResources('AWS::Lambda::Function')),
    );
    const usual = ['NODE_OPTIONS', 'POWERTOOLS_SERVICE_NAME'];
    expect(functions).toHaveLength(functionEntries.length);
    for (const { Properties } of functions) {
      const entry = Properties.Description as FunctionEntry;
      const { always, all } = namesOf(entry);
      const given = Object.keys(Properties.Environment.Variables).filter((name) => !usual.includes(name));
      expect(given, entry).toEqual(expect.arrayContaining([...always]));
      expect(all, entry).toEqual(expect.arrayContaining(given));
    }
  });
});

/** tests/workflows/route.test.ts runs it. */
test('the route is drawn from its states, and calls each of its functions', () => {
  const { stateless } = makeApp({ installation: testInstallation, version: 'test', web: emptyPages(), checks: false });
  const [machine] = Object.values(Template.fromStack(stateless).findResources('AWS::StepFunctions::StateMachine'));
  const definition = JSON.stringify(machine?.Properties.DefinitionString);
  const functions = Object.entries(Template.fromStack(stateless).findResources('AWS::Lambda::Function'));
  const called = functions
    .filter(([id]) => definition.includes(`"${id}"`))
    .map(([, { Properties }]) => Properties.Description as string);
  // The last is for cases that began on a route which called it.
  const notByIt = ['route/reconcile', 'route/release-dependants'];
  expect(called.sort()).toEqual(
    functionEntries.filter((entry) => entry.startsWith('route/') && !notByIt.includes(entry)).sort(),
  );
});
