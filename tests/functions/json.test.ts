import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '#functions/http/json.ts';
import { Problem } from '#functions/http/problem.ts';

/** What is read, or the code of the problem and where it points. */
function read(text: string): unknown {
  try {
    return readJson(text, 'sv');
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.errors[0] ? `${error.code} ${error.errors[0].pointer}` : error.code;
  }
}

const deep = (levels: number) => `{"a":${'['.repeat(levels)}1${']'.repeat(levels)}}`;

describe('JSON from outside', () => {
  test.each([
    ['not JSON', '{"a":', 'not-json'],
    ['nothing', '', 'not-json'],
    ['more bytes than letters', `"${'€'.repeat(70_000)}"`, 'too-large'],
    ['a thousand levels', deep(1000), `invalid-input /a${'/0'.repeat(19)}`],
    ['as many levels as fit in a body', deep(90_000), `invalid-input /a${'/0'.repeat(19)}`],
    ['thousands of values', `[${'1,'.repeat(6000)}1]`, 'invalid-input '],
    ['a long text', `{"a":["${'x'.repeat(60_000)}"]}`, 'invalid-input /a/0'],
    ['a long name', `{"a":{"${'x'.repeat(201)}":1}}`, 'invalid-input /a'],
    ['an empty name', '{"a":{"":1}}', 'invalid-input /a'],
    ['a prototype', '{"a":{"__proto__":{"b":1}}}', 'invalid-input /a'],
    ['a control character', '{"a/b":"x\\u0000"}', 'invalid-input /a~1b'],
    ['an escape for a terminal', '{"a":"\\u001b[2J"}', 'invalid-input /a'],
    ['half a character', '{"a":"\\ud83c"}', 'invalid-input /a'],
    ['half a character in a name', '{"a":{"\\ud83c":1}}', 'invalid-input /a'],
    ['an endless number', '{"a":[0,1e999]}', 'invalid-input /a/1'],
    ['a number that is too large', '{"requirements":{"food_volume":1e+21}}', 'invalid-input /requirements/food_volume'],
    ['a whole number that is not exact', '{"a":9007199254740993}', 'invalid-input /a'],
    ['a number nearer to zero than any', '{"a":1e-200}', 'invalid-input /a'],
    ['more digits than are kept', '{"a":0.12345678901234567890}', 'invalid-input /a'],
  ])('of %s is refused, and where it stands is said', (_what, text, said) => {
    expect(read(text)).toBe(said);
  });
  test.each([
    '0',
    '-0.0',
    '1.50',
    '1e2',
    '-12.25e-3',
    '9007199254740991',
    '1.7976931348623157',
    '"rad\\n\\ttvå 🏠"',
    '{"constructor":1}',
    '{"toString":true,"valueOf":{"toString":null},"toJSON":1}',
  ])('%s is read as it is', (text) => {
    expect(read(text)).toEqual(JSON.parse(text));
  });
  test('of any shape is read as it is, or refused with a problem', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        const said = read(text);
        if (typeof said !== 'string') expect(said).toEqual(JSON.parse(text));
      }),
      { numRuns: 200 },
    );
  });
});
