import { expect, test } from 'vitest';
import { placesOf } from '#functions/aws/observability.ts';

test('where an error was thrown says nothing of what it says, however many lines that has', () => {
  const error = new Error('what somebody wrote,\n    at home:\n in three lines');
  const places = placesOf(error);
  expect(places[0]).toMatch(/^at .*places-of\.test\.ts:\d+:\d+\)?$/);
  expect(places.join()).not.toMatch(/somebody|at home|three lines/);
});
