import { expect, test } from 'vitest';
import { faultsOf, scoresOf, tableOf } from '../../bin/mutation-score.ts';

const file = (counts: Readonly<Record<string, number>>) => ({
  mutants: Object.entries(counts).flatMap(([status, count]) => Array.from({ length: count }, () => ({ status }))),
});
const scores = scoresOf({
  files: {
    'domain/good.ts': file({ Killed: 3, Timeout: 1, Survived: 1, Ignored: 9, RuntimeError: 2 }),
    'domain/bad.ts': file({ Killed: 7, Survived: 1, NoCoverage: 1, Ignored: 1 }),
    'domain/types.ts': file({}),
  },
});

test('a file is scored by what is killed of what counts, the lowest first', () =>
  expect(scores).toEqual([
    { file: 'domain/bad.ts', killed: 7, survived: 1, notCovered: 1, ignored: 1, score: 700 / 9 },
    { file: 'domain/good.ts', killed: 4, survived: 1, notCovered: 0, ignored: 9, score: 80 },
    { file: 'domain/types.ts', killed: 0, survived: 0, notCovered: 0, ignored: 0, score: 100 },
  ]));

test('80 is enough for a file, and what has less is named with where to look', () =>
  expect(faultsOf(scores)).toEqual([
    'domain/bad.ts: the tests notice 77.8 of 100 changes, and must notice 80. dist/mutation/report.html shows those they do not.',
  ]));

test('the table ends with the whole', () =>
  expect(tableOf(scores).split('\n').at(-1)).toBe('    78.6        11         2         1        10  in all'));
