import { describe, expect, test } from 'vitest';
import { days } from '#domain/calendar/day.ts';
import { brokenLinks } from '#domain/definitions/checks/links.ts';
import { type RequirementDefinition, wishedDay } from '#domain/definitions/requirement.ts';
import { afterLookUp } from '#domain/pages/company-found.ts';
import { catalogue } from '#workflows/catalogue.ts';

const label = { sv: 'Fält', en: 'Field' };
const well = { kind: 'choice', options: { well: label, municipal: label } } as const;
const broken = (definition: Omit<RequirementDefinition, 'section' | 'label'>) =>
  brokenLinks({ ...catalogue, requirements: { field: { section: 'place', label, ...definition } } });

describe('a field that the guide fills in', () => {
  test('can hold what it is filled in with, in the whole catalogue', () => expect(brokenLinks(catalogue)).toEqual([]));
  test('is linked well as the catalogue does it', () => {
    expect(broken({ type: well, answeredBy: 'own_well', answeredAs: { yes: 'well', no: 'municipal' } })).toEqual([]);
    expect(broken({ type: { kind: 'day', from: days(0), to: days(9) }, answeredBy: wishedDay })).toEqual([]);
  });
  test.each<[string, Omit<RequirementDefinition, 'section' | 'label'>]>([
    ['a text', { type: { kind: 'text' }, answeredBy: 'own_well' }],
    ['a number by a yes', { type: { kind: 'number', min: 1, max: 9, integer: true }, answeredBy: 'own_well' }],
    ['no option of it', { type: well, answeredBy: 'own_well' }],
    ['an option that is not there', { type: well, answeredBy: 'own_well', answeredAs: { yes: 'spring' } }],
    ['an answer that is none', { type: well, answeredBy: 'own_well', answeredAs: { yes: 'well', perhaps: 'well' } }],
    ['what is ticked', { type: { kind: 'choices', options: well.options }, answeredBy: 'includes' }],
    ['a day by a yes', { type: { kind: 'yes-no' }, answeredBy: wishedDay }],
    ['options and no question', { type: well, answeredAs: { yes: 'well' } }],
    ['another range', { type: { kind: 'number', min: 500, max: 900, integer: true }, answeredBy: 'build_weeks' }],
  ])('is refused as %s', (_what, definition) => expect(broken(definition)).not.toEqual([]));
});

describe('a look-up in the company register', () => {
  const one = { name: 'Kafé Exempel AB', address: 'Storgatan 1', postalCode: '731 30', city: 'Köping' };
  const none = { name: '', address: '', postalCode: '', city: '' };
  test('of an unknown number takes away what the former one had put there', () =>
    expect(afterLookUp(one, one, undefined)).toEqual(none));
  test('leaves what somebody has written', () =>
    expect(afterLookUp({ ...one, address: 'Hamngatan 4' }, one, undefined)).toEqual({
      ...none,
      address: 'Hamngatan 4',
    }));
  test('of another company without an address keeps none of the former', () =>
    expect(afterLookUp(one, one, { ...none, name: 'Hamnkrogen AB' })).toEqual({ ...none, name: 'Hamnkrogen AB' }));
});
