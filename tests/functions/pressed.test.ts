import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { carried, factOf } from '#functions/aws/dynamodb/pressed.ts';
import { usualWords } from '#functions/aws/dynamodb/usual-words.ts';
import { cafeWithSeating } from '../support/answers.ts';
import { FactBook } from '../support/facts.ts';

const form = () => {
  const [fact] = new FactBook(cafeWithSeating).facts;
  if (!fact) throw new Error('no form');
  return fact;
};

describe('a form that is pressed', () => {
  test('is read as it was, and takes a quarter less than without words', () => {
    const item = carried(form());
    if (!('pressed' in item)) throw new Error('it is not pressed');
    expect(factOf(item as never)).toEqual(form());
    expect(item.pressed.length).toBeLessThan(1300);
    expect(item.pressed.length).toBeLessThan(0.75 * brotliCompressSync(JSON.stringify(form())).length);
  });
  test('before there were words is read as it was', () => {
    expect(factOf({ pressed: brotliCompressSync(JSON.stringify(form())) })).toEqual(form());
  });
  test('by the words of a later version is not guessed at', () => {
    expect(() => factOf({ ...carried(form()), words: 999 })).toThrow('999');
  });
  test('that no word is usual in is read as it was, too', () => {
    const strange = { ...form(), reference: '§Ω≠'.repeat(2000) } as never;
    expect(factOf(carried(strange) as never)).toEqual(strange);
  });
  test('can be read by what stands in the table: the words never change', () => {
    const hashes = Object.entries(usualWords).map(([number, words]) => [
      number,
      createHash('sha256').update(words).digest('hex').slice(0, 16),
    ]);
    expect(hashes).toEqual([['1', 'af01b234112091e5']]);
  });
});
