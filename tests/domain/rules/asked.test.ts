import { describe, expect, test } from 'vitest';
import { weeks } from '#domain/calendar/day.ts';
import { all, always, any, chosen, no, not, yes } from '#domain/definitions/condition.ts';
import type { AnyPermit } from '#domain/definitions/permit.ts';
import {
  askedQuestions,
  isHandledOnce,
  mustTick,
  permitsConsidered,
  questionsThatCanBeAsked,
} from '#domain/plan/asked.ts';
import { anEvent, aPermit, catalogueOf, choiceOf, severalOf, text, yesNo } from '../../support/small-catalogue.ts';

const open = anEvent('open');
const asking = (more: Parameters<typeof catalogueOf>[0], given = {}, event = open, several = false) =>
  askedQuestions(catalogueOf({ events: [event], ...more }), event, given, several);
const needs = (when: AnyPermit['when']) => [aPermit('p', { when })];

describe('a question is asked when its answer can change the plan', () => {
  const questions = { a: yesNo(), b: yesNo(), c: yesNo() };

  test('in the order of the catalogue, and not when nothing reads it: then it is no', () => {
    expect(asking({ questions, permits: needs(all(yes('c'), yes('a'))) })).toEqual({
      questions: ['a', 'c'],
      offered: {},
      answers: { b: false },
      said: { b: false },
    });
  });
  test('not when the answers before it have settled the matter, and then its own answer is left aside', () => {
    const permits = needs(all(yes('a'), yes('b')));
    expect(asking({ questions, permits }, { a: false, b: true })).toMatchObject({
      questions: ['a'],
      answers: { a: false, b: false },
    });
    expect(asking({ questions, permits }, { a: true, b: true })).toMatchObject({
      questions: ['a', 'b'],
      answers: { a: true, b: true },
    });
    expect(asking({ questions, permits }, { a: 'unknown' }).questions).toEqual(['a', 'b']);
  });
  test('not when the event has said it, or when it is a fact that only events say', () => {
    const event = anEvent('open', { given: { a: true } });
    const permits = needs(all(yes('a'), yes('only_said'), yes('b')));
    const asked = asking({ questions, permits, givenFacts: ['only_said'] }, {}, event);
    expect(asked).toMatchObject({ questions: [], answers: { a: true, only_said: false, b: false } });
    const said = anEvent('open', { given: { only_said: true } });
    expect(asking({ questions, permits, givenFacts: ['only_said'] }, {}, said).questions).toEqual(['a', 'b']);
  });
  test('not when what it belongs to is not there', () => {
    const within = { a: yesNo(), b: yesNo({ when: yes('a') }) };
    const permits = needs(any(yes('a'), yes('b')));
    const b = (a: boolean | 'unknown') => asking({ questions: within, permits: needs(yes('b')) }, { a }).questions;
    expect(b(false)).toEqual(['a']);
    expect(b(true)).toEqual(['a', 'b']);
    expect(b('unknown')).toEqual(['a', 'b']);
    expect(asking({ questions: within, permits }, { a: false }).answers).toEqual({ a: false, b: false });
  });
});

