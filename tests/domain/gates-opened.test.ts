import { describe, expect, test } from 'vitest';
import { secondsBetween } from '#domain/calendar/day.ts';
import { taskName } from '#domain/case/facts.ts';
import { gatesOpened } from '#domain/case/gates-opened.ts';
import { missedLooks } from '#domain/case/missed.ts';
import { remindersOf } from '#domain/case/reminders.ts';
import type { StoredPermit } from '#domain/case/stored-plan.ts';
import { secondsToLook } from '#domain/case/timers.ts';
import { type TaskView, taskOf } from '#domain/case/view.ts';
import { cafeWithAlcohol } from '../support/answers.ts';
import { FactBook } from '../support/facts.ts';
import { namedCase, noon } from '../support/named.ts';
import { withGate } from '../support/other-order.ts';

const day = noon('2027-01-12');
const food = 'food-registration';
const licence = 'alcohol-licence';
/** The licence may be decided when the registration is there: decided, or its waiting time over, on 25 January. */
const held = () => withGate(new FactBook(cafeWithAlcohol), licence, food, 'decision');
const told = (book: FactBook, at: string) => gatesOpened(namedCase(book, at).view, at);
const reviewIn = (book: FactBook, at: string): TaskView => {
  const review = taskOf(namedCase(book, at).view, taskName.review(licence));
  if (!review) throw new Error('no review');
  return review;
};
const remembered = (book: FactBook, at: string) =>
  remindersOf(namedCase(book, at), reviewIn(book, at), at).facts.filter((fact) => fact.type === 'gate-opened');

describe('a department whose decision was held back', () => {
  test('hears once that the gate has opened', () => {
    const book = held();
    expect(told(book, day)).toEqual([]);
    book.decide(food, day);
    const [fact, ...more] = told(book, day);
    expect(more).toEqual([]);
    expect(fact).toMatchObject({ type: 'gate-opened', permit: licence, at: day, by: { kind: 'system' } });
    expect(fact?.mails).toEqual(['notice/gate-open/alcohol-licence.review/0']);
    expect(told(book, noon('2027-01-13'))[0]?.key).toBe(fact?.key);
    if (fact) book.facts.push(fact);
    expect(told(book, noon('2027-01-13'))).toEqual([]);
  });
  test('hears once more when what has joined the case meanwhile held it back again', () => {
    const book = held().decide(food, day);
    book.facts.push(...told(book, day));
    // A part joins that the licence waits for: as the first did, under another name.
    const joined = 'public-place';
    const [submitted, ...rest] = book.facts;
    if (submitted?.type !== 'case-submitted') throw new Error('no case');
    const permits = submitted.plan.permits.flatMap((permit): readonly StoredPermit[] => {
      if (permit.id === food) return [permit, { ...permit, id: joined }];
      if (permit.id !== licence) return [permit];
      const also = permit.after.filter((before) => before.permit === food);
      return [{ ...permit, after: [...permit.after, ...also.map((before) => ({ ...before, permit: joined }))] }];
    });
    book.facts.splice(0, book.facts.length, { ...submitted, plan: { ...submitted.plan, permits } }, ...rest);
    book.open(taskName.review(joined), 'koping-public-space', joined, noon('2027-01-20'));
    const again = noon('2027-01-21');
    expect(told(book, noon('2027-01-20'))).toEqual([]);
    book.decide(joined, again);
    const [fact, ...more] = told(book, again);
    expect(more).toEqual([]);
    expect(fact?.key).not.toBe(book.facts.find(({ type }) => type === 'gate-opened')?.key);
    expect(fact?.mails).toEqual(['notice/gate-open/alcohol-licence.review/1']);
    if (fact) book.facts.push(fact);
    expect(told(book, noon('2027-01-22'))).toEqual([]);
  });
  test('hears nothing when it has decided, or the permit is withdrawn', () => {
    expect(told(held().decide(food, day).decide(licence, day), day)).toEqual([]);
    expect(told(held().decide(food, day).withdraw(licence, day), day)).toEqual([]);
  });
  test('hears nothing when it got its task afterwards: nobody was held back', () => {
    const book = held();
    const opened = (fact: (typeof book.facts)[number]) => fact.type === 'task-opened' && fact.permit === licence;
    book.facts.splice(0, book.facts.length, ...book.facts.filter((fact) => !opened(fact)));
    book.decide(food, day).open(taskName.review(licence), 'koping-alcohol', licence, noon('2027-01-13'));
    expect(told(book, noon('2027-01-14'))).toEqual([]);
  });
  test('hears nothing of a permit whose gate was never shut', () => {
    expect(told(new FactBook(cafeWithAlcohol).decide(food, day), day)).toEqual([]);
  });
});

describe('a gate that time opens', () => {
  const opens = '2027-01-24T23:00:00Z';
  test('is looked at by the review in that moment, and its department hears of it there', () => {
    const before = noon('2027-01-23');
    expect(secondsToLook(namedCase(held(), before).view, reviewIn(held(), before), before, 'seed')).toBe(
      secondsBetween(before, opens),
    );
    expect(remembered(held(), before)).toEqual([]);
    expect(remembered(held(), opens)).toMatchObject([{ type: 'gate-opened', at: opens }]);
    const book = held();
    book.facts.push(...remembered(book, opens));
    expect(remembered(book, noon('2027-01-26'))).toEqual([]);
  });
  test('is made good, when the look is lost', () => {
    const missed = (at: string) => missedLooks(namedCase(held(), at), at, 300);
    expect(missed('2027-01-24T23:04:00Z')).not.toContain(taskName.review(licence));
    expect(missed('2027-01-24T23:06:00Z')).toContain(taskName.review(licence));
  });
});
