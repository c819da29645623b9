import { describe, expect, test } from 'vitest';
import { taskName } from '#domain/case/facts.ts';
import { whatFollows } from '#domain/case/follows.ts';
import { trackOf } from '#domain/case/track.ts';
import { permitOf } from '#domain/case/view.ts';
import { forGate, forTask, isOver, tokenOfTask, type Wait } from '#domain/case/waits.ts';
import { cafe } from '#local/sample-cafe.ts';
import { cafeWithAlcohol, cafeWithSeating } from '../support/answers.ts';
import { FactBook } from '../support/facts.ts';
import { namedCase, noon } from '../support/named.ts';
import { withGate } from '../support/other-order.ts';

const day = noon('2027-01-12');
const food = 'food-registration';
const licence = 'alcohol-licence';
const follows = (book: FactBook, waiting: readonly { wait: Wait; token?: string }[], at = day) =>
  whatFollows(namedCase(book, at), waiting, at);
/** The licence may be decided, or handed in, when the registration is there. */
const held = (gate: 'filing' | 'decision') => withGate(new FactBook(cafeWithAlcohol), licence, food, gate);

describe('what is waited for is over', () => {
  const isDone = (book: FactBook, wait: Wait, at = day) => isOver(namedCase(book, at).view, wait);
  const review = forTask(taskName.review(food));
  test('a task when it is decided, or its permit is withdrawn', () => {
    expect(isDone(new FactBook(cafe), review)).toBe(false);
    expect(isDone(new FactBook(cafe).decide(food, day), review)).toBe(true);
    expect(isDone(new FactBook(cafe).withdraw(food, day), review)).toBe(true);
  });
  test('a task that was never opened, when its permit is', () => {
    const opinion = forTask(taskName.opinion(food, 'police'));
    expect(isDone(new FactBook(cafe), opinion)).toBe(false);
    expect(isDone(new FactBook(cafe).decide(food, day), opinion)).toBe(true);
  });
  test('a task of no permit at all waits for itself', () => {
    expect(isDone(new FactBook(cafe).decide(food, day), forTask('follow-up.mail.1'))).toBe(false);
  });
  test('a gate when what it waits for is granted, when its own permit is finished, and when the plan has none', () => {
    const gate = forGate('decision', licence);
    expect(isDone(held('decision'), gate)).toBe(false);
    expect(isDone(held('decision').decide(food, day), gate)).toBe(true);
    expect(isDone(held('decision').withdraw(licence, day), gate)).toBe(true);
    expect(isDone(held('decision'), forGate('decision', 'no-such-permit'))).toBe(true);
    expect(isDone(held('decision'), forGate('filing', licence))).toBe(true);
  });
  test('a gate by itself, when a waiting time runs out', () => {
    const gate = forGate('decision', licence);
    expect(isDone(held('decision'), gate, '2027-01-24T22:59:59Z')).toBe(false);
    expect(isDone(held('decision'), gate, '2027-01-24T23:00:00Z')).toBe(true);
  });
});

describe('who waits', () => {
  const waiting = [
    { wait: forTask('a.review'), token: 't1' },
    { wait: forGate('filing', 'a'), token: 't2' },
    { wait: forTask('b.review') },
  ];
  test('is woken by the token, where an execution waits', () => {
    expect(tokenOfTask(waiting, 'a.review')).toBe('t1');
    expect(tokenOfTask(waiting, 'b.review')).toBeUndefined();
    expect(tokenOfTask(waiting, 'a')).toBeUndefined();
  });
});

describe('what follows', () => {
  test('nothing while nothing has happened', () => {
    expect(follows(held('decision'), [{ wait: forGate('decision', licence), token: 't' }])).toEqual([]);
  });
  test('each that is over, with its token, and no other', () => {
    const waiting = [
      { wait: forTask(taskName.review(food)), token: 't1' },
      { wait: forTask(taskName.review(licence)), token: 't2' },
      { wait: forTask(taskName.opinion(food, 'police')) },
    ];
    expect(follows(held('decision').decide(food, day), waiting)).toEqual([
      { wait: forTask(taskName.review(food)), token: 't1', output: {} },
      { wait: forTask(taskName.opinion(food, 'police')), output: {} },
    ]);
  });
  test('whoever waits at a decision gate, begun by an earlier version, goes on when it is open', () => {
    const gate = { wait: forGate('decision', licence), token: 't' };
    expect(follows(held('decision').decide(food, day), [gate])).toEqual([{ ...gate, output: {} }]);
  });
  test('a filing gate hands the permit’s track on', () => {
    const book = held('filing').decide(food, day);
    const [one] = follows(book, [{ wait: forGate('filing', licence), token: 't' }]);
    const permit = permitOf(namedCase(book, day).view, licence);
    expect(permit && trackOf(namedCase(book, day), permit, day)).toEqual(one?.output);
    expect(one?.output).toMatchObject({ caseId: 'c1', permit: licence });
  });
});

describe('a track', () => {
  const track = (book: FactBook, permit: string, at = day) => {
    const named = namedCase(book, at);
    const found = permitOf(named.view, permit);
    if (!found) throw new Error(`no permit ${permit}`);
    return trackOf(named, found, at);
  };
  test('waits for what remains: a restarted route is not given the whole time anew', () => {
    const early = track(new FactBook(cafe), food, noon('2027-01-12'));
    const later = track(new FactBook(cafe), food, noon('2027-01-13'));
    expect(early.reviewSeconds - later.reviewSeconds).toBe(86_400);
  });
  test('asks nobody more when the permit is finished', () => {
    expect(track(new FactBook(cafeWithSeating), licence).referrals.map((r) => r.department)).toContain('police');
    expect(track(new FactBook(cafeWithSeating).withdraw(licence, day), licence).referrals).toEqual([]);
  });
  test('never lets anybody spin', () => {
    const { referrals, reviewSeconds, decisionSeconds } = track(
      new FactBook(cafeWithSeating),
      licence,
      noon('2029-01-12'),
    );
    for (const seconds of [reviewSeconds, decisionSeconds, ...referrals.map((r) => r.seconds)])
      expect(seconds).toBeGreaterThanOrEqual(60);
  });
  test('looks at a task that is not open yet as if it had just been opened', () => {
    const open = track(new FactBook(cafeWithAlcohol), licence);
    const book = new FactBook(cafeWithAlcohol);
    book.facts.splice(0, book.facts.length, ...book.facts.filter((f) => f.type !== 'task-opened'));
    const unopened = track(book, licence);
    expect(unopened.referrals.map((r) => r.department)).toEqual(open.referrals.map((r) => r.department));
    // The opinion is asked for today, not yesterday as it was in the other.
    expect(unopened.referrals.every((r) => r.seconds > 86_400)).toBe(true);
  });
});
