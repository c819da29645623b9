import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingLines } from '../../bin/catalogue-findings.ts';
import { placesOf } from '../../bin/catalogue-places.ts';

/** The line that a place names, in the file as it is. */
const lineAt = (place: string | undefined): string => {
  const [, file = '', line = '0'] = /^(.+):(\d+)$/.exec(place ?? '') ?? [];
  return readFileSync(file, 'utf8').split('\n')[Number(line) - 1]?.trim() ?? '';
};

test.each([
  ['permit sign-permit, clock: its statutory is', 'workflows/permits/sign-permit.ts', "id: 'sign-permit',"],
  ['permit public-place names sound', 'workflows/permits/public-place.ts', ''],
  ['permit sign-permit names site_plan, which', 'workflows/permits/sign-permit.ts', "'site_plan',"],
  ['event hairdresser: it says', 'workflows/events/hairdresser.ts', "id: 'hairdresser',"],
  ['question outdoor_seating changes nothing', 'workflows/questions/outdoors.ts', 'outdoor_seating: thing({'],
  ['requirement takeover_from: no', 'workflows/requirements/business.ts', 'takeover_from: {'],
  ['department koping-land: its mailbox', 'workflows/departments.ts', "'koping-land': {"],
  ['municipality koping, coordinator: its', 'workflows/municipalities/koping.ts', "id: 'koping',"],
  ['retired requirement menu leads to', 'workflows/retired.ts', 'menu: {'],
])('%s: is found where it stands', (sentence, file, line) => {
  const [place] = placesOf(sentence);
  expect(place).toContain(`${file}:`);
  if (line !== '') expect(lineAt(place)).toBe(line);
});

test('what is defined twice is shown in both places, and what stands nowhere in none', () => {
  const files = () =>
    [
      ['a.ts', ["id: 'pool',"]],
      ['b.ts', ['', "id: 'pool',"]],
    ] as const;
  expect(placesOf('permit pool is defined twice: give', files)).toEqual(['a.ts:1', 'b.ts:2']);
  expect(placesOf('permit pond is defined twice: give', files)).toEqual([]);
  expect(placesOf('the catalogue: the rest')).toEqual([]);
});

test('what must be mended is told first, each with its place', () => {
  expect(
    findingLines([
      { level: 'warning', where: 'permit sign-permit, law', what: 'old' },
      { level: 'error', where: '', what: 'permit sign-permit reads x' },
    ]),
  ).toEqual([
    expect.stringMatching(/^error {4}workflows\/permits\/sign-permit\.ts:\d+: permit sign-permit reads x$/),
    expect.stringMatching(/^warning {2}workflows\/permits\/sign-permit\.ts:\d+: permit sign-permit, law: old$/),
  ]);
});
