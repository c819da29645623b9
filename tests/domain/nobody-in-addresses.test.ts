import { expect, test } from 'vitest';
import type * as z from 'zod';
import { apiRoutes } from '#domain/api/calls.ts';
import { described } from '#domain/api/described/all.ts';

/** What somebody might look for that says who they are: addresses are kept by browsers, and written down by what is on the way. */
const personal = [
  'Anna Andersson',
  'andersson',
  'Andersson',
  '811218-9876',
  '8112189876',
  '198112189876',
  '19811218-9876',
  'anna@exempel.example',
  'Storgatan 1',
  '0221-250 00',
];

/** What this service itself has given out, and nobody thinks of: it is compared, or is read as a place in a list. */
const givenOut = ['assignee', 'cursor'];
/** One word is an id as good as another; what is no id of the catalogue finds nothing. */
const ids = ['municipality', 'permit'];

const parameters = Object.entries(described).flatMap(([call, row]) =>
  'query' in row
    ? Object.entries(row.query.shape as Record<string, z.ZodType>).map(([name, schema]) => ({ call, name, schema }))
    : [],
);

test('no parameter of an address takes words that people write, or a number of theirs', () => {
  expect(parameters.map(({ name }) => name)).toContain('assignee');
  const taken = parameters
    .filter(({ name }) => !givenOut.includes(name))
    .flatMap(({ call, name, schema }) =>
      personal.flatMap((said) =>
        schema.safeParse(said).success && !(ids.includes(name) && said === 'andersson')
          ? [`${call}?${name}=${said}`]
          : [],
      ),
    );
  expect(taken).toEqual([]);
});

test('what a path is filled in with is an id', () => {
  const parts = apiRoutes.flatMap(({ path }) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
  expect(new Set(parts.filter((name) => name !== 'id' && !name.endsWith('Id')))).toEqual(new Set(['code']));
});
