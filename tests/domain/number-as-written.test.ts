import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleOf } from '#domain/api/field-rule.ts';
import { numberInWords, numberProblem, readNumber } from '#domain/api/number-as-written.ts';
import { requirementsSchema } from '#domain/api/submission.ts';
import { requirements } from '#workflows/requirements.ts';

const nbsp = '\u00a0';
const narrow = '\u202f';

describe('a whole number', () => {
  test.each([
    ['1500', 1500],
    [' 1500 ', 1500],
    ['1 500', 1500],
    [`1${nbsp}500`, 1500],
    [`1${narrow}500`, 1500],
    ['1.500', 1500],
    ['1,500', 1500],
    ['1.500.000', 1_500_000],
    ['1 500 000', 1_500_000],
    ['2,0', 2],
    ['0', 0],
    ['-3', -3],
    ['\u22123', -3],
  ])('%s is %d', (written, value) => {
    expect(readNumber(written, true)).toEqual({ value });
  });
  test.each(['2.5', '2,5', '1.50', '1 500,5', '0.500', '0,125'])('%s is not one', (written) => {
    expect(readNumber(written, true)).toEqual({ wrong: 'whole-number' });
  });
  test('1.000 can be a thousand or one', () => {
    expect(readNumber('1.000', true)).toEqual({ either: [1000, 1] });
  });
});

describe('a number with decimals', () => {
  test.each([
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['1.50', 1.5],
    ['0.500', 0.5],
    ['0,125', 0.125],
    ['1 500', 1500],
    ['1 500,5', 1500.5],
    ['1 500.25', 1500.25],
    ['1.500,5', 1500.5],
    ['1,500.5', 1500.5],
    ['1.500.000', 1_500_000],
    ['1500.000', 1500],
    ['12345', 12345],
  ])('%s is %d', (written, value) => {
    expect(readNumber(written, false)).toEqual({ value });
  });
  test.each([
    ['1.500', [1500, 1.5]],
    ['1,500', [1500, 1.5]],
    ['12.000', [12000, 12]],
  ])('%s is asked about', (written, either) => {
    expect(readNumber(written, false)).toEqual({ either });
  });
  test('is asked about with both readings, to be written so that they can be told apart', () => {
    const read = readNumber('1.500', false);
    expect(numberProblem(read, 'sv')).toBe(`Menar ni 1${nbsp}500 eller 1,5? Skriv 1500 eller 1,5.`);
    expect(numberProblem(read, 'en')).toBe('Do you mean 1,500 or 1.5? Write 1500 or 1.5.');
    expect(readNumber('1500', false)).toEqual({ value: 1500 });
    expect(readNumber('1,5', false)).toEqual({ value: 1.5 });
  });
});

test.each(['', 'många', '15 00', '1 50', '1..5', '1,2,3', '1e3', '0x10', '1.500 m', '1.50.000', '½'])(
  '%j is no number',
  (written) => {
    expect(readNumber(written, false)).toEqual({ wrong: 'number' });
    expect(readNumber(written, true)).toEqual({ wrong: 'number' });
  },
);

test.each(['sv', 'en'] as const)('what is shown in %s reads back as what it was, or is asked about', (language) => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.constantFrom(1, 10, 100, 1000), (n, parts) => {
      const value = n / parts;
      const read = readNumber(numberInWords(value, language), false);
      if ('either' in read) expect(read.either).toContain(value);
      else expect(read).toEqual({ value });
    }),
  );
});

test('a field for people or portions takes whole numbers only, and one for a length takes parts', () => {
  const take = (field: keyof typeof requirements, value: number) =>
    requirementsSchema([{ id: field, ...ruleOf(requirements[field], 'sv') }], '2026-01-01')
      .safeParse({ [field]: value })
      .error?.issues.map((i) => i.message);
  for (const whole of ['employees', 'max_persons', 'food_volume', 'expected_visitors'] as const) {
    expect(take(whole, 2.5), whole).toEqual(['whole-number']);
    expect(take(whole, 1500), whole).toBeUndefined();
  }
  expect(take('clearance', 1.8)).toBeUndefined();
});
