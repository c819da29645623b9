import { describe, expect, test } from 'vitest';
import { knownAnswer } from '#domain/api/known-answer.ts';
import { days, months } from '#domain/calendar/day.ts';
import type { Answers } from '#domain/definitions/condition.ts';
import { type RequirementDefinition, type RequirementType, wishedDay } from '#domain/definitions/requirement.ts';
import { requirements } from '#workflows/requirements.ts';

const label = { sv: 'Fält', en: 'Field' };
const field = (type: RequirementType): RequirementDefinition => ({
  section: 'place',
  label,
  type,
  answeredBy: 'fact',
});
const known = (type: RequirementType, answers: Answers, offered = {}, asked = ['fact']) =>
  knownAnswer(field(type), { answers, asked, offered, today: '2027-03-01' }, undefined);
const choice: RequirementType = { kind: 'choice', options: { small: label, large: label } };
const number: RequirementType = { kind: 'number', min: 1, max: 50, integer: true };

describe('a field that the guide has asked', () => {
  test.each<[string, RequirementType, Answers['x'], unknown]>([
    ['yes', { kind: 'yes-no' }, true, true],
    ['no', { kind: 'yes-no' }, false, false],
    ['a number', number, 40, 40],
    ['a choice', choice, 'large', 'large'],
    ['a yes as a choice', { kind: 'choice', options: { yes: label, no: label } }, true, 'yes'],
  ])('has %s', (_name, type, answer, value) =>
    expect(known(type, { fact: answer as never })).toEqual({ value, at: 'fact' }),
  );
  test.each<[string, RequirementType, Answers]>([
    ['nobody knows yet', number, { fact: 'unknown' }],
    ['was not answered', number, {}],
    ['is more than the field takes', number, { fact: 51 }],
    ['is no option of the field', choice, { fact: 'huge' }],
    ['is a list', choice, { fact: ['small'] }],
  ])('is asked when what was said %s', (_name, type, answers) => expect(known(type, answers)).toBeUndefined());
  test.each([
    [true, 'large'],
    [false, 'small'],
  ])('has %s as the option that it is said to be', (answer, value) => {
    const definition = { ...field(choice), answeredAs: { yes: 'large', no: 'small' } };
    const plan = { answers: { fact: answer }, asked: ['fact'], offered: {}, today: '2027-03-01' as const };
    expect(knownAnswer(definition, plan, undefined)).toEqual({ value, at: 'fact' });
  });
  test('is changed where it was answered', () => {
    expect(known({ kind: 'yes-no' }, { fact: true }, { ticks: ['fact'] }, ['ticks'])?.at).toBe('ticks');
    // What the event says of itself is changed by another event.
    expect(known({ kind: 'yes-no' }, { fact: true }, {}, [])?.at).toBe('event');
  });
});

describe('the wished day', () => {
  const plan = { answers: {}, asked: [], offered: {}, today: '2027-03-01' };
  const day: RequirementDefinition = {
    section: 'place',
    label,
    type: { kind: 'day', from: days(0), to: months(60) },
    optional: true,
    answeredBy: wishedDay,
  };
  test('fills in the day of the form', () =>
    expect(knownAnswer(day, plan, '2027-06-01')).toEqual({ value: '2027-06-01' }));
  test.each(['2027-02-28', '2040-01-01', 'soon'])('is asked when it cannot be meant: %s', (wish) =>
    expect(knownAnswer(day, plan, wish)).toBeUndefined(),
  );
  test('fills in no other day', () => {
    const { answeredBy: _, ...other } = day;
    expect(knownAnswer(other, plan, '2027-06-01')).toBeUndefined();
    expect(knownAnswer(day, plan, undefined)).toBeUndefined();
  });
  test('has a field in the catalogue', () =>
    expect(Object.values(requirements).filter((r) => 'answeredBy' in r && r.answeredBy === wishedDay)).toHaveLength(1));
});
