import { describe, expect, test } from 'vitest';
import { weeks } from '#domain/calendar/day.ts';
import { areaOf } from '#domain/catalogue/areas.ts';
import { chaptersOf, covers } from '#domain/catalogue/paragraphs.ts';
import { proposalText } from '#domain/catalogue/proposal.ts';
import { statutesOf } from '#domain/catalogue/statutes.ts';
import { conditionInWords } from '#domain/catalogue/words/condition.ts';
import { linesOf, sourceInWords } from '#domain/catalogue/words/rule.ts';
import { plain } from '#domain/catalogue/words/said.ts';
import { clockInWords } from '#domain/catalogue/words/time.ts';
import { all, any, atLeast, type Condition, chosen, no, not, yes } from '#domain/definitions/condition.ts';
import { areas } from '#workflows/areas.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { givenWords } from '#workflows/given-words.ts';
import { unread } from '#workflows/sources.ts';
import { inWords, ruleAt } from '../support/in-words.ts';

const definitions = inWords(catalogue);
const says = (condition: Condition) => plain([conditionInWords({ catalogue, given: givenWords }, condition)]);

describe('a condition in words', () => {
  test.each<[Condition, string]>([
    [yes('serves_alcohol'), 'Svarar ja på ”Ska ni servera vin, starköl, cider eller sprit till alla, regelbundet?”'],
    [no('moves'), 'Svarar nej på ”Flyttar verksamheten?”'],
    [not(yes('moves')), 'Svarar inte ja på ”Flyttar verksamheten?”'],
    [not(not(no('moves'))), 'Svarar nej på ”Flyttar verksamheten?”'],
    [yes('closes'), 'Verksamheten ska avslutas (följer av händelsen)'],
    [not(yes('closes')), 'Verksamheten ska inte avslutas (följer av händelsen)'],
    [
      chosen('takeover_how', 'business', 'bankrupt'),
      'Väljer ”Vi köper verksamheten till ett annat företag” eller ”Ur en konkurs” på ”Hur tar ni över verksamheten?”',
    ],
    [{ always: true }, 'Alltid.'],
    // What no catalogue has words for is named, so that an old one can be read.
    [yes('gone'), 'Händelsen säger ja om ”gone”'],
  ])('%j', (condition, words) => expect(says(condition)).toBe(words));

  test('of a number has its unit', () => {
    expect(says(atLeast('build_weeks', 3))).toMatch(/^Svarar minst 3 veckor på ”/);
    expect(says(not(atLeast('build_weeks', 3)))).toMatch(/^Svarar färre än 3 veckor på ”/);
  });

  test('of several is a list that can be read, without lists of one or lists in their own kind', () => {
    expect(says(all(yes('moves'), all(no('closes'), any(yes('changes')))))).toBe(
      [
        'Alla dessa stämmer:',
        '– Svarar ja på ”Flyttar verksamheten?”',
        '– Verksamheten ska inte avslutas (följer av händelsen)',
        '– En verksamhet som redan finns ändras (följer av händelsen)',
      ].join('\n'),
    );
    expect(says(all(no('closes'), not(any(yes('moves'), yes('changes')))))).toBe(
      [
        'Alla dessa stämmer:',
        '– Verksamheten ska inte avslutas (följer av händelsen)',
        '– Inget av dessa stämmer:',
        '  – Svarar ja på ”Flyttar verksamheten?”',
        '  – En verksamhet som redan finns ändras (följer av händelsen)',
      ].join('\n'),
    );
  });
});

