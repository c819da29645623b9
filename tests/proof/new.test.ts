import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { sourceCopy } from '../support/working-copy.ts';

const call = { id: 'log-call', sv: 'Anteckna ett samtal', en: 'Write down a call' };
const help = { id: 'help', sv: 'Hjälp', en: 'Help' };
const music = { id: 'street-music', sv: "Tillstånd för 'gatumusik'", en: 'Permit for street music' };

describe('npm run new', () => {
  const copy = sourceCopy();
  afterAll(() => copy.remove());
  const run = (...words: readonly string[]) => {
    const [program = '', ...rest] = words;
    return promisify(execFile)(program, rest, { cwd: copy.directory }).catch(
      (error: { stdout: string; stderr: string }) => error,
    );
  };
  const add = (kind: string, { id, sv, en }: typeof help) =>
    run(process.execPath, 'bin/run.mjs', 'new', kind, id, '--sv', sv, '--en', en);

  test('writes what the compiler and the formatter take, and the catalogue says what is left to write', async () => {
    expect((await add('permit', music)).stdout).toContain('workflows/permits/street-music.ts\n');
    expect((await add('act', call)).stdout).toContain('domain/acts/log-call/act.ts\n');
    expect((await add('act', call)).stderr).toContain('already');
    expect((await add('page', help)).stdout).toContain('tests/browser/help.test.ts\n');
    expect((await add('page', help)).stderr).toContain('already');
    const said = await run(resolve('node_modules/.bin/tsc'), '--noEmit', '-p', 'tsconfig.json');
    expect(said.stdout).toBe('');
    const written = [
      ...['workflows/permits/street-music.ts', 'workflows/catalogue.ts', 'web/app.tsx'],
      ...['web/applicant/help/help.tsx', 'tests/browser/help.test.ts'],
      ...['act', 'words', 'examples'].map((part) => `domain/acts/log-call/${part}.ts`),
      ...['domain/acts/all.ts', 'domain/case/facts.ts'],
    ];
    const formatted = await run(resolve('node_modules/.bin/biome'), ...['ci', '--vcs-enabled=false', ...written]);
    expect(formatted).not.toHaveProperty('code');
    const { stderr, stdout } = await run(process.execPath, 'bin/run.mjs', 'catalogue', '--check');
    expect(stderr + stdout).toContain('permit street-music, why has no text in sv: write it');
    expect(stderr + stdout).toContain('permit street-music: has a condition with an empty list');
  });
});
