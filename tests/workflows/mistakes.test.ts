import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { everyFinding, sentenceOf } from '#domain/catalogue/every-finding.ts';
import { reviewCatalogue } from '#domain/catalogue/review.ts';
import { CatalogueError, defineCatalogue } from '#domain/definitions/define-catalogue.ts';
import { compilerMistakes, whatIsRefused } from './mistakes/in-words.ts';
import { type Mistake, sound } from './mistakes/mistake.ts';
import { refused, reviewed } from './mistakes/refused.ts';

const today = '2026-12-01';
const problemsOf = ({ definitions }: Pick<Mistake, 'definitions'>): readonly string[] => {
  try {
    defineCatalogue(definitions);
    return [];
  } catch (error) {
    if (error instanceof CatalogueError) return error.problems;
    throw error;
  }
};

test('the definitions as they are have none of these', () => {
  expect(everyFinding(sound, today).filter((f) => f.level === 'error')).toEqual([]);
});

describe('no program starts with', () => {
  test.each(refused.map((one) => [one.typed, one] as const))('%s', (_typed, one) =>
    expect(problemsOf(one)).toContainEqual(expect.stringContaining(one.says)),
  );
});

describe('npm run catalogue refuses', () => {
  test.each(reviewed.map((one) => [one.typed, one] as const))('%s', (_typed, { definitions, says }) => {
    const { findings } = reviewCatalogue(defineCatalogue({ ...definitions, knownIds: sound.knownIds }), today);
    expect(findings.filter((f) => f.level === 'error').map(sentenceOf)).toContainEqual(expect.stringContaining(says));
  });
});

test('all that is wrong is said at once', () => {
  const pool = sound.permits.find((p) => p.id === 'pool');
  const permits = sound.permits.map((p) =>
    p === pool ? { ...p, requirements: ['soundd'], fee: { sv: 'Avgiftsfritt.', en: 'Avgiftsfritt.' } } : p,
  );
  const said = everyFinding({ ...sound, permits }, today).map(sentenceOf);
  expect(said).toContainEqual(expect.stringContaining('permit pool names soundd'));
  expect(said).toContainEqual(expect.stringContaining('permit pool, fee: is the same in both languages'));
});

describe('the compiler refuses', () => {
  // Beside the sources, so that their names are found from there.
  const folder = join('dist', 'mistakes');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  test('each of them, in these words', () => {
    const lines = readFileSync('tests/workflows/mistakes/compiler.ts', 'utf8').split('\n');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'compiler.ts'), lines.map((line) => line.replace('@ts-expect-error', '')).join('\n'));
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../../tsconfig.json', include: ['compiler.ts'] }),
    );
    const said = saidBy(() =>
      execFileSync('node_modules/.bin/tsc', ['--noEmit', '--pretty', 'false', '-p', folder], { encoding: 'utf8' }),
    ).split(/\n(?=\S)/);
    for (const { line, says } of compilerMistakes(lines.join('\n'))) {
      const here = said.filter((message) => message.includes(`compiler.ts(${line},`)).join('\n');
      expect(here, `line ${line}`).toContain(says);
    }
  });
});

const saidBy = (run: () => string): string => {
  try {
    return run();
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  }
};

test('docs/what-is-refused.md is made from the mistakes, and there are enough of them', async () => {
  const compiler = compilerMistakes(readFileSync('tests/workflows/mistakes/compiler.ts', 'utf8'));
  expect(refused.length + reviewed.length + compiler.length).toBeGreaterThanOrEqual(40);
  await expect(whatIsRefused(compiler, refused, reviewed)).toMatchFileSnapshot('../../docs/what-is-refused.md');
});
