import { expect, test } from 'vitest';
import { decide } from '#domain/acts/decide/act.ts';
import type { Refused } from '#domain/acts/define.ts';
import { refusalInWords } from '#domain/api/refusal-in-words.ts';
import { languages } from '#domain/definitions/text.ts';
import { readingCatalogue as catalogue } from '../support/reading.ts';

const follows = { permit: 'public-place', from: ['land-lease'] };
const message = (refused: Refused, language: 'sv' | 'en', of = catalogue) =>
  refusalInWords(decide, [refused], of, language)?.errors[0]?.message ?? '';
const codes = ['carried-binds', 'conditions-bind'];

test.each(codes)('%s cites the law of the prerequisite that binds', (code) => {
  const refused = { code, about: ['land-lease'], follows };
  expect(message(refused, 'sv')).toMatch(/ enligt ordningslagen \(1993:1617\) 3 kap\. 2 .*§\.$/);
  expect(message(refused, 'en')).toMatch(/ under ordningslagen \(1993:1617\) 3 kap\. 2 .*§\.$/);
});

test.each(codes)('%s cites none where the definition is gone, and is a sentence all the same', (code) => {
  const { 'public-place': _, ...permits } = catalogue.permits;
  for (const language of languages) {
    const said = message({ code, about: ['land-lease'], follows }, language, { ...catalogue, permits });
    expect(said).toMatch(/[^ ]\.$/);
    expect(said).not.toMatch(/[{}§]/);
  }
});

test.each(codes)('%s takes no law from what does not bind', (code) => {
  const other = { permit: 'public-place', from: ['food-registration'] };
  expect(message({ code, about: ['land-lease'], follows: other }, 'sv')).not.toContain('§');
});
