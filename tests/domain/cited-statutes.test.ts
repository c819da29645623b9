import { expect, test } from 'vitest';
import { changedSince, citedStatutes } from '#domain/catalogue/cited-statutes.ts';
import type { AnyPermit } from '#domain/definitions/permit.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { law } from '#workflows/law.ts';

const read = law.planAndBuilding('9 kap. 9 §');

test('a statute is read anew when it was amended after the text that was read, or repealed', () => {
  const through = { ...read, through: 'SFS 2026:1157' } as const;
  expect(changedSince(through, { amended: '2026:1157' })).toBeUndefined();
  expect(changedSince(through, { amended: '2025:974' })).toBeUndefined();
  // A number is a number: 729 of a year comes before 1157 of it, and any of the next year after.
  expect(changedSince(through, { amended: '2026:729' })).toBeUndefined();
  expect(changedSince(through, { amended: '2026:1158' })).toBe('amended by SFS 2026:1158, read through SFS 2026:1157');
  expect(changedSince(through, { amended: '2027:1' })).toMatch(/2027:1/);
  expect(changedSince({ ...read, through: 'as enacted' }, {})).toBeUndefined();
  expect(changedSince({ ...read, through: 'as enacted' }, { amended: '2025:1' })).toMatch(/read through as enacted/);
  expect(changedSince(through, { repealed: '2030:5' })).toBe('repealed (2030:5)');
});

test('each statute is named once with every rule that leans on it', () => {
  const permit = catalogue.permits['sign-permit'] as AnyPermit;
  const rule = { source: read, verified: true } as const;
  const cited = citedStatutes({
    ...catalogue,
    permits: { 'sign-permit': { ...permit, law: { ...rule, also: [law.alcohol('8 kap.')] }, after: [] } },
    reminders: [],
  });
  expect(cited.get('2010:900')?.rules.map((r) => r.where)).toContain('permit sign-permit, law');
  expect(cited.get('2010:1622')?.rules.map((r) => r.where)).toEqual(['permit sign-permit, law']);
});
