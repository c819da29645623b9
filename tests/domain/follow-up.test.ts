import { describe, expect, test } from 'vitest';
import { factKey } from '#domain/case/facts.ts';
import { followUpOpened, followUpTask, isFollowedUp } from '#domain/case/follow-up.ts';
import type { CaseView, TaskView } from '#domain/case/view.ts';
import { cafe } from '#local/sample-cafe.ts';
import { FactBook } from '../support/facts.ts';
import { namedCase, noon } from '../support/named.ts';

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

describe('what opens a follow-up', () => {
  const problem = 'route-failed';
  test('names the permit it is about, goes to the coordinator, and tells them', () => {
    const { view } = namedCase(new FactBook(cafe), noon('2027-01-12'));
    expect(followUpOpened(view, { about: 'food-registration.filing', problem }, noon('2027-01-12'))).toMatchObject({
      key: 'task/follow-up.food-registration.filing.1/0000',
      at: noon('2027-01-12'),
      permit: 'food-registration',
      department: 'coordinator-koping',
      mails: ['notice/opened/follow-up.food-registration.filing.1/0'],
    });
    expect(followUpOpened(view, { about: 'mail', problem: 'mail-bounced' }, noon('2027-01-12'))).not.toHaveProperty(
      'permit',
    );
  });
  test('is the very same fact while it is open, however much later', () => {
    const book = new FactBook(cafe);
    const about = { about: 'food-registration.filing', problem } as const;
    const first = followUpOpened(namedCase(book, noon('2027-01-12')).view, about, noon('2027-01-12'));
    book.facts.push(first);
    expect(followUpOpened(namedCase(book, noon('2027-02-12')).view, about, noon('2027-02-12'))).toEqual(first);
  });
});

test('a mail that came back is followed up once; one that comes back after it was settled, again', () => {
  const book = new FactBook(cafe);
  const by = { kind: 'system' } as const;
  const bounce = (cause: string, at: string) =>
    book.facts.push({ type: 'mail-bounced', key: factKey.mailBounced(cause), at, by, cause, messageId: 'm' });
  const isTold = (cause: string) => isFollowedUp(book.facts, namedCase(book, noon('2027-01-20')).view, cause);
  bounce('receipt', noon('2027-01-12'));
  expect(isTold('receipt')).toBe(false);
  const { view } = namedCase(book, noon('2027-01-12'));
  book.facts.push(followUpOpened(view, { about: 'mail', problem: 'mail-bounced' }, noon('2027-01-12')));
  expect(isTold('receipt')).toBe(true);
  bounce('closed', noon('2027-01-15'));
  expect(isTold('closed')).toBe(false);
});
