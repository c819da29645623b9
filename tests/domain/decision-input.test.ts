import { describe, expect, test } from 'vitest';
import { askForSupplement } from '#domain/acts/ask-for-supplement/act.ts';
import { caseView } from '#domain/acts/case-view.ts';
import { decide } from '#domain/acts/decide/act.ts';
import { type DecisionInput, decisionFaults, decisionRefusals } from '#domain/acts/decide/refusals.ts';
import { giveOpinion } from '#domain/acts/give-opinion/act.ts';
import { startHearing } from '#domain/acts/start-hearing/act.ts';
import { permitOf, taskOf } from '#domain/case/view.ts';
import { grounds, groundsOf, outcomes, outcomesOf } from '#domain/definitions/outcome.ts';
import { languages } from '#domain/definitions/text.ts';
import { hasSubstance } from '#domain/fields/substance.ts';
import { outcomeText } from '#domain/words/case.ts';
import { groundLaws, groundTexts } from '#domain/words/grounds.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { cafeWithSeating as seating } from '../support/answers.ts';
import { FactBook } from '../support/facts.ts';

const at = '2027-01-20T11:00:00Z';
const base: DecisionInput = { outcome: 'granted', motivation: 'Skälen', legalBasis: 'Lagen' };

function faults(permit: string, input: Partial<DecisionInput>, book = new FactBook(seating)): readonly string[] {
  const found = permitOf(caseView(book.facts, at), permit);
  if (!found) throw new Error(`the case has no ${permit}`);
  return decisionFaults(found, { ...base, ...input }, at).map((f) => `${f.code} ${f.pointer}`);
}

function refusals(permit: string, input: Partial<DecisionInput>, book: FactBook, now = at): readonly string[] {
  const view = caseView(book.facts, now);
  const task = taskOf(view, `${permit}.review`);
  if (!task) throw new Error(`the case has no task for ${permit}`);
  return decisionRefusals(view, task, { ...base, ...input }, now).map((r) => r.code);
}

describe('an outcome belongs to a kind', () => {
  test.each([
    ['permit', 'public-place', []],
    ['registration', 'food-registration', ['granted-with-conditions']],
    ['opinion', 'land-lease', ['dismissed']],
  ] as const)('%s', (kind, permit, missing) => {
    expect(outcomesOf(kind)).toEqual(outcomes.filter((o) => !(missing as readonly string[]).includes(o)));
    for (const outcome of outcomes) {
      const found = faults(permit, { outcome, ground: groundsOf(outcome, kind)[0] });
      expect(found, outcome).toEqual(
        (missing as readonly string[]).includes(outcome) ? ['outcome-of-other-kind /outcome'] : [],
      );
    }
  });

  test('every kind has words of its own for what it can end in, in both languages', () => {
    const kinds = ['permit', 'notification', 'registration', 'opinion'] as const;
    for (const language of languages) {
      for (const outcome of ['granted', 'refused'] as const)
        expect(new Set(kinds.map((kind) => outcomeText(outcome, kind)[language])).size).toBe(kinds.length);
      for (const ground of [...grounds.dismissed, ...grounds.closed]) {
        expect(groundTexts[ground][language]).not.toBe('');
        expect(groundLaws[ground][language]).not.toBe('');
      }
    }
  });

  test('a definition may have the words of its law', () => {
    const { kind, outcomes: own } = catalogue.permits['building-notification'] ?? {};
    expect(outcomeText('granted', kind, own).sv).toBe('Startbesked');
    expect(outcomeText('dismissed', kind, own).sv).toBe('Avvisat');
  });
});

