import { describe, expect, test } from 'vitest';
import type { PlanView } from '#domain/api/answers/plan.ts';
import { answersOf } from '#domain/catalogue/typical.ts';
import type { Answers } from '#domain/definitions/condition.ts';
import { formList } from '#domain/pages/form-list.ts';
import { planView } from '#domain/pages/plan.ts';
import { makePlan } from '#domain/plan/make-plan.ts';
import { catalogue } from '#workflows/catalogue.ts';

const today = '2026-11-27';
/** Whoever does no more than is said, as an owner would have answered. */
const planOf = (event: string, answers: Answers = {}, wish?: string): PlanView => {
  const said = answersOf(catalogue, { name: { sv: '', en: '' }, municipality: 'koping', event, answers }) ?? {};
  const made = makePlan(catalogue, { municipality: 'koping', event, answers: said, today });
  return planView(catalogue, made, 'sv', undefined, wish);
};
const cafe: Answers = {
  includes: ['deals_in_alcohol', 'uses_outdoors'],
  alcohol: ['serves_alcohol'],
  outdoors: ['outdoor_seating'],
  outdoor_places: ['uses_public_place'],
  municipal_land: true,
};
const plan = planOf('open-restaurant', cafe, '2027-06-01');
const list = (draft = {}, of = plan) => formList(of, draft, 'sv', today);
const section = (id: string, draft = {}, of = plan) => list(draft, of).sections.find((s) => s.id === id);
const question = (field: string, draft = {}, of = plan) =>
  list(draft, of)
    .sections.flatMap((s) => s.questions)
    .find((q) => q.field === field);
const applicant = { name: 'Åsa Ek', email: 'asa@exempel.se', phone: '0221-123 45' };

describe('the form as a list', () => {
  test('has six to nine sections for a café with alcohol and seating, and stands still', () => {
    const { sections } = list();
    expect(sections.length).toBeGreaterThanOrEqual(6);
    expect(sections.length).toBeLessThanOrEqual(9);
    expect(sections[0]).toMatchObject({ id: 'you', title: 'Ni som ansöker', status: 'to-do', left: 3 });
    expect(sections.at(-1)?.id).toBe('papers');
  });
  test.each(Object.keys(catalogue.events))('asks each field of %s in one section, in nine at most', (event) => {
    const of = planOf(event);
    const { sections } = list({}, of);
    const fields = sections.flatMap((s) => s.questions.map((q) => q.field));
    expect(fields.filter((f) => f.startsWith('requirements.')).toSorted()).toEqual(
      of.requirements.map((r) => `requirements.${r.id}`).toSorted(),
    );
    expect(sections.length).toBeLessThanOrEqual(9);
    expect(sections.every((s) => s.questions.length > 0)).toBe(true);
  });
  test('says what each question is needed for, by whom', () => {
    expect(question('requirements.fee_receipt')?.why[0]).toMatchObject({
      permit: expect.any(String),
      department: expect.any(String),
    });
    expect(question('applicant.name')?.why).toEqual([]);
  });
  test('says how long it takes and what to have at hand, once each', () => {
    const { minutes, minutesLeft, atHand } = list();
    expect(minutes).toBe(minutesLeft);
    expect(minutes).toBeGreaterThan(5);
    expect(new Set(atHand).size).toBe(atHand.length);
    expect(atHand).toContain('Ritning med serveringsytan markerad');
    expect(atHand).toContain('Hyresavtalet eller köpebrevet');
    expect(atHand).not.toContain('Fullmakt');
  });
});

test('a box that is not ticked is nothing wrong with what stands beside it', () =>
  expect(
    question('business.organisationNumber', { business: { organisationNumber: '556036-0793', forming: false } })
      ?.status,
  ).toBe('done'));

