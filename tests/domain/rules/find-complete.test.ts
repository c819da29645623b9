import { describe, expect, test } from 'vitest';
import { offeredOn } from '#domain/acts/offered.ts';
import { taskName } from '#domain/case/facts.ts';
import { taskOf } from '#domain/case/view.ts';
import { officer, part, SmallCase } from '../../support/small-case.ts';

const task = taskName.review('p');
const small = () => new SmallCase([part('p')]);
/** Filed on 11 January, and answered for the last time on the 14th. */
const answered = () => small().ask('p', 'r', '2027-01-12', '2027-01-29').answer('p', 'r', '2027-01-14');
const said = (of: SmallCase, day: string) =>
  of.add('found-complete', '2027-01-15', { task, permit: 'p', day, by: officer() });
const isOffered = (of: SmallCase) => {
  const view = of.view('2027-01-16');
  const own = taskOf(view, task);
  return own !== undefined && offeredOn(view, own).includes('find-complete');
};

describe('that everything is in', () => {
  test('can be said while nothing is said, and put right while something came in before the day that was said', () => {
    expect(isOffered(small())).toBe(true);
    expect(isOffered(answered())).toBe(true);
    expect(isOffered(said(answered(), '2027-01-14'))).toBe(true);
    expect(isOffered(said(said(answered(), '2027-01-14'), '2027-01-11'))).toBe(false);
    expect(isOffered(said(answered(), '2027-01-11'))).toBe(false);
  });
  test('is nothing that the page offers of an opinion, or of what is decided', () => {
    expect(isOffered(answered().decide('p', '2027-01-15'))).toBe(false);
    expect(isOffered(new SmallCase([part('p', { kind: 'opinion' })]))).toBe(false);
  });
});
