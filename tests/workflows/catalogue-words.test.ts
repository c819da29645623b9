import { describe, expect, test } from 'vitest';
import { weeks } from '#domain/calendar/day.ts';
import { areaOf } from '#domain/catalogue/areas.ts';
import { chaptersOf, covers } from '#domain/catalogue/paragraphs.ts';
import { proposalText } from '#domain/catalogue/proposal.ts';
import { statutesOf } from '#domain/catalogue/statutes.ts';
import { conditionInWords } from '#domain/catalogue/words/condition.ts';
import { linesOf, sourceInWords } from '#domain/catalogue/words/rule.ts';
import { plain, type Said } from '#domain/catalogue/words/said.ts';
import { clockInWords, countingInWords } from '#domain/catalogue/words/time.ts';
import {
  type Answer,
  type Answers,
  all,
  any,
  atLeast,
  type Condition,
  chosen,
  holds,
  leavesOf,
  no,
  not,
  yes,
} from '#domain/definitions/condition.ts';
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
    [not(yes('moves')), 'Svarar nej på ”Flyttar verksamheten?”'],
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

/** The condition that words say: read back from their heads and from what each line stands for. */
function readBack(one: Said, lists = new Map<string, readonly Condition[]>()): Condition {
  const of = (how: string | undefined, parts: readonly Condition[]): Condition =>
    how === 'Alla' || how === 'Allt' ? all(...parts) : how === 'Minst' ? any(...parts) : not(any(...parts));
  const above = /^(Allt|Minst ett|Inget) i lista ([A-Z]) ovan stämmer$/.exec(one.text);
  if (above) {
    const parts = lists.get(above[2] ?? '');
    if (!parts) throw new Error(`${one.text}: no such list above`);
    return of(above[1]?.split(' ')[0], parts);
  }
  const head = /^(Alla|Minst|Inget) .*?(?: \(lista ([A-Z])\))?:$/.exec(one.text);
  if (head && one.parts) {
    const parts = one.parts.map((part) => readBack(part, lists));
    if (head[2] && lists.has(head[2])) throw new Error(`two lists are called ${head[2]}`);
    if (head[2]) lists.set(head[2], parts);
    return of(head[1], parts);
  }
  if (one.text === 'Alltid.') return { always: true };
  if (one.text === 'Aldrig.') return not({ always: true });
  const isNot = one.key?.startsWith('not ') ?? false;
  const leaf = JSON.parse(one.key?.replace(/^not /, '') ?? '') as Condition;
  return isNot ? not(leaf) : leaf;
}

describe('a condition that is put in words', () => {
  const { permits, questions, requirements, reminders, obstacles } = catalogue;
  const conditions: readonly Condition[] = [
    ...Object.values(permits).flatMap((p) => [
      p.when,
      ...(p.after ?? []).map((a) => a.when),
      ...(p.referrals ?? []).map((r) => r.when),
    ]),
    ...[...Object.values(questions), ...Object.values(requirements), ...reminders, ...obstacles].map(
      ({ when }) => when,
    ),
  ].filter((when) => when !== undefined);
  const answersTo = (condition: Condition, seed: number): Answers =>
    Object.fromEntries(
      leavesOf(condition).flatMap((leaf, i): readonly (readonly [string, Answer])[] => {
        const roll = Math.abs(Math.trunc(Math.sin(seed * 97 + i * 13) * 1000)) % 4;
        if (roll === 3) return [];
        if ('is' in leaf) return [[leaf.question, roll === 0]];
        if ('atLeast' in leaf) return [[leaf.question, leaf.atLeast - (roll === 0 ? 1 : 0)]];
        return [[leaf.question, roll === 0 ? 'another' : (leaf.oneOf[0] ?? '')]];
      }),
    );
  const differing = (some: readonly Condition[]) =>
    some.filter((condition) => {
      const read = readBack(conditionInWords({ catalogue, given: givenWords }, condition));
      return Array.from({ length: 40 }, (_, seed) => answersTo(condition, seed)).some(
        (answers) => holds(read, answers) !== holds(condition, answers),
      );
    });
  test('says the same as it, for every condition of the catalogue and its opposite', () => {
    expect(conditions.length).toBeGreaterThan(300);
    expect(differing(conditions)).toEqual([]);
    expect(differing(conditions.map((condition) => not(condition)))).toEqual([]);
  });
  test('has negations one at a time', () => {
    expect(says(not(all(yes('moves'), no('closes'))))).toBe(
      'Minst ett av dessa stämmer:\n– Svarar nej på ”Flyttar verksamheten?”\n– Verksamheten ska avslutas (följer av händelsen)',
    );
    expect(says(not(any(yes('moves'), no('closes'))))).toMatch(/^Alla dessa stämmer:\n– Svarar nej på/);
  });
  test('writes a list out once, and names it after that', () => {
    const list = any(yes('serves_alcohol'), yes('serves_folkol'), yes('sells_folkol'));
    const text = says(any(all(list, yes('has_food')), all(not(list), yes('moves'))));
    expect(text).toContain('Minst ett av dessa stämmer (lista A):');
    expect(text).toContain('– Inget i lista A ovan stämmer');
    expect(text.split('folköl?”')).toHaveLength(2);
    const food = linesOf(ruleAt(definitions, 'permit-food-registration-when')).split('\n');
    expect(food.filter((line) => line.includes('Ska ni servera folköl?'))).toHaveLength(1);
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
      'Tjänsten räknar med två veckor till, som är dess uppskattning',
    );
    expect(lines({ kind: 'decision', basis: 'goal', typical: weeks(2) })).toContain('eget mål, inte lag');
    expect(lines({ kind: 'decision', basis: 'estimate', typical: weeks(2), longest: weeks(4) })).toBe(
      'Beslut: två veckor, som längst fyra veckor.\nTiden är tjänstens uppskattning. Ingen lag sätter den.',
    );
    expect(lines({ kind: 'wait', basis: 'law', wait: weeks(6) })).toContain('Vänta sex veckor. Sedan får ni börja');
    expect(lines({ kind: 'wait', basis: 'law', wait: weeks(0) })).toMatch(/^Ni får börja direkt\.\n/);
  });
  test('says who asks for more and what starts over', () => {
    expect(plain(countingInWords({ ...(common.counting as object), onSupplement: 'restart' } as never))).toMatch(
      / Begär myndigheten komplettering börjar tiden om när kompletteringen kommer in\.$/,
    );
    expect(
      definitions.flatMap(({ rules }) => rules).filter((rule) => /om vi ber om mer|Ber vi om/.test(linesOf(rule))),
    ).toEqual([]);
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