describe('what reads a question', () => {
  const questions = { a: yesNo(), b: yesNo() };
  const askedFor = (...permits: readonly AnyPermit[]) => asking({ questions, permits }).questions;
  const following = (permit: string, when: AnyPermit['when']) =>
    aPermit('p', { after: [{ permit, gate: 'decision', strength: 'hard', when, why: text('') } as never] });

  test('the condition of what comes first, when both are there', () => {
    expect(askedFor(aPermit('q'), following('q', yes('a')))).toEqual(['a']);
    expect(askedFor(following('q', yes('a')))).toEqual([]);
    expect(askedFor(aPermit('q', { when: not(always) }), following('q', yes('a')))).toEqual([]);
    expect(askedFor(aPermit('q'), { ...following('q', yes('a')), when: not(always) })).toEqual([]);
    expect(askedFor(aPermit('q'), following('q', undefined as never))).toEqual([]);
    // Until it is known whether it is there, it may be.
    expect(askedFor(aPermit('q', { when: yes('b') }), following('q', yes('a')))).toEqual(['a', 'b']);
  });
  test('whether somebody is asked for an opinion, and how long works last', () => {
    const referral = { to: 'police', strength: 'required', when: yes('a'), answerWithin: weeks(2), reads: {} };
    const referred = aPermit('p', { referrals: [referral as never] });
    expect(askedFor(referred)).toEqual(['a']);
    expect(askedFor({ ...referred, when: not(always) })).toEqual([]);
    const stage = { id: 's', name: text(''), lasts: { answer: 'b', unit: 'weeks', otherwise: 3 } };
    const built = aPermit('p', { stages: [stage as never, { ...stage, lasts: weeks(2) } as never] });
    expect(askedFor(built)).toEqual(['b']);
    expect(askedFor({ ...built, when: not(always) })).toEqual([]);
    expect(askedFor(aPermit('q', { when: yes('b') }), built)).toEqual(['b']);
  });
  test('what is reminded of, and what stops the owner', () => {
    expect(asking({ questions, reminders: [{ id: 'r', when: yes('a') } as never] }).questions).toEqual(['a']);
    expect(asking({ questions, obstacles: [{ id: 'o', when: yes('b') } as never] }).questions).toEqual(['b']);
  });
  test('a condition with the same question twice asks it once', () => {
    expect(askedFor(aPermit('p', { when: any(yes('a'), all(no('a'), yes('b'))) }))).toEqual(['a', 'b']);
  });
  test('whether it is handled once for all, when there are several municipalities', () => {
    const permits = [aPermit('p', { once: yes('a') }), aPermit('q', { once: true }), aPermit('r')];
    expect(asking({ questions, permits }, {}, open, false).questions).toEqual([]);
    expect(asking({ questions, permits }, {}, open, true).questions).toEqual(['a']);
    const gone = [aPermit('p', { once: yes('a'), when: not(always) })];
    expect(asking({ questions, permits: gone }, {}, open, true).questions).toEqual([]);
    expect(isHandledOnce(aPermit('p'), {})).toBe(false);
    expect(isHandledOnce(aPermit('p', { once: true }), {})).toBe(true);
    expect(isHandledOnce(aPermit('p', { once: yes('a') }), { a: true })).toBe(true);
    expect(isHandledOnce(aPermit('p', { once: yes('a') }), { a: false })).toBe(false);
    expect(isHandledOnce(aPermit('p', { once: yes('a') }), {})).toBe(false);
  });
  test('one catalogue is asked anew by each event, for one municipality and for several', () => {
    const other = anEvent('other', { leavesOut: [{ permits: ['q'], because: '' }] });
    const catalogue = catalogueOf({
      questions,
      events: [open, other],
      permits: [aPermit('p', { once: yes('a') }), aPermit('q', { when: yes('b') })],
    });
    expect(askedQuestions(catalogue, open, {}).questions).toEqual(['b']);
    expect(askedQuestions(catalogue, open, {}, true).questions).toEqual(['a', 'b']);
    expect(askedQuestions(catalogue, other, {}).questions).toEqual([]);
    expect(askedQuestions(catalogue, other, {}, true).questions).toEqual(['a']);
    expect(permitsConsidered(catalogue, open).map((p) => p.id)).toEqual(['p', 'q']);
    expect(permitsConsidered(catalogue, other).map((p) => p.id)).toEqual(['p']);
  });
});

describe('a question that only opens others', () => {
  const questions = { a: yesNo(), b: yesNo({ when: yes('a') }), c: yesNo({ when: yes('b') }) };
  const permits = needs(yes('c'));

  test('is asked when what it opens can change the plan, however far away', () => {
    expect(asking({ questions, permits }).questions).toEqual(['a', 'b', 'c']);
    expect(asking({ questions, permits: [] }).questions).toEqual([]);
  });
  test('is not asked when what it opens is known, or opened by something else already', () => {
    expect(asking({ questions, permits }, {}, anEvent('open', { given: { b: false } })).questions).toEqual([]);
    const two = { z: yesNo(), a: yesNo(), b: yesNo({ when: any(yes('z'), yes('a')) }) };
    const ofTwo = (given: object) => asking({ questions: two, permits: needs(yes('b')) }, given).questions;
    expect(ofTwo({ z: true })).toEqual(['z', 'b']);
    expect(ofTwo({ z: false })).toEqual(['z', 'a', 'b']);
  });
  test('opens each of several', () => {
    const more = { a: yesNo(), b: yesNo({ when: yes('a') }), c: yesNo({ when: yes('a') }) };
    for (const id of ['b', 'c'])
      expect(asking({ questions: more, permits: needs(yes(id)) }).questions).toEqual(['a', id]);
  });
});

describe('several things asked about at once', () => {
  const questions = { list: severalOf('a', 'b', 'c'), a: yesNo(), b: yesNo(), c: yesNo(), d: yesNo() };
  const permits = needs(any(all(yes('a'), yes('d')), yes('b')));
  const answered = (given: object) => asking({ questions, permits }, given);

  test('are offered as far as they matter, and nothing of them is asked by itself', () => {
    expect(answered({})).toMatchObject({
      questions: ['list', 'd'],
      offered: { list: ['a', 'b'] },
      answers: { c: false },
    });
    expect(answered({}).answers).not.toHaveProperty('a');
  });
  test('are asked one by itself where only that is left', () => {
    expect(asking({ questions, permits: needs(yes('b')) })).toMatchObject({ questions: ['b'], offered: {} });
    expect(asking({ questions, permits: [] }).questions).toEqual([]);
  });
  test('what is ticked is so, what is not is not, and none is known when nothing is', () => {
    expect(answered({ list: ['a', 'x'] }).answers).toEqual({ a: true, b: false, c: false });
    expect(answered({ list: [] }).answers).toEqual({ a: false, b: false, c: false, d: false });
    expect(answered({ list: 'unknown' }).answers).toMatchObject({ a: 'unknown', b: 'unknown' });
    expect(answered({ list: 'b' }).answers).toMatchObject({ a: false, b: false });
  });
  test('an answer of its own counts where nothing was ticked, and not beside what was', () => {
    expect(answered({ a: true, b: false }).answers).toMatchObject({ a: true, b: false });
    for (const given of [
      { a: true, list: ['b'] },
      { list: ['b'], a: true },
    ])
      expect(answered(given).answers).toMatchObject({ a: false, b: true });
  });
});

