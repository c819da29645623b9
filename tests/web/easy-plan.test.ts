import { describe, expect, test } from 'vitest';
import type { PlanAnswer } from '#domain/api/answers/plan.ts';
import { sentencesOf, wordsOf } from '#domain/catalogue/readability.ts';
import type { Answers } from '#domain/definitions/condition.ts';
import { type Language, languages, type Text } from '#domain/definitions/text.ts';
import { planAnswer } from '#domain/pages/plan.ts';
import { whatMakesItEarlier } from '#domain/plan/earlier.ts';
import { makePlans } from '#domain/plan/make-plan.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { cafe, cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { type EasyPart, easyPlan } from '../../web/applicant/easy/easy-plan.ts';
import { authorityWord, easyKinds, easyWhens, easyWords } from '../../web/applicant/easy/easy-words.ts';
import { figuresOf } from '../../web/applicant/plan/figures.ts';

const today = '2026-11-27';
const planOf = (event: string, answers: Answers, language: Language = 'sv', also?: readonly string[]): PlanAnswer => {
  const input = { municipality: 'koping', also, event, answers, today };
  return planAnswer(catalogue, makePlans(catalogue, input), language, (plan) =>
    whatMakesItEarlier(catalogue, input, plan.municipality),
  );
};
const easily = (plan: PlanAnswer, language: Language = 'sv') => easyPlan(plan, 'Öppna', {}, language);
const all = (parts: readonly EasyPart[]) =>
  parts.flatMap((p) => [...p.sentences, ...p.permits.flatMap((q) => q.sentences)]);
const part = (plan: PlanAnswer, id: string) => easily(plan).parts.find((p) => p.id === id);

/** The product's own words of the page. */
const own: readonly (readonly [string, Text])[] = [
  ...Object.entries({ ...easyWords, ...easyWhens, ...authorityWord }),
  ...Object.entries(easyKinds).flatMap(([kind, { is, name, means }]) =>
    [is, name, means].map((text) => [kind, text] as const),
  ),
];
/** What begins a clause within a sentence, and words that few say. */
const clauses = {
  sv: /(?<!\p{L})(som|eftersom|därför att|medan|ifall|innan|fastän|trots att|vilket|samt|dock|avser|erhålla)(?!\p{L})/iu,
  en: /\b(which|whom|because|although|unless|whereas|provided|however|therefore|until)\b/i,
};

describe('easy words', () => {
  test.each(own)('%s says one thing, shortly', (_name, text) => {
    for (const language of languages) {
      expect(text[language]).not.toMatch(clauses[language]);
      for (const sentence of sentencesOf(text[language])) expect(wordsOf(sentence).length).toBeLessThanOrEqual(10);
    }
  });
});

const plans: readonly (readonly [string, string, Answers])[] = [
  ['a café', 'open-restaurant', cafe],
  ['a café with alcohol and seating', 'open-restaurant', cafeWithAlcoholAndSeating],
  ['a food truck', 'food-truck', { outdoor_places: ['on_market_square'] }],
  ['a hairdresser', 'hairdresser', {}],
  ['one that closes', 'close-business', {}],
];
describe.each(plans)('the easy plan of %s', (_name, event, answers) => {
  test.each(languages)('is short sentences, in %s', (language) => {
    const plan = planOf(event, answers, language);
    const { about, parts, hardWords } = easily(plan, language);
    expect(parts.length).toBeGreaterThan(1);
    const said = [...about, ...all(parts), ...hardWords.map(({ means }) => means)];
    // What a municipality writes is held to 28 by the check of the catalogue; most of a page is shorter by far.
    const lengths = said.flatMap(sentencesOf).map((sentence) => wordsOf(sentence).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(28);
    expect(lengths.reduce((sum, n) => sum + n, 0) / lengths.length).toBeLessThan(10);
    for (const sentence of said) expect(sentence).toMatch(/[.?!)*]$/);
    expect(said.join(' ')).not.toMatch(/[{}]|undefined/);
  });
  test('names every permit of the plan once, with who has it', () => {
    const plan = planOf(event, answers);
    const permits = easily(plan).parts.flatMap((p) => p.permits);
    const expected = plan.permits.filter((p) => !p.unsaid);
    expect(permits.map((p) => p.id).sort()).toEqual(expected.map((p) => p.id).sort());
    for (const { id, departmentName } of expected) {
      const said = permits.find((p) => p.id === id)?.sentences.join(' ') ?? '';
      expect(said.toLocaleLowerCase('sv')).toContain(departmentName.toLocaleLowerCase('sv'));
    }
  });
});

describe('what an easy plan says', () => {
  test('is the plan’s own day, and how many things it is', () => {
    const plan = planOf('open-restaurant', cafeWithAlcoholAndSeating);
    const { early, statutory, late } = plan.opening.shown;
    const said = part(plan, 'day')?.sentences.join(' ') ?? '';
    for (const day of [early, statutory, late]) expect(said).toContain(dayInWords(day, 'sv'));
    const { matters, bodies } = figuresOf(plan);
    expect(part(plan, 'much')?.sentences.slice(0, 3)).toEqual([
      `Ni ska lämna in ${matters} saker.`,
      `${bodies} myndigheter tar hand om det.`,
      'Det kostar minst 990 kronor.',
    ]);
  });
  test('is sure of a day that the law sets, and of no other', () => {
    const plan = planOf('open-restaurant', cafe);
    const [first, second] = part({ ...plan, opening: { ...plan.opening, basis: 'law' } }, 'day')?.sentences ?? [];
    const isLaw = plan.permits
      .filter((p) => plan.opening.paths.statutory.includes(p.id))
      .every((p) => p.clock.basis === 'law');
    expect(first).toMatch(isLaw ? /^Ni kan öppna (?!omkring)/ : /^Ni kan öppna omkring /);
    expect(second === 'Dagen är inte säker.').toBe(!isLaw);
  });
  test('begins with one thing, which leads to where it is told', () => {
    const first = part(planOf('open-restaurant', cafeWithAlcoholAndSeating), 'first');
    expect(first?.sentences.length).toBe(1);
    expect(first?.href).toMatch(/^(#|https:)/);
  });
  test('is all there is to do, of a business that closes', () => {
    const plan = planOf('close-business', {});
    const said = plan.reminders.filter((r) => !r.unsaid).map((r) => r.text);
    expect(part(plan, 'remember')?.sentences).toEqual(said);
  });
  test('is for each municipality of several', () => {
    const plan = planOf('food-truck', { outdoor_places: ['on_market_square'] }, 'sv', ['arboga', 'kungsor']);
    expect(easily(plan).parts.map((p) => p.id)).toEqual(expect.arrayContaining(['in-arboga', 'in-kungsor']));
    expect(easily(plan).about.join(' ')).toContain('Arboga och Kungsör');
  });
  test('explains the kinds of permit that it names, and no other', () => {
    const words = easily(planOf('open-restaurant', cafe)).hardWords.map(({ word }) => word);
    expect(words).toContain('Registrering');
    expect(words).toContain('Myndighet');
    expect(words).not.toContain('Yttrande');
  });
});
