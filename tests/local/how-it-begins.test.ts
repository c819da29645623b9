import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

test('a service on one server begins as `npm start` does: with the same flags of Node.js', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
  const flagsOf = (command = '') => /node ((?:--\S+ )*)bin\/run\.mjs/.exec(command)?.[1];
  const start = flagsOf(scripts.start);
  expect(start).toBe('--single-threaded-gc --max-semi-space-size=8 --expose-gc ');
  for (const other of [scripts.dev, scripts.demo, read('deploy/foretagslots.service')])
    expect(flagsOf(other)).toBe(start);
});
