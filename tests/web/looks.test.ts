import { expect, test } from 'vitest';
import { CatalogueError, defineCatalogue, definitionsOf } from '#domain/definitions/define-catalogue.ts';
import { contrast, grounds, inTheDark, type Look, readable } from '#domain/definitions/look.ts';
import { catalogue } from '#workflows/catalogue.ts';

const problemsOf = (look: Look): readonly string[] => {
  const definitions = definitionsOf(catalogue);
  const municipalities = definitions.municipalities.map((one) => (one.id === 'koping' ? { ...one, look } : one));
  try {
    defineCatalogue({ ...definitions, municipalities });
    return [];
  } catch (error) {
    if (error instanceof CatalogueError) return error.problems;
    throw error;
  }
};

test.each([
  [{ colour: '#f3c969', crest: 'a.svg' }, /^municipality koping: its colour #f3c969 is too pale: .* 1\.6:1 .* darker/],
  [{ colour: 'blue', crest: 'a.svg' }, /its colour “blue” is none: write it as #0b4f8a/],
  [{ colour: '#0b4f8a', crest: '../../etc/a.svg' }, /its crest “..\/..\/etc\/a.svg” is no drawing/],
  [{ colour: '#0b4f8a', crest: 'a.png' }, /is no drawing: write the path of an SVG file/],
])('%o is refused in a sentence', (look, sentence) => {
  expect(problemsOf(look)).toEqual([expect.stringMatching(sentence)]);
});

test('a colour on the edge of what can be read is let in', () => {
  expect(contrast('#767676', grounds.light)).toBeGreaterThanOrEqual(readable);
  expect(problemsOf({ colour: '#767676', crest: 'a.svg' })).toEqual([]);
});

test.each(['#000000', '#0b4f8a', '#8a1538', '#1a5e3f', '#767676'])('%s is read in the dark', (colour) => {
  const dark = inTheDark(colour);
  expect(contrast(dark, grounds.dark)).toBeGreaterThanOrEqual(6.5);
  expect(contrast(grounds.onStrongInDark, dark)).toBeGreaterThanOrEqual(readable);
});