describe('a section', () => {
  test('is done when all of it is answered', () => {
    expect(section('you', { applicant })).toMatchObject({ status: 'done', left: 0 });
    expect(list({ applicant }).minutesLeft).toBeLessThanOrEqual(list().minutes);
  });
  test('misses what is left of it, or wrong, once it was begun', () => {
    expect(section('you', { applicant: { name: 'Åsa Ek' } })).toMatchObject({ status: 'missing', left: 2 });
    expect(section('you', { applicant: { ...applicant, email: 'asa' } })).toMatchObject({ status: 'missing', left: 1 });
    expect(question('applicant.email', { applicant: { ...applicant, email: 'asa' } })?.status).toBe('wrong');
  });
  test('is not begun by what the guide has said', () => {
    expect(question('requirements.water_source')).toMatchObject({ status: 'done', from: 'guide' });
    expect(question('requirements.planned_opening_day')).toMatchObject({ status: 'done', from: 'wish' });
    expect(question('business.city')).toMatchObject({ status: 'done', from: 'municipality' });
    expect(section('food')?.status).toBe('to-do');
  });
  test('follows what somebody writes instead', () => {
    const asked = question('requirements.water_source', { requirements: { water_source: 'well' } });
    expect(asked).toMatchObject({ status: 'done' });
    expect(asked).not.toHaveProperty('from');
  });
  test('is not needed when nothing in it must be answered and nothing was', () => {
    const of = { ...plan, requirements: plan.requirements.filter((r) => r.id === 'power_of_attorney') };
    expect(section('papers', {}, of)).toMatchObject({ status: 'not-needed', left: 0 });
    const file = { id: '0'.repeat(32), name: 'fullmakt.pdf', size: 10 };
    expect(section('papers', { requirements: { power_of_attorney: [file] } }, of)?.status).toBe('done');
  });
});

describe('a paper', () => {
  const floorPlan = (answer: unknown) =>
    question('requirements.serving_area_plan', { requirements: { serving_area_plan: answer } });
  test('that comes later is promised, and neither left nor there', () => {
    expect(floorPlan({ notYet: '2027-01-12', why: 'Arkitekten ritar' })).toMatchObject({
      status: 'promised',
      promised: '2027-01-12',
    });
    expect(section('papers', { requirements: { serving_area_plan: { notYet: '2027-01-12' } } })?.promised).toBe(1);
  });
  test.each(['2026-11-26', '2027-11-28', '0001-01-01', 'soon', ''])('is promised for no day such as %s', (notYet) =>
    expect(floorPlan({ notYet })?.status).toBe('wrong'),
  );
  test('that is missed stops nobody from handing in', () => {
    expect(floorPlan('')?.status).toBe('to-do');
    expect(list().stops).not.toContain('requirements.serving_area_plan');
    expect(list().stops).toContain('applicant.name');
  });
  test('that few have is missed by nobody', () =>
    expect(question('requirements.power_of_attorney')?.status).toBe('optional'));
});

describe('the property', () => {
  const property = (answer: unknown) =>
    question('requirements.property_designation', { requirements: { property_designation: answer } })?.status;
  test.each<[unknown, string]>([
    ['', 'to-do'],
    ['S:t Olof 3', 'done'],
    ['Norsa S:1', 'done'],
    ['Köping 5:12 del av', 'done'],
    ['Immanuel 1, Köping', 'done'],
    [{ notKnown: true }, 'done'],
    [{ found: 'KÖPING IMMANUEL 1', address: 'Storgatan 1, 731 30 Köping' }, 'done'],
    ['Stora gatan 7', 'wrong'],
    ['vet inte', 'wrong'],
    [{ notKnown: false }, 'wrong'],
  ])('%j is %s', (answer, status) => expect(property(answer)).toBe(status));
  test('stops nobody', () => expect(list().stops).not.toContain('requirements.property_designation'));
});

describe('a company that is being formed', () => {
  const forming = planOf('open-restaurant', { ...cafe, company: 'limited' });
  test('is known from the guide', () => {
    expect(question('business.forming', {}, forming)).toMatchObject({ status: 'done', from: 'guide' });
    expect(question('business.forming')?.status).toBe('optional');
  });
  test.each([
    ['19701010-2395', 'done'],
    ['701070-2392', 'done'],
    ['701010-2396', 'wrong'],
    ['556036-0793', 'wrong'],
  ])('gives the number of who forms it: %s is %s', (organisationNumber, status) =>
    expect(question('business.organisationNumber', { business: { forming: true, organisationNumber } })?.status).toBe(
      status,
    ),
  );
});
