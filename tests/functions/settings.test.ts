import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { type FunctionEntry, functionSettings } from '#functions/settings.ts';

const entries = Object.keys(functionSettings) as FunctionEntry[];

/** Those whose form is looked at, too; of the others any word will do. */
const forms: Readonly<Record<string, string>> = { STAFF_KEYS_URL: 'https://keys.example/jwks', STAFF_GROUPS: '{}' };

/** Loads a function's bundle with these settings alone. @returns why it did not start; undefined when it did */
async function start(entry: FunctionEntry, names: readonly string[]): Promise<string | undefined> {
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

test.each(entries)('%s starts with the settings that it is always given', async (entry) => {
  expect(await start(entry, functionSettings[entry].always)).toBeUndefined();
});

describe('a function that lacks a setting does not start', () => {
  test.each(['api/applicant', 'route/reconcile', 'mail/send-mail', 'staff/name-token'] as const)(
    '%s',
    async (entry) => {
      const { always } = functionSettings[entry];
      expect(await start(entry, always.slice(0, -1))).toBe(`the environment lacks ${always.at(-1)}`);
    },
  );
});

test('no bundle holds a home of another machine', () => {
  const held = entries.flatMap((entry) => {
    const { sources } = JSON.parse(readFileSync(`dist/functions/${entry}/index.mjs.map`, 'utf8')) as {
      readonly sources: readonly string[];
    };
    return sources.filter((source) => /(^|\/)local\//.test(source));
  });
  expect(held).toEqual([]);
});