describe('what the event is about', () => {
  const event = anEvent('open', { about: ['a', 'b'] });
  const questions = { list: severalOf('a', 'b', 'c'), a: yesNo(), b: yesNo(), c: yesNo() };
  const about = (given: object, when: AnyPermit['when'] = any(yes('a'), yes('b'))) =>
    asking({ questions, permits: needs(when) }, given, event);

  test('at least one of it must be ticked; until then each is possible, and the days count the first', () => {
    expect(mustTick(event, ['a', 'b'])).toBe(true);
    expect(mustTick(event, ['a', 'c'])).toBe(false);
    expect(mustTick(open, ['a'])).toBe(false);
    expect(about({ list: [] })).toMatchObject({
      answers: { a: 'unknown', b: 'unknown', c: false },
      said: { a: 'unknown', b: false, c: false },
    });
    expect(about({ list: ['b'] }).answers).toMatchObject({ a: false, b: true });
    expect(about({ list: 'unknown' }).said).toMatchObject({ a: 'unknown', b: false });
    expect(about({}).answers).toEqual({ c: false });
  });
  test('where something else can be ticked too, none of it can be so', () => {
    expect(about({ list: [] }, any(yes('a'), yes('c'))).answers).toMatchObject({ a: false, c: false });
    // By itself it is a question like any other.
    expect(about({ a: false }, yes('a')).answers).toMatchObject({ a: false });
  });
});

describe('answers from before', () => {
  test('a question was replaced: a no is a no to each that came after, and all else leaves them open', () => {
    const retired = { questions: { old: ['a', 'b'] } } as never;
    const questions = { a: yesNo(), b: yesNo() };
    const answers = (given: object) =>
      asking({ questions, retired, permits: needs(any(yes('a'), yes('b'))) }, given).answers;
    expect(answers({ old: false })).toEqual({ a: false, b: false });
    expect(answers({ old: true })).toEqual({ a: 'unknown', b: 'unknown' });
    expect(answers({ old: true, a: false })).toEqual({ a: false, b: 'unknown' });
  });
  test('a question became a choice: a no is the option that demands least, a yes leaves it open', () => {
    const questions = { c: choiceOf('least', 'most'), empty: choiceOf(), y: yesNo() };
    const permits = needs(any(chosen('c', 'most'), chosen('empty', 'x'), yes('y')));
    const answers = (given: object) => asking({ questions, permits }, given).answers;
    expect(answers({ c: false, empty: false, y: false })).toEqual({ c: 'least', empty: 'unknown', y: false });
    expect(answers({ c: true, y: false })).toMatchObject({ c: 'unknown' });
    expect(answers({ c: 'least', y: true })).toMatchObject({ c: 'least', y: true });
  });
  test('whoever answers yes to what belongs to a part has said that the part is there', () => {
    const within = (when: AnyPermit['when']) => ({ a: yesNo(), b: yesNo({ when }) });
    const answers = (when: AnyPermit['when'], given: object) =>
      asking({ questions: within(when), permits: needs(any(yes('b'), yes('a'))) }, given).answers;
    const permits = needs(all(yes('a'), yes('b')));
    expect(asking({ questions: within(yes('a')), permits }, { b: true }).answers).toEqual({ a: true, b: true });
    expect(asking({ questions: within(yes('a')), permits }, { b: false }).answers).toEqual({ b: false });
    expect(answers(yes('a'), { a: false, b: true })).toEqual({ a: false, b: false });
    expect(answers(no('a'), { b: true })).toEqual({ b: true });
    expect(answers(not(no('a')), { b: true })).toEqual({ b: true });
  });
  test('an answer to nothing that is asked is left aside', () =>
    expect(asking({ questions: { a: yesNo() }, permits: needs(yes('a')) }, { gone: true, a: true }).answers).toEqual({
      a: true,
    }));
});

test('what an event can ask is what is asked of whoever knows nothing, were nothing left open', () => {
  const many = Array.from({ length: 12 }, (_, n) => `q${n}`);
  const questions = {
    list: severalOf('a', 'b'),
    a: yesNo(),
    b: yesNo(),
    ...Object.fromEntries(many.map((id) => [id, yesNo({ when: yes('a') })])),
  };
  const catalogue = catalogueOf({ questions, permits: needs(any(yes('b'), ...many.map((id) => yes(id)))) });
  expect(questionsThatCanBeAsked(catalogue, open)).toEqual(['list', ...many]);
});
