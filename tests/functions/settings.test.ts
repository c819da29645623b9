import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { functionEntries } from '#lib/function-entries.ts';
import { sharedAssembly } from '#local/assembly.ts';

interface Resource {
  readonly Type: string;
  readonly Properties: {
    readonly Description?: string;
    readonly Environment?: { readonly Variables?: Readonly<Record<string, unknown>> };
  };
}

/** The names of the settings that the stack gives each function, by its entry. */
const given = new Map(
  readdirSync(sharedAssembly)
    .filter((name) => name.endsWith('.template.json'))
    .map((name) => JSON.parse(readFileSync(join(sharedAssembly, name), 'utf8')) as { Resources?: object })
    .flatMap(({ Resources }) => Object.values((Resources ?? {}) as Readonly<Record<string, Resource>>))
    .filter(({ Type }) => Type === 'AWS::Lambda::Function')
    .map(({ Properties: { Description = '', Environment } }) => [
      Description,
      Object.keys(Environment?.Variables ?? {}),
    ]),
);

/** Those whose form is looked at, too; of the others any word will do. */
const forms: Readonly<Record<string, string>> = {
  STAFF_KEYS_URL: 'https://keys.example/jwks',
  STAFF_GROUPS: '{}',
  MACHINES: '[]',
};

/** Loads a function's bundle with these settings alone. @returns why it did not start; undefined when it did */
async function start(entry: string, names: readonly string[]): Promise<string | undefined> {
  const url = pathToFileURL(resolve(`dist/functions/${entry}/index.mjs`));
  const worker = new Worker(url, {
    env: { AWS_REGION: 'eu-north-1', ...Object.fromEntries(names.map((name) => [name, forms[name] ?? 'set'])) },
  });
  const outcome = await new Promise<string | undefined>((resolve) => {
    worker.once('error', (error) => resolve((error as Error).message));
    worker.once('exit', () => resolve(undefined));
  });
  await worker.terminate();
  return outcome;
}

test.each(functionEntries)('%s starts with the settings that the stack gives it', async (entry) => {
  expect(await start(entry, given.get(entry) ?? [])).toBeUndefined();
});

describe('a function that lacks a setting does not start', () => {
  test.each(['api/applicant', 'route/reconcile', 'mail/send-mail', 'staff/name-token'] as const)(
    '%s',
    async (entry) => {
      const missing = /^the environment lacks (\w+)$/.exec((await start(entry, [])) ?? '')?.[1];
      expect(given.get(entry)).toContain(missing);
    },
  );
});

test('no bundle holds a home of another machine', () => {
  const held = functionEntries.flatMap((entry) => {
    const { sources } = JSON.parse(readFileSync(`dist/functions/${entry}/index.mjs.map`, 'utf8')) as {
      readonly sources: readonly string[];
    };
    return sources.filter((source) => /(^|\/)local\//.test(source));
  });
  expect(held).toEqual([]);
});
