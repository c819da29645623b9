import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isMeantDay } from '#domain/calendar/day.ts';

const records = readdirSync('docs/decisions');

test.each(records)('docs/decisions/%s says in its third line on which day it was decided', (record) => {
  const [, , third] = readFileSync(`docs/decisions/${record}`, 'utf8').split('\n');
  expect(isMeantDay(/^_Decided (\S+)\._$/.exec(third ?? '')?.[1] ?? ''), third).toBe(true);
});
