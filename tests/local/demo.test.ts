import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { acts } from '#domain/acts/all.ts';
import { businessOf } from '#local/demo/businesses.ts';
import { stories } from '#local/demo/stories/all.ts';
import { readDemoOptions } from '#local/options.ts';

/** What the stories do, as it is written: tests/proof/demo.test.ts tells them all on a machine. */
const told = globSync('local/demo/stories/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test('the demonstration does every act', () => {
  const undone = acts
    .filter(({ path }) => !told.includes(`'POST ${path}'`))
    .map(({ name }) => `no story does ${name}: give it one, or a step in one, in local/demo/stories/`);
  expect(undone).toEqual([]);
});

test('as many cases as it makes by itself are enough for every story, each with a business of its own', () => {
  const options = readDemoOptions([]);
  const cases = typeof options === 'string' ? 0 : options.cases;
  expect(cases).toBeGreaterThanOrEqual(stories.length);
  const shows = stories.map((story) => story.shows);
  expect(new Set(shows).size).toBe(shows.length);
  const businesses = Array.from({ length: cases }, (_, i) => businessOf(i));
  for (const part of ['name', 'organisationNumber', 'email'] as const)
    expect(new Set(businesses.map((one) => one[part])).size, part).toBe(cases);
  expect(businesses.every((one) => /^992000-\d{4}$/.test(one.organisationNumber))).toBe(true);
});
