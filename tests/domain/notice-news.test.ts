import { expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { at, ExampleCase, part, rescue } from '#domain/acts/example-case.ts';
import { taskName } from '#domain/case/facts.ts';
import { mailCause, parseCause } from '#domain/case/mail-causes.ts';
import { isNews } from '#domain/case/notice-news.ts';

const review = taskName.review(part.building);
const opinion = taskName.opinion(part.building, rescue);
const open = new ExampleCase();
const decided = open.decided(part.building, '2027-02-15', 'refused');

function news(cause: string, given: ExampleCase, { day = '2027-02-01', isHeardOf = true } = {}): boolean {
  const parsed = parseCause(cause);
  if (parsed.to !== 'inbox') throw new Error(`${cause} goes to no inbox`);
  return isNews(parsed, caseView(given.facts, at('2027-02-16')), { at: at(day), isHeardOf });
}

test('what happens in an open task is news, and in one that is done no more', () => {
  for (const kind of ['opened', 'answered', 'papers', 'reminder'] as const) {
    expect(news(mailCause.notice(kind, review), open), kind).toBe(true);
    expect(news(mailCause.notice(kind, review), decided), kind).toBe(false);
  }
  expect(news(mailCause.notice('opened', 'no-such-task'), open)).toBe(false);
});

test('what the owner or another body writes after the decision is news, and what they wrote before it is not', () => {
  for (const kind of ['message', 'talk'] as const) {
    expect(news(mailCause.notice(kind, review), decided, { day: '2027-02-16' }), kind).toBe(true);
    expect(news(mailCause.notice(kind, review), decided, { day: '2027-02-14' }), kind).toBe(false);
  }
});

test('that a question is not needed is told to whoever has heard of it, when it is so', () => {
  const cause = mailCause.notice('not-needed', opinion);
  expect(news(cause, decided)).toBe(true);
  expect(news(cause, decided, { isHeardOf: false })).toBe(false);
  expect(news(cause, open)).toBe(false);
});

test('a withdrawal is told, however done the task is', () => {
  expect(news(mailCause.notice('withdrawn', review), decided)).toBe(true);
});