describe('what is dismissed or closed says why', () => {
  test.each([
    ['dismissed', undefined, ['ground-missing /ground']],
    ['dismissed', 'without-object', ['ground-missing /ground']],
    ['dismissed', 'wrong-authority', []],
    ['closed', undefined, ['ground-missing /ground']],
    ['closed', 'incomplete', ['ground-missing /ground']],
    ['closed', 'withdrawn-otherwise', []],
    ['granted', 'incomplete', ['ground-unexpected /ground']],
    ['refused', 'without-object', ['ground-unexpected /ground']],
  ] as const)('%s with %s', (outcome, ground, expected) => {
    expect(faults('public-place', { outcome, ground })).toEqual(expected);
  });

  test('an opinion is not the owner’s, so it was not withdrawn by them', () => {
    expect(faults('land-lease', { outcome: 'closed', ground: 'withdrawn-otherwise' })).toEqual([
      'ground-missing /ground',
    ]);
    expect(faults('land-lease', { outcome: 'closed', ground: 'without-object' })).toEqual([]);
  });

  test('incomplete only after a request whose time has passed', () => {
    const book = new FactBook(seating);
    const input = { outcome: 'dismissed', ground: 'incomplete' } as const;
    expect(refusals('public-place', input, book)).toEqual(['ground-unfounded']);
    const request = book.ask('public-place', '2027-01-21T11:00:00Z', '2027-02-04');
    expect(refusals('public-place', input, book, '2027-02-04T11:00:00Z')).toEqual(['supplement-open']);
    expect(refusals('public-place', input, book, '2027-02-05T11:00:00Z')).toEqual([]);
    book.takeBack('public-place', request, '2027-02-05T11:00:00Z');
    expect(refusals('public-place', input, book, '2027-02-06T11:00:00Z')).toEqual(['ground-unfounded']);
  });

  test('incomplete only when the request said that it may be dismissed, and nobody answered', () => {
    const input = { outcome: 'dismissed', ground: 'incomplete' } as const;
    const [mild, answered] = [new FactBook(seating), new FactBook(seating)];
    mild.ask('public-place', '2027-01-21T11:00:00Z', '2027-02-04', 'supplement-requested', 'decided');
    expect(refusals('public-place', input, mild, '2027-02-05T11:00:00Z')).toEqual(['ground-unfounded']);
    const request = answered.ask(
      'public-place',
      '2027-01-21T11:00:00Z',
      '2027-02-04',
      'supplement-requested',
      'dismissed',
    );
    expect(refusals('public-place', input, answered, '2027-02-05T11:00:00Z')).toEqual([]);
    answered.answer('public-place', request, '2027-02-05T11:00:00Z');
    expect(refusals('public-place', input, answered, '2027-02-06T11:00:00Z')).toEqual(['ground-unfounded']);
  });
});

describe('a day until which it holds', () => {
  test.each([
    ['1999-01-01', ['valid-until /validUntil']],
    ['1900-01-01', ['valid-until /validUntil']],
    ['2027-01-20', ['valid-until /validUntil']],
    ['2027-01-21', []],
    ['2028-12-31', []],
    ['2077-01-20', []],
    ['2077-01-21', ['valid-until /validUntil']],
    ['9999-12-31', ['valid-until /validUntil']],
  ])('%s', (validUntil, expected) => expect(faults('public-place', { validUntil })).toEqual(expected));

  test.each([
    ['public-place', 'refused'],
    ['public-place', 'dismissed'],
    ['public-place', 'closed'],
    ['land-lease', 'granted'],
  ] as const)('belongs to a grant alone: %s, %s', (permit, outcome) => {
    const ground = outcome === 'dismissed' ? 'too-late' : outcome === 'closed' ? 'without-object' : undefined;
    expect(faults(permit, { outcome, ground, validUntil: '2027-06-01' })).toEqual([
      'valid-until-unexpected /validUntil',
    ]);
  });

  test.each(['0000-01-01', '1899-12-31', '10000-01-01', '+010000-01-03', '2027-02-30', '2027-1-1', 'soon'])(
    '%s is no day somebody means',
    (day) => {
      expect(decide.input.safeParse({ ...base, validUntil: day }).success).toBe(false);
      expect(startHearing.input.safeParse({ text: 'Läs detta', lastDay: day }).success).toBe(false);
      expect(askForSupplement.input.safeParse({ text: 'Vi behöver', items: ['Avtal'], lastDay: day }).success).toBe(
        false,
      );
    },
  );
});

