import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { acts } from '#domain/acts/all.ts';
import { actsByLink } from '#domain/acts/by-link.ts';
import { actsByStaff } from '#domain/acts/by-staff.ts';
import type { AnyAct } from '#domain/acts/define.ts';
import { effectsOf } from '#domain/acts/effects.ts';
import * as historyLines from '#domain/acts/history-lines.ts';
import { actMails } from '#domain/acts/mails.ts';
import { actRoutes } from '#domain/acts/routes.ts';
import { mayDo } from '#domain/api/act-rights.ts';
import { openApiDocument } from '#domain/api/openapi.ts';
import { type Catalogue, sizeOf } from '#domain/definitions/catalogue.ts';
import type { FunctionEntry } from '#functions/settings.ts';
import { buildFunctions, functionsBundle } from '#lib/build/functions.ts';
import { functionsBuild, outputOf } from '#lib/build/once.ts';
import { functionEntries } from '#lib/runs/functions.ts';
import { installedCatalogue } from '#lib/values/installed-catalogue.ts';

/** What a bundle may weigh, in kB (1000 bytes), minified: what was reached, and 2 % to grow by. */
const budgets: Readonly<Record<FunctionEntry, number>> = {
  'route/open-case': 183,
  'route/keep-attachments': 187,
  'route/await-gate': 185,
  'route/open-task': 186,
  'route/remind': 187,
  'route/release-dependants': 189,
  'route/close-case': 177,
  'route/ask-coordinator': 187,
  'mail/send-mail': 324,
  'mail/send-digests': 218,
  'mail/renew-access': 179,
  'events/record-mail-event': 182,
  'route/reconcile': 200,
  'api/guide': 258,
  'api/files': 364,
  'api/pages': 450,
  'api/receipt': 3290,
  'events/record-scan': 241,
  'events/record-route-end': 147,
  'events/what-follows': 190,
  'api/applicant': 538,
  'api/workbench': 513,
  'staff/name-token': 29,
};

/** What was set out for, in kB. Fonts are in the receipt, which was left aside. */
const goals: Readonly<Record<string, number>> = { route: 330, mail: 420, events: 420, api: 550 };

const built = outputOf(functionsBuild);
const bundleOf = (entry: FunctionEntry) => readFileSync(join(built, entry, 'index.mjs'), 'utf8');
const kB = (bytes: number) => Math.ceil(bytes / 1000);

