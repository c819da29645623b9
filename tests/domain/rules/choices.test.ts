import { describe, expect, test } from 'vitest';
import { attachmentsIn, filesOfCase, isAttachment } from '#domain/case/attachments.ts';
import { goesOnWithout, goOnRefusal, isWithdrawable, toWithdraw } from '#domain/case/choose.ts';
import { validityBounds } from '#domain/case/last-days.ts';
import { permitOf } from '#domain/case/view.ts';
import { part, SmallCase, waitsFor } from '../../support/small-case.ts';

describe('what the owner can withdraw', () => {
  const one = () =>
    new SmallCase([part('land', { kind: 'opinion' }), part('p', { after: [waitsFor('land')] }), part('q')]);
  const withdrawn = (of: SmallCase, id?: string) => {
    const those = toWithdraw(of.view('2027-01-20'), id);
    return typeof those === 'string' ? those : those.map((p) => p.id);
  };
  test('is one part, or all that is theirs and not finished; never another body’s opinion', () => {
    expect(withdrawn(one())).toEqual(['p', 'q']);
    expect(withdrawn(one(), 'q')).toEqual(['q']);
    expect(withdrawn(one(), 'land')).toBe('not-yours');
    expect(withdrawn(one(), 'gone')).toBe('not-found');
    expect(withdrawn(one().decide('p', '2027-01-12'))).toEqual(['q']);
  });
  test('is nothing that is decided', () => {
    expect(withdrawn(one().decide('p', '2027-01-12'), 'p')).toBe('already-decided');
    expect(withdrawn(one().decide('p', '2027-01-12').decide('q', '2027-01-12'))).toBe('already-decided');
  });
  test('is withdrawn already when it is sent again', () => {
    expect(withdrawn(one().withdraw('p', '2027-01-12'), 'p')).toEqual(['p']);
    expect(withdrawn(one().withdraw('p', '2027-01-12').decide('q', '2027-01-12'))).toEqual(['p']);
  });
  test('is offered for the parts that are theirs and open', () => {
    const view = one().decide('q', '2027-01-12').view('2027-01-20');
    expect(['land', 'p', 'q'].map((id) => isWithdrawable(permitOf(view, id) as never))).toEqual([false, true, false]);
  });
});

describe('to go on without what came to nothing', () => {
  const one = (more: Parameters<typeof waitsFor>[2] = {}) =>
    new SmallCase([part('a'), part('b'), part('p', { after: [waitsFor('a', 'decision', more), waitsFor('b')] })]);
  const refusal = (of: SmallCase, permit = 'p', prerequisite = 'a') =>
    goOnRefusal(of.view('2027-01-20'), permit, prerequisite);
  test('is the owner’s choice', () => expect(refusal(one().decide('a', '2027-01-12', 'refused'))).toBeUndefined());
  test('is of what the case has', () => {
    const refused = one().decide('a', '2027-01-12', 'refused');
    expect(refusal(refused, 'gone')).toBe('not-found');
    expect(refusal(refused, 'p', 'q')).toBe('not-found');
    expect(refusal(refused, 'a', 'p')).toBe('not-found');
  });
  test('is answered already when there is nothing to choose, or the part is over', () => {
    expect(refusal(one())).toBe('already-answered');
    expect(refusal(one().decide('a', '2027-01-12'))).toBe('already-answered');
    expect(refusal(one().decide('a', '2027-01-12', 'refused').goOn('p', 'a', '2027-01-13'))).toBe('already-answered');
    expect(refusal(one().decide('a', '2027-01-12', 'refused').withdraw('p', '2027-01-13'))).toBe('already-answered');
    expect(refusal(one().decide('b', '2027-01-12', 'refused'))).toBe('already-answered');
  });
  test('leads nowhere behind a bar', () => {
    const barred = one({ veto: true }).decide('a', '2027-01-12', 'refused');
    expect(refusal(barred)).toBe('leads-nowhere');
    // Another that came to nothing, behind the same bar.
    expect(refusal(barred.decide('b', '2027-01-12', 'refused'), 'p', 'b')).toBe('leads-nowhere');
  });
  test('changes nothing when it is chosen already', () => {
    const view = (of: SmallCase) => of.view('2027-01-20');
    const gone = one().decide('a', '2027-01-12', 'refused').goOn('p', 'a', '2027-01-13');
    expect(goesOnWithout(view(gone), 'p', 'a')).toBe(true);
    expect(goesOnWithout(view(gone), 'p', 'b')).toBe(false);
    expect(goesOnWithout(view(gone), 'gone', 'a')).toBe(false);
    expect(goesOnWithout(view(one().decide('a', '2027-01-12', 'refused')), 'p', 'a')).toBe(false);
  });
});

describe('the files of a case', () => {
  const file = (id: string) => ({ id, name: `${id}.pdf`, size: 1 });
  test('are told from choices by what they hold', () => {
    expect(isAttachment(file('a'))).toBe(true);
    for (const not of ['a', 3, null, undefined, {}, { id: 'a' }, { name: 'a' }]) expect(isAttachment(not)).toBe(false);
  });
  test('are those that were handed in, and those that came with answers', () => {
    const requirements = { drawing: [file('a'), file('b')], kinds: ['x', 'y'], text: 'x', count: 3 };
    expect(attachmentsIn(requirements as never)).toEqual([file('a'), file('b')]);
    const one = new SmallCase([part('p')], { requirements: { drawing: [file('a')] } })
      .ask('p', 'r', '2027-01-12', '2027-01-29')
      .ask('p', 's', '2027-01-12', '2027-01-29')
      .ask('p', 't', '2027-01-12', '2027-01-29')
      .answer('p', 'r', '2027-01-13', { files: [file('c')] })
      .answer('p', 's', '2027-01-13');
    expect(filesOfCase(one.view('2027-01-20'))).toEqual([file('a'), file('c')]);
  });
});

test('a decision holds from tomorrow on, for fifty years at most', () =>
  expect(validityBounds('2027-01-20')).toEqual({ first: '2027-01-21', last: '2077-01-20' }));
