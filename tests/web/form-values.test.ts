import { describe, expect, test } from 'vitest';
import type { PlanView, RequirementView } from '#domain/api/answers/plan.ts';
import { ruleOf } from '#domain/api/field-rule.ts';
import { days, months } from '#domain/calendar/day.ts';
import type { RequirementDefinition } from '#domain/definitions/requirement.ts';
import { asSubmission, initialValues, isFromAnswers, problemsOf } from '../../web/applicant/apply/form-values.ts';
import { answerInWords } from '../../web/applicant/apply/in-words.ts';

const field = (id: string, type: RequirementDefinition['type'], known?: RequirementView['known']): RequirementView => ({
  id,
  section: 'place',
  label: id,
  ask: id,
  minutes: 1,
  ...ruleOf({ section: 'place', label: { sv: id, en: id }, type }, 'sv'),
  neededBy: [],
  ...(known && { known }),
});
const seats = field('seats', { kind: 'number', min: 1, max: 500, integer: true }, { value: 40, at: 'seats' });
const well = field('well', { kind: 'yes-no' }, { value: false, at: 'well' });
const day = field('day', { kind: 'day', from: days(0), to: months(24) }, { value: '2027-06-01' });
const hours = field('hours', { kind: 'text' });
const requirements = [seats, well, day, hours];
const plan = { requirements, municipalityName: 'Köping' } as unknown as PlanView;

describe('what the guide was told', () => {
  test('is asked on no page, and handed in like the rest', () => {
    const values = initialValues(plan, { requirements: { hours: '9–17' } });
    const asked = requirements.filter((r) => !isFromAnswers(r, values));
    expect(asked).toEqual([hours]);
    expect(asSubmission(values, requirements, 'sv').requirements).toEqual({
      seats: 40,
      well: false,
      day: '2027-06-01',
      hours: '9–17',
    });
  });
  test('gives way to what somebody had typed before', () => {
    const values = initialValues(plan, { requirements: { seats: '25', well: 'yes', day: '2027-07-01' } });
    expect(requirements.filter((r) => isFromAnswers(r, values))).toEqual([]);
    expect(asSubmission(values, requirements, 'sv').requirements).toEqual({
      seats: 25,
      well: true,
      day: '2027-07-01',
    });
  });
  test('is not kept in the draft, so that it follows the guide', () =>
    expect(initialValues(plan, { requirements: { seats: '40', well: 'no' } }).requirements).toEqual({
      seats: '',
      well: '',
      day: '',
      hours: '',
    }));
  test('is read in words', () => {
    expect(answerInWords(well, false, 'sv')).toBe('Nej');
    expect(answerInWords(well, 'yes', 'en')).toBe('Yes');
    expect(answerInWords(day, '2027-06-01', 'sv')).toBe('tisdag 1 juni 2027');
    expect(answerInWords(well, undefined, 'sv')).toBe('');
    expect(answerInWords(day, undefined, 'sv')).toBe('');
  });
});

test('a field is checked by the rule that the plan gives with it', () => {
  const filled = (id: string, value: string) => ({
    ...initialValues({ requirements: [] } as unknown as PlanView, {}),
    requirements: { [id]: value },
  });
  const wrong = (requirement: RequirementView, value: string) =>
    problemsOf(filled(requirement.id, value), [requirement], 'sv').some((p) => p.pointer.startsWith('/requirements/'));
  const limited = field('limited', { kind: 'text', max: 5 });
  const choice = field('choice', { kind: 'choice', options: { one: { sv: 'Ett', en: 'One' } } });
  const people = field('people', { kind: 'number', min: 1, max: 500, integer: true });
  expect([wrong(limited, 'abcde'), wrong(limited, 'abcdef'), wrong(limited, '')]).toEqual([false, true, true]);
  expect([wrong(choice, 'one'), wrong(choice, 'two')]).toEqual([false, true]);
  expect([wrong(people, '500'), wrong(people, '501'), wrong(people, '2,5')]).toEqual([false, true, true]);
});