describe('an order that the law does not ask for holds nothing back', () => {
  test.each([
    ['refused', { hearingException: 'Uppenbart obehövligt' }],
    ['dismissed', { ground: 'no-standing' }],
    ['closed', { ground: 'withdrawn-otherwise' }],
  ] as const)('%s needs neither gates nor opinions', (outcome, more) => {
    expect(refusals('alcohol-licence', { outcome, ...more }, new FactBook(seating))).toEqual([]);
  });

  test('what nothing is left of can be closed while the applicant still has time to answer', () => {
    const book = new FactBook(seating);
    book.ask('alcohol-licence', '2027-01-19T11:00:00Z', '2027-02-04');
    expect(refusals('alcohol-licence', { outcome: 'closed', ground: 'withdrawn-otherwise' }, book)).toEqual([]);
    expect(refusals('alcohol-licence', { outcome: 'refused', hearingException: 'Brådska' }, book)).toEqual([
      'supplement-open',
    ]);
  });

  test('an opinion with conditions, or against, needs no hearing: the police hold it', () => {
    const book = new FactBook(seating);
    expect(
      refusals('land-lease', { outcome: 'granted-with-conditions', conditions: ['Två meter fritt'] }, book),
    ).toEqual([]);
    expect(refusals('land-lease', { outcome: 'refused' }, book)).toEqual([]);
    expect(refusals('food-registration', { outcome: 'refused' }, book)).toEqual(['hearing-needed']);
  });

  test('the municipality’s conditions bind the police', () => {
    const book = new FactBook(seating).decide('land-lease', '2027-01-19T11:00:00Z', 'granted-with-conditions');
    expect(refusals('public-place', {}, book)).toEqual(['conditions-bind']);
    const with_ = {
      outcome: 'granted-with-conditions',
      conditions: ['Två meter fritt'],
      hearingException: 'Godtagna',
    } as const;
    expect(refusals('public-place', with_, book)).toEqual([]);
  });
});

describe('reasons say something', () => {
  test.each([
    'aaaaaaaa',
    'ÅÅå',
    '12',
    '.',
    '-',
    ' . , ',
    '\u200b\u200b',
    '\u2060',
    '\u3164\u3164',
    '\u00ad\u00ad',
    '!?',
    'a',
    '…',
    '🙂🙂',
    '\u2800\u2800',
  ])('“%s” does not', (text) => {
    expect(hasSubstance(text)).toBe(false);
    const codes = (result: { success: boolean; error?: { issues: readonly { message: string }[] } }) =>
      result.error?.issues.map((i) => i.message);
    for (const field of ['motivation', 'legalBasis', 'hearingException'] as const)
      expect(codes(decide.input.safeParse({ ...base, [field]: text })), field).toContain(
        /[aå1]/i.test(text) ? 'no-substance' : 'missing',
      );
    expect(decide.input.safeParse({ ...base, conditions: [text] }).success).toBe(false);
    expect(giveOpinion.input.safeParse({ stance: 'objection', text }).success).toBe(false);
    expect(askForSupplement.input.safeParse({ text, items: ['Avtal'], lastDay: '2027-02-01' }).success).toBe(false);
    expect(askForSupplement.input.safeParse({ text: 'Varför', items: [text], lastDay: '2027-02-01' }).success).toBe(
      false,
    );
  });
  test.each(['Ja', 'ok', '12 §§ lagen', 'Вот', '是的', 'ｏｋ', 'å ä'])('“%s” does', (text) =>
    expect(hasSubstance(text)).toBe(true),
  );
});
