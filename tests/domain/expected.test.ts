import { describe, expect, test } from 'vitest';
import { effectsOf } from '#domain/acts/effects.ts';
import { addSpan, dayOf, days, secondsBetween } from '#domain/calendar/day.ts';
import { caseClosed } from '#domain/case/closed.ts';
import { graceSeconds, lookAgain, nextLook, timeMoves } from '#domain/case/expected.ts';
import { type Fact, factKey } from '#domain/case/facts.ts';
import { missedLooks } from '#domain/case/missed.ts';
import { mayEndWait } from '#domain/case/waits.ts';
import { cafe } from '#local/sample-cafe.ts';
import { cafeWithAlcohol } from '../support/answers.ts';
import { FactBook } from '../support/facts.ts';
import { namedCase, noon } from '../support/named.ts';

const food = 'food-registration.review';
const at = noon('2027-01-12');
const eventSeconds = 60;

const lookOf = (book: FactBook, now: string) =>
  nextLook({ ...namedCase(book, now), facts: book.facts }, { now, realNow: now, eventSeconds });
const dayOfMove = (book: FactBook, now: string) => dayOf(timeMoves(namedCase(book, now), now) ?? '');

describe('a case is to be looked at', () => {
  test('a while after the next moment at which a department should hear of its last day', () => {
    const move = timeMoves(namedCase(new FactBook(cafe), at), at) ?? '';
    expect(dayOf(move)).toBe('2027-01-18');
    // Whoever looks then finds what was missed, and a moment earlier would not have.
    const missed = (now: string) => missedLooks(namedCase(new FactBook(cafe), now), now, graceSeconds);
    expect(missed(move)).toEqual([food]);
    expect(missed(new Date(new Date(move).getTime() - 1000).toISOString())).toEqual([]);
  });
  test('soon, when somebody should hear now', () => {
    const now = noon('2027-01-18');
    expect(secondsBetween(now, timeMoves(namedCase(new FactBook(cafe), now), now) ?? '')).toBe(graceSeconds);
  });
  test('before the last day of a question, also while it stops the clock', () => {
    const book = new FactBook(cafeWithAlcohol).decide('food-registration', at);
    const before = dayOfMove(book, at);
    book.ask('alcohol-licence', at, '2027-01-29');
    expect([before > '2027-01-26', dayOfMove(book, at)]).toEqual([true, '2027-01-26']);
  });
  test('after thirty days, when nothing of it moves by itself', () => {
    const book = new FactBook(cafe).decide('food-registration', at);
    expect(dayOfMove(book, at)).toBe(addSpan('2027-01-12', days(30)));
  });
  test('when a mail that is owed should have gone, and after as long as a refused one has to wait', () => {
    const book = new FactBook(cafe);
    book.facts.splice(0, 1, { ...(book.facts[0] as Fact), mails: ['receipt'] });
    expect(secondsBetween(at, lookOf(book, at) ?? '')).toBe(graceSeconds);
    const by = { kind: 'system' } as const;
    for (let i = 0; i < 6; i++) {
      book.facts.push({ type: 'mail-attempted', key: factKey.mailAttempt('receipt', i), at, by, cause: 'receipt' });
      book.facts.push({
        type: 'mail-refused',
        key: factKey.mailRefused('receipt', i),
        at,
        by,
        cause: 'receipt',
        error: 'no',
      });
    }
    expect(secondsBetween(at, lookOf(book, at) ?? '')).toBe(30 * 2 ** 5);
    book.facts.push({ type: 'mail-sent', key: factKey.mailSent('receipt'), at, by, cause: 'receipt', messageId: 'm' });
    expect(dayOf(lookOf(book, at) ?? '')).toBe('2027-01-18');
  });
  test('never again, when it is closed and nobody has to hear of it', () => {
    const book = new FactBook(cafe).decide('food-registration', at);
    book.facts.push({ ...caseClosed(namedCase(book, at).view, at), mails: ['closed'] });
    expect(timeMoves(namedCase(book, at), at)).toBeUndefined();
    expect(lookOf(book, at)).toBeDefined();
    const owed = book.facts.flatMap((fact) => fact.mails ?? []).concat('receipt', 'decision/food-registration');
    for (const cause of owed)
      book.facts.push({ type: 'mail-queued', key: factKey.mailQueued(cause), at, by: { kind: 'system' }, cause });
    expect(lookOf(book, at)).toBeUndefined();
  });
});

test('the pause before another look grows, and no further than a day', () => {
  const pauses = [1, 2, 3, 4, 20].map((failures) => secondsBetween(at, lookAgain(at, failures)));
  expect(pauses).toEqual([300, 600, 1200, 2400, 86_400]);
});

test('every fact that ends a task may end a wait, and so may what opens a gate', () => {
  const types = Object.keys(effectsOf) as Fact['type'][];
  const ending = types.filter((type) => effectsOf[type].includes('ends-task'));
  expect(ending.length).toBeGreaterThan(2);
  expect(ending.filter((type) => !mayEndWait({ type } as Fact))).toEqual([]);
  expect(types.filter((type) => mayEndWait({ type } as Fact)).sort()).toEqual(
    [...new Set([...ending, 'permit-withdrawn', 'went-on', 'suggestion-accepted'])].sort(),
  );
});