describe('a time in words', () => {
  const { counting, source } = catalogue.permits.pool?.clock ?? {};
  const common = { counting: counting as never, source: source as never, verified: true } as const;
  const lines = (clock: object) => plain(clockInWords({ ...common, ...clock } as never));
  test('says whether law, a goal or an estimate sets it, and what may prolong it', () => {
    const law = { kind: 'decision', basis: 'law', statutory: weeks(10) };
    expect(lines({ ...law, extension: weeks(10) })).toBe(
      'Beslut inom tio veckor.\nTiden står i lag.\nTiden kan förlängas en gång med högst tio veckor, med skäl.',
    );
    expect(lines({ ...law, extensionCounted: weeks(2) })).toContain(
      'Vi räknar med två veckor till, som är vår uppskattning',
    );
    expect(lines({ kind: 'decision', basis: 'goal', typical: weeks(2) })).toContain('eget mål, inte lag');
    expect(lines({ kind: 'decision', basis: 'estimate', typical: weeks(2), longest: weeks(4) })).toBe(
      'Beslut: två veckor, som längst fyra veckor.\nTiden är vår uppskattning. Ingen lag sätter den.',
    );
    expect(lines({ kind: 'wait', basis: 'law', wait: weeks(6) })).toContain('Vänta sex veckor. Sedan får ni börja');
  });
});

describe('every rule of the catalogue', () => {
  const rules = definitions.flatMap((definition) => definition.rules);
  test('has an anchor of its own, which follows from its id', () => {
    expect(new Set(rules.map(({ anchor }) => anchor)).size).toBe(rules.length);
    for (const anchor of [
      'permit-pool-clock',
      'permit-pool-counting',
      'permit-alcohol-licence-prerequisite-public-place',
      'permit-building-permit-stage-final-clearance',
      'permit-explosives-sale-referral-police',
      'question-serves_alcohol-when',
      'municipality-koping-practice-land',
      'department-kungsor-alcohol-meets',
    ])
      expect(ruleAt(definitions, anchor).code).not.toBe('');
  });
  test('says something, in words: no id of a definition stands as the name of anything', () => {
    const ids = new Set(
      [catalogue.permits, catalogue.questions, catalogue.requirements, catalogue.departments].flatMap((all) =>
        Object.keys(all).filter((id) => /[-_]/.test(id)),
      ),
    );
    for (const rule of rules) {
      const text = linesOf(rule);
      if (!rule.anchor.endsWith('-law')) expect(text, rule.anchor).not.toBe('');
      const words = text.replaceAll(/https?:\S+/g, '').match(/[a-z]+(?:[-_][a-z\d]+)+/g) ?? [];
      expect(
        words.filter((word) => ids.has(word)),
        rule.anchor,
      ).toEqual([]);
    }
  });
  test('that hears somebody cites the paragraph it names, when the permit’s law was read for it', () => {
    const police = ruleAt(definitions, 'permit-explosives-sale-referral-police');
    expect(linesOf(police)).toContain('Polismyndigheten ska höras: yttrandet måste finnas före beslutet.');
    expect(police.sources.map(sourceInWords)).toEqual([
      expect.stringMatching(
        /^Förordningen om brandfarliga och explosiva varor \(2010:1075\) 14 §, lag, t\.o\.m\. SFS \d+:\d+, läst (\d{4})-\d\d-\d\d, läses om senast \d{4}-/,
      ),
    ]);
    expect(ruleAt(definitions, 'permit-alcohol-licence-referral-tax-agency').sources).toEqual([]);
  });
  test('has the places where the page looks for it: each permit an area', () => {
    expect(Object.values(catalogue.permits).filter((permit) => areaOf(areas, permit) === undefined)).toEqual([]);
    for (const { acts } of areas) expect(acts.length).toBe(new Set(acts).size);
  });
});

describe('a source', () => {
  const statute = {
    proof: 'statute',
    sfs: '2000:1',
    title: 'Lagen (2000:1)',
    paragraphs: '1 §',
    through: 'as enacted',
    url: 'https://x.example',
    read: '2026-11-26',
  } as const;
  test('has the day it was read, and is read anew twelve months later', () => {
    expect(sourceInWords({ source: statute, verified: true })).toBe(
      'Lagen (2000:1) 1 §, lag, ursprunglig lydelse, läst 2026-11-26, läses om senast 2027-11-26',
    );
  });
  test('that nobody has read says so', () => {
    expect(sourceInWords({ source: unread('Hörsägen'), verified: false })).toBe('Hörsägen, inte läst');
    expect(sourceInWords({ source: statute, verified: false })).toMatch(/inte kontrollerat$/);
  });
});

