import { describe, expect, test } from 'vitest';
import { any, yes } from '#domain/definitions/condition.ts';
import { askedQuestions } from '#domain/plan/asked.ts';
import { KeptAnswers, listsLeftOpen, noLists } from '#domain/plan/left-open.ts';
import { anEvent, aPermit, catalogueOf, severalOf, yesNo } from '../../support/small-catalogue.ts';

const named = (prefix: string, count: number) => Array.from({ length: count }, (_, n) => `${prefix}${n}`);
/** A list of two things, of which the first opens so many questions, half of them through one another. */
function opening(count: number) {
  const direct = named('d', Math.ceil(count / 2));
  const through = named('t', Math.floor(count / 2));
  return {
    list: severalOf('part', 'other'),
    part: yesNo(),
    other: yesNo(),
    ...Object.fromEntries(direct.map((id) => [id, yesNo({ when: yes('part') })])),
    ...Object.fromEntries(through.map((id) => [id, yesNo({ when: yes('d0') })])),
  };
}

describe('a list that the owner does not know how to answer', () => {
  test('is left open when it opens more questions than few, directly and through one another', () => {
    expect([...listsLeftOpen(catalogueOf({ questions: opening(8) }))]).toEqual([]);
    expect([...listsLeftOpen(catalogueOf({ questions: opening(9) }))]).toEqual([
      ['part', 'parts'],
      ['other', 'parts'],
    ]);
  });
  test('is of kinds when what is ticked in another list opens it, and of parts otherwise', () => {
    const opened = named('k', 9);
    const questions = {
      ...opening(9),
      kinds: severalOf('kind', 'free'),
      kind: yesNo({ when: yes('other') }),
      free: yesNo(),
      ...Object.fromEntries(opened.map((id) => [id, yesNo({ when: yes('kind') })])),
    };
    const lists = listsLeftOpen(catalogueOf({ questions }));
    expect([lists.get('part'), lists.get('other'), lists.get('kind'), lists.get('free')]).toEqual([
      'parts',
      'parts',
      'kinds',
      'kinds',
    ]);
    // What opens it within the list itself is no other tick.
    const own = { ...opening(9), other: yesNo({ when: yes('part') }) };
    expect(listsLeftOpen(catalogueOf({ questions: own })).get('part')).toBe('parts');
  });
  test('is found once for a catalogue', () => {
    const catalogue = catalogueOf({ questions: opening(9) });
    expect(listsLeftOpen(catalogue)).toBe(listsLeftOpen(catalogue));
  });
  test('opens nothing that is asked: it is possible, and not said', () => {
    const questions = opening(9);
    const event = anEvent('open');
    const permits = [aPermit('p', { when: any(yes('d0'), yes('t0'), yes('other')) })];
    const asked = askedQuestions(catalogueOf({ questions, permits }), event, { list: 'unknown' });
    expect(asked.questions).toEqual(['list']);
    expect(asked.answers).toMatchObject({ part: 'unknown', other: 'unknown', d0: 'unknown', t0: 'unknown', d1: false });
    expect(asked.said).toMatchObject({ part: false, other: false, d0: false, t0: false });
    // Whoever knows is asked.
    const known = askedQuestions(catalogueOf({ questions, permits }), event, { list: ['part'] });
    expect(known.questions).toEqual(['list', 'd0', 't0']);
    // Few questions are asked even of whoever does not know.
    const few = askedQuestions(catalogueOf({ questions: opening(8), permits }), event, { list: 'unknown' });
    expect(few.questions).toEqual(['list', 'd0', 't0']);
  });
  test('of kinds belongs to what is said: what it opens is said too', () => {
    const opened = named('k', 9);
    const questions = {
      parts: severalOf('alcohol', 'music'),
      alcohol: yesNo(),
      music: yesNo(),
      kinds: severalOf('kind', 'other_kind'),
      kind: yesNo({ when: yes('alcohol') }),
      other_kind: yesNo({ when: yes('alcohol') }),
      ...Object.fromEntries(opened.map((id) => [id, yesNo({ when: yes('kind') })])),
    };
    const permits = [aPermit('p', { when: any(yes('k0'), yes('other_kind'), yes('music')) })];
    const asked = askedQuestions(catalogueOf({ questions, permits }), anEvent('open'), {
      parts: ['alcohol'],
      kinds: 'unknown',
    });
    expect(asked.questions).toEqual(['parts', 'kinds']);
    expect(asked.answers).toMatchObject({ kind: 'unknown', k0: 'unknown' });
    expect(asked.said).toMatchObject({ kind: 'unknown', k0: 'unknown' });
  });
});

describe('what is kept of an answer', () => {
  const lists = new Map([
    ['part', 'parts'],
    ['kind', 'kinds'],
  ] as const);
  const kept = (...keep: Parameters<KeptAnswers['keep']>) => {
    const one = new KeptAnswers(lists, { given: 1 });
    one.keep(...keep);
    const [id] = keep;
    return { possible: one.possible[id], said: one.said[id], followed: one.followed[id], open: one.isLeftOpen };
  };

  test('is the same in each way of seeing it, while nothing is left open', () => {
    for (const answer of [true, false, 3, 'x'])
      expect(kept('part', answer)).toEqual({ possible: answer, said: answer, followed: answer, open: false });
    expect(kept('alone', 'unknown')).toEqual({
      possible: 'unknown',
      said: 'unknown',
      followed: 'unknown',
      open: false,
    });
    expect(new KeptAnswers(noLists, { given: 1 })).toMatchObject({
      possible: { given: 1 },
      said: { given: 1 },
      followed: { given: 1 },
    });
  });
  test('of a list of parts is that none is said, of kinds that one may be', () => {
    expect(kept('part', 'unknown')).toEqual({ possible: 'unknown', said: false, followed: false, open: true });
    expect(kept('kind', 'unknown')).toEqual({ possible: 'unknown', said: 'unknown', followed: false, open: true });
  });
  test('of what the event is about is the first, which the days count', () => {
    expect(kept('part', 'unknown', 0)).toEqual({
      possible: 'unknown',
      said: 'unknown',
      followed: 'unknown',
      open: false,
    });
    expect(kept('part', 'unknown', 1)).toEqual({ possible: 'unknown', said: false, followed: 'unknown', open: true });
    expect(kept('part', true, 1)).toEqual({ possible: true, said: true, followed: true, open: false });
  });
  test('of what nobody is asked is that it may be so', () => {
    const one = new KeptAnswers(noLists, {});
    one.leaveOpen('a', true);
    one.leaveOpen('b', false);
    expect(one).toMatchObject({
      possible: { a: 'unknown', b: 'unknown' },
      said: { a: 'unknown', b: false },
      followed: { a: false, b: false },
    });
  });
});
