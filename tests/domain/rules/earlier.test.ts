import { describe, expect, test } from 'vitest';
import { weeks } from '#domain/calendar/day.ts';
import { all, any, chosen, not, yes } from '#domain/definitions/condition.ts';
import type { AnyPermit } from '#domain/definitions/permit.ts';
import { whatMakesItEarlier } from '#domain/plan/earlier.ts';
import {
  aMunicipality,
  anEvent,
  aPermit,
  catalogueOf,
  choiceOf,
  counting,
  text,
  yesNo,
} from '../../support/small-catalogue.ts';

const clock = (statutory: number, typical = statutory): AnyPermit['clock'] =>
  ({
    kind: 'decision',
    basis: 'law',
    statutory: weeks(statutory),
    typical: weeks(typical),
    counting,
    verified: true,
  }) as never;
const permit = (id: string, length: AnyPermit['clock'], when?: AnyPermit['when']) =>
  aPermit(id, { clock: length, ...(when && { when }) });
const without = (what: string, more: object = {}) => yesNo({ without: text(what), ...more });
const earlier = (few: Parameters<typeof catalogueOf>[0], answers: object, place?: string) =>
  whatMakesItEarlier(
    catalogueOf(few),
    { municipality: 'here', event: 'open', answers, today: '2027-01-11' } as never,
    place,
  );
const named = (...of: Parameters<typeof earlier>) => earlier(...of).choices.map((c) => c.question);

const questions = { gas: without('Utan gas'), wine: without('Utan vin'), kitchen: yesNo() };
const permits = [
  permit('food', clock(2)),
  permit('gas', clock(6), yes('gas')),
  permit('wine', clock(10, 4), yes('wine')),
  permit('kitchen', clock(8), yes('kitchen')),
];

describe('what would make the opening earlier', () => {
  test('is what can be left out, with the days it gives and what it spares', () => {
    expect(earlier({ questions, permits }, { gas: true, wine: false, kitchen: false })).toEqual({
      choices: [{ question: 'gas', early: '2027-01-25', statutory: '2027-01-25', spares: ['gas'] }],
      fixed: [],
    });
  });
  test('is nothing that was not chosen, is not known, cannot be left out, or that the event is', () => {
    for (const answers of [{ gas: false }, { gas: 'unknown' }, {}])
      expect(named({ questions, permits }, { wine: false, kitchen: false, ...answers })).toEqual([]);
    expect(named({ questions, permits }, { gas: false, wine: false, kitchen: true })).toEqual([]);
    const events = [anEvent('open', { given: { gas: true } })];
    expect(named({ questions, permits, events }, { wine: false, kitchen: false })).toEqual([]);
  });
  test('helps one of the days, the usual or the one in full; the one that saves most is first', () => {
    // Without gas the usual day is earlier, without wine the one in full.
    const answers = { gas: true, wine: true, kitchen: false };
    expect(earlier({ questions, permits }, answers).choices).toEqual([
      { question: 'wine', early: '2027-02-22', statutory: '2027-02-22', spares: ['wine'] },
      { question: 'gas', early: '2027-02-08', statutory: '2027-03-22', spares: ['gas'] },
    ]);
    // What is beside the way helps nothing.
    expect(named({ questions, permits }, { ...answers, kitchen: true })).toEqual(['wine']);
    // In full alike, by the usual day.
    const alike = [
      permit('food', clock(20)),
      permit('gas', clock(10, 9), yes('gas')),
      permit('wine', clock(10, 8), yes('wine')),
    ];
    const both = alike.map((p) => (p.id === 'food' ? permit('food', clock(10, 1)) : p));
    expect(earlier({ questions, permits: both }, answers).choices.map((c) => [c.question, c.early])).toEqual([
      ['gas', '2027-03-08'],
    ]);
  });
  test('in full alike, the earlier usual day is first', () => {
    const three = { ...questions, music: without('Utan musik') };
    const many = [
      permit('food', clock(10, 1)),
      permit('gas', clock(9, 8), yes('gas')),
      permit('both', clock(9, 6), any(yes('wine'), yes('music'))),
      permit('late', clock(9, 9), all(yes('gas'), yes('wine'))),
    ];
    const choices = earlier(
      { questions: three, permits: many },
      { gas: true, wine: true, music: true, kitchen: false },
    ).choices;
    expect(choices.map((c) => [c.question, c.early, c.statutory])).toEqual([
      ['gas', '2027-02-22', '2027-03-22'],
      ['wine', '2027-03-08', '2027-03-22'],
    ]);
  });
  test('of a choice is the option that stands for leaving it out', () => {
    const c = { ...choiceOf('none', 'some', 'much'), without: text('Utan'), withoutIs: 'none' };
    const few = {
      questions: { c },
      permits: [permit('food', clock(2)), permit('p', clock(6), chosen('c', 'some', 'much'))],
    };
    expect(earlier(few, { c: 'some' }).choices).toMatchObject([{ question: 'c', statutory: '2027-01-25' }]);
    expect(named(few, { c: 'none' })).toEqual([]);
    expect(named(few, { c: 'unknown' })).toEqual([]);
  });
  test('is of the municipality that is asked about', () => {
    const municipalities = [aMunicipality('here'), aMunicipality('there')];
    const departments = { 'there-office': { meets: { every: 'month', on: ['2027-04-01'] } } as never };
    const few = { questions, permits, municipalities, departments };
    expect(earlier(few, { gas: true, wine: false, kitchen: false }, 'there').choices).toEqual([]);
    expect(earlier(few, { gas: true, wine: false, kitchen: false }, 'here').choices).toHaveLength(1);
  });
});

