import { describe, expect, test } from 'vitest';
import { all, any, atLeast, holds, no, questionsIn, yes } from '#domain/definitions/condition.ts';

describe('a condition over answers that may be unknown', () => {
  test.each([
    ['yes', yes('a'), { a: true }, 'yes'],
    ['no', yes('a'), { a: false }, 'no'],
    ['not answered', yes('a'), {}, 'possible'],
    ['not known', no('a'), { a: 'unknown' as const }, 'possible'],
    ['one no decides all', all(yes('a'), yes('b')), { a: 'unknown' as const, b: false }, 'no'],
    ['one yes decides any', any(yes('a'), yes('b')), { a: 'unknown' as const, b: true }, 'yes'],
    ['nothing decides any', any(yes('a'), yes('b')), { a: 'unknown' as const, b: false }, 'possible'],
    ['a number at the limit', atLeast('n', 9), { n: 9 }, 'yes'],
    ['a number below it', atLeast('n', 9), { n: 8 }, 'no'],
  ])('%s', (_name, condition, answers, expected) => expect(holds(condition, answers)).toBe(expected));

  test('says which questions it reads', () =>
    expect(questionsIn(all(yes('a'), any(no('b'), atLeast('c', 1))))).toEqual(['a', 'b', 'c']));
});
