import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sentenceOf } from '#domain/catalogue/every-finding.ts';
import { hardPartsOf } from '#domain/catalogue/plain-text.ts';
import { shownFindings, shownTexts, textsIn } from '../../bin/shown-texts.ts';

const shown = await shownTexts('.');
const said = (source: string, path = 'web/x.tsx') => shownFindings(textsIn(source, path)).map(sentenceOf);
const hard = (sv: string, en: string) => hardPartsOf('x', { sv, en }).map(({ what }) => what);

describe('the texts of pages and mails', () => {
  test('are plain Swedish and plain English', () => {
    expect(shownFindings(shown).map(sentenceOf)).toEqual([]);
  });
  test('are found wherever they stand', () => {
    const files = new Set(shown.map(({ where }) => where.split(', ')[0]));
    const without = readdirSync('domain/words').filter((name) => !files.has(`domain/words/${name}`));
    // These have no words of their own: they put together what others say.
    expect(without).toEqual([
      'alphabet.ts',
      'fill.ts',
      'mail.ts',
      'names.ts',
      'problems.ts',
      'spans.ts',
      'time-notes.ts',
    ]);
    for (const file of [
      'domain/mails/owner.ts',
      'web/applicant/start.tsx',
      'web/department/inbox.tsx',
      'web/embed/texts.ts',
    ])
      expect(files).toContain(file);
  });
  test.each([
    [
      'in a table of a new file',
      "const t = { gone: { sv: 'Borta i dag', en: 'Borta i dag' } }",
      't.gone: is the same in both',
    ],
    ['in one language', "const t = { gone: { sv: 'Borta' } }", 't.gone: has no text in en'],
    ['that is empty', "const t = { gone: { sv: 'Borta', en: '' } }", 't.gone: has no text in en'],
    [
      'that a function makes',
      'const t = { sv: (n: number) => `$'.concat('{n} dagar, jämlikt lag`, en: (n: number) => `$', '{n} days` }'),
      't: says “jämlikt”',
    ],
    ['chosen on the way', "const f = (l: string) => (l === 'sv' ? 'Vi erhåller den' : 'We get it')", 'says “erhåller”'],
    ['chosen the other way', "const f = (l: string) => (l !== 'sv' ? 'Apply anew' : 'Sök igen')", 'says “anew” in en'],
    ['on a page as it is', 'const P = () => <p>Sparat nu</p>', 'P: has no text in sv'],
    ['read aloud', 'const P = () => <p aria-label="Saved now">{x}</p>', 'P: has no text in sv'],
    [
      'with a value too many',
      "const t = { sv: '{a} av {b}', en: '{a}' }",
      'fills in 2 things in Swedish and 1 in English',
    ],
    ['with code', "const t = { sv: '<b>Ja</b>', en: 'Yes' }", 'has code in it'],
  ])('are red %s', (_name, source, finding) => {
    expect(said(source)).toContainEqual(expect.stringContaining(finding));
  });
  test('say nothing of what is no text', () => {
    expect(
      said('const P = () => <p title={name}>{x}: 3 m² <a>imy.se</a></p>; const l = { sv: name.sv, en: name.en }'),
    ).toEqual([]);
  });
});

describe('a text is hard to read', () => {
  test.each([
    ['Ni får svar inom tre veckor.', 'You get an answer within three weeks.', []],
    [
      'Skicka in papper m.m. resp. ritning.',
      'Send papers.',
      ['says “m.m.” in sv: write och annat', 'says “resp.” in sv: write och, var för sig'],
    ],
    ['Det gäller v. 4.', 'It is week 4.', ['says “v. 4” in sv: write dagen eller månaden']],
    ['Nej.', 'We count on Friday.', ['says “count on” in en: write expect']],
    ['Nej.', 'Send the ritning today, “ritning” is a drawing.', []],
    [
      'Nej.',
      'Apply at the nämnd på torget.',
      [
        'has a Swedish word that is not marked, “nämnd”: put it in quotation marks and explain it',
        'has a Swedish word that is not marked, “på”: put it in quotation marks and explain it',
      ],
    ],
    ['Nej.', 'Ask for “folköl” in Köping (serveringstillstånd på annan ort).', []],
    ['Det gäller bassängvattenreningsanläggningen.', 'Yes.', [expect.stringContaining('has a word of 32 letters')]],
    ['Det står i miljöprövningsförordningen.', 'Yes.', []],
  ])('%s | %s', (sv, en, expected) => expect(hard(sv, en)).toEqual(expected));
  test('by its longest sentence, and not by its references or its length', () => {
    const words = (n: number) => `${'ett '.repeat(n - 1)}slut`;
    expect(hard(`${words(28)}. ${words(28)}.`, 'Yes.')).toEqual([]);
    expect(hard(`${words(28)} (${words(9)}).`, 'Yes.')).toEqual([]);
    expect(hard(`${words(29)}.`, 'Yes.')).toEqual([expect.stringContaining('a sentence of 29 words')]);
  });
  test('by its long words together, where it is a sentence and no list to tick', () => {
    const heavy = 'Bekräftelsen skickas igenom förvaltningens uppföljningssystem, uppföljningen avslutas därefter';
    expect(hard(`${heavy}.`, 'Yes.')).toEqual([expect.stringMatching(/^LIX \d+/)]);
    expect(hard(heavy, 'Yes.')).toEqual([]);
  });
});
