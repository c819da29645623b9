import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { acts } from '#domain/acts/all.ts';
import { effectsOf } from '#domain/acts/effects.ts';
import { actMails } from '#domain/acts/mails.ts';
import type { Catalogue } from '#domain/definitions/catalogue.ts';
import type { FunctionEntry } from '#functions/settings.ts';
import { buildFunctions, functionsBundle } from '#lib/build/functions.ts';
import { functionsBuild, outputOf } from '#lib/build/once.ts';
import { functionEntries } from '#lib/runs/functions.ts';
import { installedCatalogue } from '#lib/values/installed-catalogue.ts';

/** What a bundle may weigh, in kB (1000 bytes), minified: what was reached, rounded up. */
const budgets: Readonly<Record<FunctionEntry, number>> = {
  'route/open-case': 160,
  'route/keep-attachments': 165,
  'route/await-gate': 160,
  'route/open-task': 160,
  'route/remind': 160,
  'route/release-dependants': 160,
  'route/close-case': 155,
  'route/ask-coordinator': 165,
  'mail/send-mail': 260,
  'mail/send-digests': 190,
  'mail/renew-access': 160,
  'events/record-mail-event': 160,
  'route/reconcile': 170,
  'api/guide': 395,
  'api/files': 410,
  'api/pages': 460,
  'api/receipt': 3290,
  'events/record-scan': 230,
  'events/record-route-end': 150,
  'events/what-follows': 170,
  'api/applicant': 500,
  'api/workbench': 420,
  'staff/name-token': 40,
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
