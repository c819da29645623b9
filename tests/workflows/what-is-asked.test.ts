import { expect, test } from 'vitest';
import { pairOf, whatIsAsked } from '#domain/catalogue/what-is-asked.ts';
import { catalogue } from '#workflows/catalogue.ts';

test('docs/what-is-asked.md is made from the definitions', async () => {
  await expect(whatIsAsked(catalogue)).toMatchFileSnapshot('../../docs/what-is-asked.md');
});

test('no duty stays hidden: every event asks what decides a permit, or leaves it out with a reason', () => {
  const hidden = Object.values(catalogue.events).flatMap((event) =>
    Object.values(catalogue.permits).flatMap((permit) => {
      const pair = pairOf(catalogue, event, permit);
      return pair.how === 'hidden' ? [`${event.id} × ${permit.id}: nobody asks ${pair.questions.join(', ')}`] : [];
    }),
  );
  expect(hidden).toEqual([]);
});

test('a permit that is left out everywhere is one that nobody can be told of', () => {
  for (const permit of Object.values(catalogue.permits)) {
    const pairs = Object.values(catalogue.events).map((event) => pairOf(catalogue, event, permit).how);
    expect(
      pairs.some((how) => how === 'asked' || how === 'always'),
      permit.id,
    ).toBe(true);
  }
});