describe('bundles', () => {
  let sizes: Readonly<Record<string, number>>;
  beforeAll(async () => {
    sizes = Object.fromEntries((await buildFunctions()).map(({ entry, bytes }) => [entry, kB(bytes)]));
    const goalOf = (entry: string) => (entry === 'api/receipt' ? undefined : goals[entry.split('/')[0] ?? '']);
    console.table(
      Object.fromEntries(
        functionEntries.map((entry) => [entry, { kB: sizes[entry], budget: budgets[entry], goal: goalOf(entry) }]),
      ),
    );
  }, 120_000);

  test.each(functionEntries)('%s keeps its budget', (entry) => {
    expect(sizes[entry]).toBeLessThanOrEqual(budgets[entry]);
  });
  test.each(functionEntries)('%s holds no tracer that patches every call, and no client of the SDK', (entry) => {
    const notices = readFileSync(join(built, entry, 'third-party-notices.txt'), 'utf8');
    expect(notices).toContain('@middy/core');
    expect(notices).not.toMatch(/aws-xray-sdk|cls-hooked|powertools\/tracer|@smithy\/core/);
  });
  test.each(functionEntries.filter((entry) => /^(route|mail|events)\//.test(entry)))(
    '%s parses no input of people, and carries no schemas',
    (entry) => {
      expect(readFileSync(join(built, entry, 'third-party-notices.txt'), 'utf8')).not.toMatch(/^zod /m);
    },
  );
});

describe('what is written out beside a bundle', () => {
  test('is there where the catalogue is read, part by part, and nowhere else', () => {
    const holding = functionEntries.filter((entry) => readdirSync(join(built, entry)).includes('catalogue'));
    expect(holding).toContain('mail/send-mail');
    expect(holding).toContain('api/guide');
    expect(holding.filter((entry) => entry.startsWith('route/'))).toEqual([]);
    expect(holding.filter((entry) => !bundleOf(entry).includes('catalogue/'))).toEqual([]);
  });
  test('is the catalogue of the installation, which finds its own ids only', async () => {
    const read = await written<{ catalogue: Catalogue }>('functions/built-catalogue.ts', 'mail/send-mail');
    const installed = await installedCatalogue();
    expect({ ...read.catalogue }).toEqual({ ...installed });
    for (const part of ['permits', 'municipalities', 'departments', 'events'] as const)
      expect('constructor' in read.catalogue[part], part).toBe(false);
    expect('constructor' in read.catalogue.retired.permits).toBe(false);
  });
  test('is what the facts of acts do, and the mails of the acts that have some', async () => {
    expect((await written<{ effectsOf: unknown }>('domain/acts/effects.ts')).effectsOf).toEqual(effectsOf);
    const { actMails: mails } = await written<{ actMails: typeof actMails }>('domain/acts/mails.ts');
    expect(mails.map((of) => Object.keys(of))).toEqual(actMails.map((of) => Object.keys(of)));
    expect(mails.length).toBeLessThan(acts.length);
  });
  test('is what the acts say in the history, their calls, and who may make them', async () => {
    const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    expect({ ...(await written<object>('domain/acts/history-lines.ts')) }).toEqual(asJson({ ...historyLines }));
    expect((await written<{ actRoutes: unknown }>('domain/acts/routes.ts')).actRoutes).toEqual(actRoutes);
    expect((await written<{ mayDo: unknown }>('domain/api/act-rights.ts')).mayDo).toEqual(mayDo);
  });
  test('are the acts of those who call it, each with why it is refused and without its form', async () => {
    const byLink = await written<{ actsByLink: readonly AnyAct[] }>('domain/acts/by-link.ts');
    const byStaff = await written<{ actsByStaff: readonly AnyAct[] }>('domain/acts/by-staff.ts');
    const told = (those: readonly AnyAct[]) => those.map(({ name, path, words }) => [name, path, words.refusals]);
    expect(told(byLink.actsByLink)).toEqual(told(actsByLink));
    expect(told(byStaff.actsByStaff)).toEqual(told(actsByStaff));
    for (const { words } of [...byLink.actsByLink, ...byStaff.actsByStaff])
      expect(Object.keys(words)).toEqual(['refusals']);
  });
  test('is the description of the API, for the one function that tells it', async () => {
    const holding = functionEntries.filter((entry) => readdirSync(join(built, entry)).includes('openapi.json'));
    expect(holding).toEqual(['api/guide']);
    const told = JSON.parse(readFileSync(join(built, 'api/guide', 'openapi.json'), 'utf8'));
    expect(told).toEqual(JSON.parse(JSON.stringify(openApiDocument(sizeOf(await installedCatalogue())))));
  });
});

/** A module as the functions' build makes it, in a place of a bundle. */
async function written<T>(module: string, beside: FunctionEntry = 'mail/send-mail'): Promise<T> {
  const bundling = await functionsBundle(join('dist', `written-${process.pid}`));
  const { outputFiles } = await build({
    ...bundling,
    entryPoints: { index: module },
    write: false,
    sourcemap: false,
    plugins: bundling.plugins.map((plugin) => ({
      ...plugin,
      // Nothing is written: the parts that were built are read.
      setup: (builder) => plugin.setup({ ...builder, onEnd: () => {} }),
    })),
  });
  const folder = `file://${process.cwd()}/${built}/${beside}/`;
  const text = (outputFiles[0]?.text ?? '').replaceAll('import.meta.url', JSON.stringify(folder));
  return (await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`)) as T;
}