describe('a part of the business and something in it', () => {
  const parts = (more: object = {}) => ({
    drinks: without('Utan dryck', more),
    wine: without('Utan vin', { when: yes('drinks') }),
  });
  const answers = { drinks: true, wine: true };
  const part = permit('part', clock(4), yes('drinks'));

  test('the part is named when leaving out all of it gives an earlier day, the less when that is enough', () => {
    const wine = permit('wine', clock(10), yes('wine'));
    expect(named({ questions: parts(), permits: [permit('food', clock(2)), part, wine] }, answers)).toEqual(['drinks']);
    expect(named({ questions: parts(), permits: [permit('food', clock(4)), part, wine] }, answers)).toEqual(['wine']);
    // Equal in full, earlier as a rule: the part.
    const usual = permit('part', clock(4, 3), yes('drinks'));
    expect(named({ questions: parts(), permits: [permit('food', clock(4, 1)), usual, wine] }, answers)).toEqual([
      'drinks',
    ]);
  });
  test('only what is opened by a yes is in it', () => {
    const apart = { drinks: without('Utan dryck'), wine: without('Utan vin', { when: not(not(yes('drinks'))) }) };
    const wine = permit('wine', clock(10), yes('wine'));
    expect(named({ questions: apart, permits: [permit('food', clock(2)), part, wine] }, answers)).toEqual([
      'drinks',
      'wine',
    ]);
  });
  test('two that are called alike are one to the owner', () => {
    const alike = { a: without('Utan vin'), b: without('Utan vin'), c: without('Utan gas') };
    const any3 = [permit('food', clock(2)), permit('p', clock(10), all(yes('a'), yes('b'), yes('c')))];
    expect(named({ questions: alike, permits: any3 }, { a: true, b: true, c: true })).toEqual(['a', 'c']);
  });
});

test('what decides a day and no choice spares is fixed, in the order of the plan', () => {
  const all2 = [
    permit('food', clock(2)),
    permit('kitchen', clock(8, 1), yes('kitchen')),
    permit('tax', clock(7, 5)),
    permit('gas', clock(6), yes('gas')),
  ];
  expect(earlier({ questions, permits: all2 }, { kitchen: true, gas: true, wine: false }).fixed).toEqual(['kitchen']);
  expect(earlier({ questions, permits: all2 }, { kitchen: true, gas: false, wine: false }).fixed).toEqual([
    'kitchen',
    'tax',
  ]);
});