describe('paragraphs', () => {
  test.each([
    ['8 kap. 1, 2 och 10–12 §§', ['8 kap. 1, 2 och 10–12 §§']],
    ['2 kap. 20 §, 3 kap. 7 och 9 §§ och 5 kap. 1–3 §§', ['2 kap. 20 §', '3 kap. 7 och 9 §§', '5 kap. 1–3 §§']],
    ['5 a kap. 9 §; 12 kap. 8 a §', ['5 a kap. 9 §', '12 kap. 8 a §']],
    ['16 och 18–19 b §§', ['16 och 18–19 b §§']],
  ])('of %s, chapter by chapter', (paragraphs, chapters) =>
    expect(chaptersOf(paragraphs).map(({ text }) => text)).toEqual(chapters),
  );
  test.each([
    ['8 kap. 1, 2 och 10–12 §§', '8 kap. 11 §', true],
    ['8 kap. 1, 2 och 10–12 §§', '9 kap. 11 §', false],
    ['8 kap. 1, 2 och 10–12 §§', '8 kap. 3 §', false],
    ['7, 14, 17, 19 och 20 §§', '14 §', true],
    ['5 a kap. 9 §', '5 kap. 9 §', false],
  ])('%s covers %s: %s', (paragraphs, named, is) => expect(covers(paragraphs, named)).toBe(is));
});

test('a statute lists what rests on it, place by place in its own order', () => {
  const { acts, pages } = statutesOf(definitions);
  const alcohol = acts.find(({ number }) => number === '2010:1622');
  expect(alcohol?.title).toBe('Alkohollagen (2010:1622)');
  const places = alcohol?.places.map(({ place }) => place) ?? [];
  expect(places.findIndex((p) => p.startsWith('5 a kap.'))).toBeLessThan(
    places.findIndex((p) => p.startsWith('8 kap.')),
  );
  expect(places.findIndex((p) => p.startsWith('8 kap.'))).toBeLessThan(
    places.findIndex((p) => p.startsWith('10 kap.')),
  );
  const eleven = alcohol?.places.find(({ place }) => place === '8 kap. 11 §');
  expect(eleven?.rules.map(({ rule }) => rule.anchor)).toContain('permit-alcohol-licence-referral-police');
  expect(pages.some(({ title }) => title.includes('Köpings kommun'))).toBe(true);
});

test('a proposal is a filled-in issue: where it stands, what it says, its source, and fields', () => {
  const rule = ruleAt(definitions, 'permit-explosives-sale-clock');
  const name = { sv: 'Tillstånd', en: 'Permit' };
  const text = proposalText(rule, { name, file: 'workflows/permits/explosives-sale.ts', version: 'v1' });
  expect(text.split('\n')[0]).toBe('Ändra tid: Tillstånd');
  for (const part of [
    'Regel: #permit-explosives-sale-clock',
    'Definition: permit explosives-sale, clock',
    'Fil: workflows/permits/explosives-sale.ts',
    'Katalog: v1',
    'STÅR I DAG\nBeslut inom tre månader.',
    'KÄLLA I DAG\nFörordningen om brandfarliga och explosiva varor (2010:1075) 17 §',
    'SKA STÅ\n',
    'LAG OCH PARAGRAF',
    'GÄLLER FRÅN\n',
    'KONTROLLERAT AV',
  ])
    expect(text).toContain(part);
  // A rule without a source of its own quotes the law of its permit; where there is none it says that nothing was read.
  const when = ruleAt(definitions, 'permit-explosives-sale-when');
  expect(proposalText(when, { name, file: 'x', version: 'v' }, ruleAt(definitions, when.leansOn ?? ''))).toContain(
    '9 a, 16',
  );
  expect(proposalText(when, { name, file: 'x', version: 'v' })).toContain('Ingen: inte läst.');
});
