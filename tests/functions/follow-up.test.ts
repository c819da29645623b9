import { expect, test } from 'vitest';
import type { CaseView, TaskView } from '#domain/case/view.ts';
import { followUpTask } from '#functions/work/follow-up.ts';

const viewWith = (...tasks: readonly Pick<TaskView, 'task' | 'status'>[]) =>
  ({ tasks: tasks.map((task) => ({ ...task, kind: 'follow-up' })) }) as unknown as CaseView;

test('a failed step is not taken for the late clock that is open about the same step', () => {
  const late = { task: 'follow-up.food-registration.review.overdue.1', status: 'open' } as const;
  expect(followUpTask(viewWith(late), 'food-registration.review')).toBe('follow-up.food-registration.review.1');
  expect(followUpTask(viewWith(late), 'food-registration.review.overdue')).toBe(late.task);
});

test('the same trouble is one task while it is open, and a new one when it comes again', () => {
  const first = 'follow-up.food-registration.review.1';
  expect(followUpTask(viewWith({ task: first, status: 'open' }), 'food-registration.review')).toBe(first);
  expect(followUpTask(viewWith({ task: first, status: 'done' }), 'food-registration.review')).toBe(
    'follow-up.food-registration.review.2',
  );
});
