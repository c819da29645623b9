import { describe, expect, test } from 'vitest';
import type { PlanAnswer, PlanView } from '#domain/api/answers/plan.ts';
import type { PlanPermitView } from '#domain/api/answers/planned-permit.ts';
import type { Answers } from '#domain/definitions/condition.ts';
import { guideView } from '#domain/pages/guide.ts';
import { planAnswer } from '#domain/pages/plan.ts';
import { whatMakesItEarlier } from '#domain/plan/earlier.ts';
import { makePlans } from '#domain/plan/make-plan.ts';
import { dayOfMonthInWords } from '#domain/words/dates.ts';
import { cafe, cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { readPlace, writePlace } from '../../web/applicant/guide/guide-address.ts';
import { figuresOf, moneyInWords } from '../../web/applicant/plan/figures.ts';
import { tonight } from '../../web/applicant/plan/tonight.ts';
import { waysOf } from '../../web/applicant/plan/ways.ts';

const planOf = (event: string, answers: Answers, also?: readonly string[]): PlanAnswer => {
  const input = { municipality: 'koping', also, event, answers, today: '2026-11-27' };
  return planAnswer(catalogue, makePlans(catalogue, input), 'sv', (plan) =>
    whatMakesItEarlier(catalogue, input, plan.municipality),
  );
};
const withAlcohol = planOf('open-restaurant', cafeWithAlcoholAndSeating);

describe('how much a plan is', () => {
  test('counts what the owner hands in, all bodies, and the money that is known', () => {
    expect(figuresOf(withAlcohol)).toMatchObject({ matters: 5, bodies: 5, kronor: 990 });
    expect(withAlcohol.permits.filter((p) => p.kind === 'opinion').length).toBe(1);
    expect(moneyInWords(figuresOf(withAlcohol), 'sv')).toEqual({ number: 'minst 990 kr', of: 'i avgifter' });
  });
  test('never says a sum where a tariff decides', () => {
    const plain = figuresOf(planOf('open-restaurant', cafe));
    expect(plain).toMatchObject({ kronor: 0, unpriced: ['Registrering av livsmedelsanläggning'] });
    expect(moneyInWords(plain, 'en')).toEqual({ number: 'set locally', of: 'fees' });
    expect(moneyInWords({ ...plain, kronor: 2300, unpriced: [] }, 'en').number).toBe('SEK 2,300');
  });
  test('counts an authority once, whichever of its departments decide', () => {
    const roads = planOf('open-restaurant', {
      ...cafe,
      premises_acts: ['new_exit'],
      includes: ['uses_outdoors'],
      outdoors: ['outdoor_seating'],
      outdoor_places: ['by_country_road'],
    });
    const names = roads.permits.map((p) => p.departmentName).filter((name) => name.startsWith('Trafikverket'));
    expect(new Set(names).size).toBe(2);
    const others = new Set(roads.permits.map((p) => p.departmentName)).size - 2;
    expect(figuresOf(roads).bodies).toBe(others + 1);
  });
  test('counts the departments where the API is older than the page and says nothing of authorities', () => {
    const permits = withAlcohol.permits.map(({ authority: _, ...older }) => older as PlanPermitView);
    expect(figuresOf({ ...withAlcohol, permits }).bodies).toBe(new Set(permits.map((p) => p.department)).size);
  });
  test('is that of every municipality together', () => {
    const one = figuresOf(planOf('food-truck', { outdoor_places: ['on_market_square'] }));
    const three = figuresOf(planOf('food-truck', { outdoor_places: ['on_market_square'] }, ['arboga', 'kungsor']));
    expect(three.bodies).toBeGreaterThan(one.bodies);
    expect(three.matters).toBeGreaterThan(one.matters);
  });
});

test('what an application costs for everybody is the first sum that its fee names, and nothing where it names none', () => {
  const told = Object.values(catalogue.permits).filter((p) => p.kronor !== undefined);
  expect(told.length).toBeGreaterThan(15);
  for (const { id, fee, kronor } of told) {
    const [, first = ''] = /^(?:[^\d]*)(\d[\d\s\u00a0]*) kr/.exec(fee.sv) ?? [];
    if (kronor !== 0) expect(Number(first.replace(/\s/g, '')), id).toBe(kronor);
    else expect(fee.sv, id).toMatch(/inget|ingen avgift|gratis/i);
  }
});

describe('the one thing to do tonight', () => {
  const permit = (id: string, more: Partial<PlanPermitView>) =>
    ({ id, name: id, after: [], documents: [], ...more }) as unknown as PlanPermitView;
  const plan = (permits: readonly PlanPermitView[], more: Partial<PlanView> = {}): PlanView =>
    ({
      municipality: 'm',
      aim: 'open',
      permits,
      reminders: [],
      opening: { paths: { statutory: ['b'] } },
      ...more,
    }) as unknown as PlanView;
  const waitsForA = [{ id: 'a', gate: 'decision', strength: 'advisable' }] as unknown as PlanPermitView['after'];

  test('is what others wait for and is handed in elsewhere, until it is ticked', () => {
    const both = plan([
      permit('a', { elsewhere: 'https://x.example' }),
      permit('b', { after: waitsForA, documents: ['Ritning'] }),
    ]);
    expect(tonight(both, {}, 'sv')).toEqual({ what: 'lämna in a', href: 'https://x.example' });
    expect(tonight(both, { done: ['a'] }, 'sv')).toEqual({ what: 'ta fram ritning', href: '#papers-m-b' });
  });
  test('is what needs somebody else’s time', () =>
    expect(tonight(withAlcohol, {}, 'en')).toEqual({
      what: 'boka tid för kunskapsprovet',
      href: '#papers-koping-alcohol-licence',
    }));
  test('is a paper that can be handed in now', () => {
    const filing = [{ id: 'a', gate: 'filing', strength: 'hard' }] as unknown as PlanPermitView['after'];
    const later = plan([permit('b', { after: filing, documents: ['Intyg'] }), permit('c', { documents: ['Skiss'] })]);
    expect(tonight(later, {}, 'en')?.what).toBe('find or make this: skiss');
  });
  test('is a duty where there is nothing to apply for, and the last day of who closes', () => {
    const reminders = [
      { id: 'q', part: 'first', text: 'Spelar ni musik? Skaffa avtal.', verified: true },
      { id: 'r', part: 'first', text: 'Ordna en försäkring. Den i hemmet gäller inte.', verified: true },
    ] as PlanView['reminders'];
    expect(tonight(plan([], { reminders }), {}, 'sv')).toEqual({ what: 'ordna en försäkring', href: '#duty-r' });
    expect(tonight(plan([], { reminders }), { done: ['r'] }, 'sv')).toBeUndefined();
    expect(tonight(plan([], { aim: 'close' }), {}, 'sv')?.href).toBe('#wished-day');
    expect(tonight(plan([], { aim: 'close' }), { opening: '2027-01-01' }, 'sv')).toBeUndefined();
  });
});

describe('another way', () => {
  const place = {
    municipality: 'koping',
    event: 'open-restaurant',
    answers: cafeWithAlcoholAndSeating,
    done: ['x'],
    compare: 'municipality.arboga',
  };
  const ways = waysOf(guideView(catalogue, 'sv'), place, withAlcohol, 'sv');
  const byId = (id: string) => ways.find((way) => way.id === id);

  test('is another municipality, with the same answers and nothing that was ticked', () =>
    expect(byId('municipality.arboga')).toMatchObject({
      label: 'I Arboga',
      place: { municipality: 'arboga', event: 'open-restaurant', answers: place.answers },
    }));
  test('is another answer, called as the plan calls it, with the days that the plan promises for it', () => {
    const without = byId('serves_alcohol.no');
    expect(without?.label).toBe('Utan alkohol från början');
    const [promised] = withAlcohol.earlier;
    expect(promised?.question).toBe('serves_alcohol');
    expect(planOf('open-restaurant', without?.place.answers ?? {}).opening.shown).toMatchObject({
      early: promised?.early,
      statutory: promised?.statutory,
    });
  });
  test('is each thing that can be ticked or not, and each other option', () => {
    expect(byId('uses_outdoors.no')?.label).toMatch(/^Utan: /);
    expect(byId('uses_outdoors.yes')).toBeUndefined();
    expect(ways.filter((way) => way.id.startsWith('company.')).length).toBeGreaterThan(1);
    expect(byId('company.registered')).toBeUndefined();
    expect(byId('municipal_land.no')?.label).toBe('Nej');
    expect(new Set(ways.map((way) => way.id)).size).toBe(ways.length);
    for (const way of ways) expect(way.place).not.toHaveProperty('compare');
  });
});

test('what is ticked and compared stands in the address, and is no answer', () => {
  const place = { municipality: 'koping', event: 'stall', answers: { a: true }, done: ['one', 'two'], compare: 'a.no' };
  expect(readPlace(writePlace(place).slice(1))).toEqual(place);
  expect(readPlace('done=..<b>.one.one&compare=').done).toEqual(['one']);
  expect(readPlace('done=').done).toBeUndefined();
});

test('a day is said with its year only where it is far away', () => {
  expect(dayOfMonthInWords('2027-03-30', 'sv', '2026-11-27')).toBe('30 mars');
  expect(dayOfMonthInWords('2027-12-01', 'en', '2026-11-27')).toBe('1 December 2027');
});

/** A plan with a sign on a valued house, or without. */
const signed = (event: string, acts: readonly string[]) =>
  planOf(event, { premises_acts: acts, sign_place: 'own_building', site: ['valued_place'], changes_character: true });
const hasSign = (event: string) => signed(event, ['sign']).permits.some((p) => p.id === 'sign-permit');

/** Owners saw a hair salon wait ten weeks for its sign. */
describe('a sign on the house', () => {
  const events = Object.values(catalogue.events).filter(({ aim, id }) => aim === 'open' && hasSign(id));
  test('is asked about by more than a salon', () => expect(events.map((e) => e.id)).toContain('hairdresser'));
  test.each(events.map((event) => [event.id]))('moves no day of %s', (event) => {
    expect(signed(event, ['sign']).opening.shown).toEqual(signed(event, []).opening.shown);
  });
});
