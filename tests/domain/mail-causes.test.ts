import { describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { type Fact, factKey } from '#domain/case/facts.ts';
import { mailCause, parseCause } from '#domain/case/mail-causes.ts';
import { isSettled, mailState, owedMails } from '#domain/case/mails-due.ts';
import { cafeWithAlcohol } from '../support/answers.ts';
import { FactBook } from '../support/facts.ts';

const system = { kind: 'system' } as const;
const cause = mailCause.receipt;
const attempt = (n: number, at: string): Fact => ({
  type: 'mail-attempted',
  key: factKey.mailAttempt(cause, n),
  at,
  by: system,
  cause,
});
const refused = (n: number, at: string): Fact => ({
  type: 'mail-refused',
  key: factKey.mailRefused(cause, n),
  at,
  by: system,
  cause,
  error: 'Throttling',
});
const sent = (what: string): Fact => ({
  type: 'mail-sent',
  key: factKey.mailSent(what),
  at: '2027-01-11T09:00:10Z',
  by: system,
  cause: what,
  messageId: 'm',
});
const at = (seconds: number) => new Date(Date.parse('2027-01-11T09:00:00Z') + seconds * 1000).toISOString();

describe('whether a mail may be handed over', () => {
  const state = (facts: readonly Fact[], seconds: number) => mailState(facts, cause, at(seconds), 60);

  test('at once, when nobody has tried', () => expect(state([], 0)).toEqual({ attempt: 0 }));
  test('not while an attempt is uncertain, and anew when its event must have come', () => {
    expect(state([attempt(0, at(0))], 59)).toEqual({ waitSeconds: 1 });
    expect(state([attempt(0, at(0))], 60)).toEqual({ attempt: 1 });
  });
  test('after a growing wait when the service has said no, which is no uncertainty', () => {
    const once = [attempt(0, at(0)), refused(0, at(1))];
    expect(state(once, 30)).toEqual({ waitSeconds: 1 });
    expect(state(once, 31)).toEqual({ attempt: 1 });
    const twice = [...once, attempt(1, at(31)), refused(1, at(32))];
    expect(state(twice, 91)).toEqual({ waitSeconds: 1 });
    expect(state(twice, 92)).toEqual({ attempt: 2 });
  });
  test('never later than six hours after a no', () => {
    const facts = Array.from({ length: 40 }, (_, n) => [attempt(n, at(n)), refused(n, at(n))]).flat();
    expect(state(facts, 39)).toEqual({ waitSeconds: 6 * 3600 });
  });
  test('uncertain again when the last attempt has had no word, whatever the earlier ones had', () => {
    const facts = [attempt(0, at(0)), refused(0, at(1)), attempt(1, at(100))];
    expect(state(facts, 159)).toEqual({ waitSeconds: 1 });
    expect(state([...facts].reverse(), 159)).toEqual({ waitSeconds: 1 });
  });
});

describe('what a case owes', () => {
  const owed = (book: FactBook) => owedMails(book.facts, caseView(book.facts, '2027-01-20T11:00:00Z'));

  test('is what its facts make due', () => {
    const book = new FactBook(cafeWithAlcohol);
    book.facts.push({
      type: 'gate-opened',
      key: 'x',
      at: '2027-01-12T09:00:00Z',
      by: system,
      permit: 'alcohol-licence',
      mails: [mailCause.notice('gate-open', 'alcohol-licence.review')],
    });
    expect(owed(book)).toEqual(['receipt', 'notice/gate-open/alcohol-licence.review/0']);
  });
  test('is nothing that was sent, or lies with a digest', () => {
    const book = new FactBook(cafeWithAlcohol).decide('food-registration', '2027-01-12T09:00:00Z');
    book.facts.push(sent('receipt'));
    expect(owed(book)).toEqual(['decision/food-registration']);
    const queued = { key: 'q', at: at(0), by: system, cause: 'decision/food-registration' };
    book.facts.push({ type: 'mail-queued', ...queued });
    expect(owed(book)).toEqual([]);
    expect(isSettled(book.facts, 'decision/food-registration')).toBe(true);
  });
  test('is no question that has been answered', () => {
    const book = new FactBook(cafeWithAlcohol);
    book.facts.push(sent('receipt'));
    const request = book.ask('alcohol-licence', '2027-01-12T09:00:00Z', '2027-01-29');
    expect(owed(book)).toEqual([mailCause.request(request)]);
    book.answer('alcohol-licence', request, '2027-01-13T09:00:00Z');
    expect(owed(book)).toEqual([]);
  });
});

test.each([
  [mailCause.receipt, { to: 'applicant', kind: 'receipt', id: '' }],
  [mailCause.decision('sign-permit'), { to: 'applicant', kind: 'decision', id: 'sign-permit' }],
  [
    mailCause.notice('answered', 'sign-permit.review', 'sign-permit.review.2'),
    { to: 'inbox', kind: 'answered', task: 'sign-permit.review', detail: 'sign-permit.review.2' },
  ],
])('the cause %s says to whom and of what', (made, parsed) => expect(parseCause(made)).toEqual(parsed));
