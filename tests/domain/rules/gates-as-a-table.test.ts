import { describe, expect, test } from 'vitest';
import { type End, ends, lawfulOutcomes, rulingOf } from '#domain/case/gates.ts';
import { type Gate, gates } from '#domain/definitions/permit.ts';
import { waitsFor } from '../../support/small-case.ts';

type Row = Readonly<Record<End, string>>;
/** What the gate does and what it leaves lawful of grants: `open all`, `shut none`. */
const rowOf = (gate: Gate, bond: object): Row =>
  Object.fromEntries(
    ends.map((end) => {
      const ruling = rulingOf(waitsFor('p', gate, bond) as never, end);
      return [end, `${ruling.gate} ${ruling.grants}`];
    }),
  ) as Row;
const all = (what: string, otherwise: Partial<Row> = {}): Row => ({
  ...(Object.fromEntries(ends.map((end) => [end, what])) as Row),
  ...otherwise,
});
const granted = { free: 'open all', granted: 'open all', 'granted-with-conditions': 'open all' };

describe('what comes first', () => {
  test('leaves the owner the choice when it is no veto (förvaltningslagen 19 §)', () => {
    const expected = all('choose only-with-conditions', {
      ...granted,
      pending: 'shut none',
      withdrawn: 'open only-with-conditions',
      waived: 'open only-with-conditions',
    });
    for (const gate of ['filing', 'decision'] as const) expect(rowOf(gate, {})).toEqual(expected);
  });
  test('opens by a grant alone when it is a veto', () => {
    for (const gate of ['filing', 'decision'] as const)
      expect(rowOf(gate, { veto: true })).toEqual(all('shut none', granted));
  });
  test('binds with its conditions where the law says so, and no waiting time stands in for it (ordningslagen 3 kap. 2 §)', () => {
    const expected = all('shut none', {
      granted: 'open all',
      'granted-with-conditions': 'open only-with-conditions',
    });
    for (const gate of ['filing', 'decision'] as const)
      expect(rowOf(gate, { veto: true, conditionsBind: true })).toEqual(expected);
  });
  test('must be there for the start, whatever binds it, and touches no decision', () => {
    for (const bond of [{}, { veto: true }, { veto: true, conditionsBind: true }])
      expect(rowOf('start', bond)).toEqual(all('shut all', granted));
  });
  test('holds nothing back when it is advice', () => {
    for (const gate of gates)
      for (const veto of [true, false]) expect(rowOf(gate, { strength: 'advisable', veto })).toEqual(all('open all'));
  });
  test('says on what each line rests', () => {
    const because = (bond: object, gate: Gate, end: End) => rulingOf(waitsFor('p', gate, bond) as never, end).because;
    for (const end of ends)
      for (const gate of gates)
        for (const bond of [{}, { veto: true }, { veto: true, conditionsBind: true }, { strength: 'advisable' }])
          expect(because(bond, gate, end).length).toBeGreaterThan(20);
    expect(because({ veto: true, conditionsBind: true }, 'decision', 'granted-with-conditions')).toMatch(
      /^Ordningslagen .*villkor/,
    );
  });
});

describe('the outcomes that a ruling leaves', () => {
  test('are all, those against the owner, or a grant with conditions alone', () => {
    expect(lawfulOutcomes('permit', { grants: 'all' })).toEqual([
      'granted',
      'granted-with-conditions',
      'refused',
      'dismissed',
      'closed',
    ]);
    expect(lawfulOutcomes('permit', { grants: 'none' })).toEqual(['refused', 'dismissed', 'closed']);
    expect(lawfulOutcomes('permit', { grants: 'only-with-conditions' })).toEqual([
      'granted-with-conditions',
      'refused',
      'dismissed',
      'closed',
    ]);
  });
  test('of a registration, which has no conditions, are as they are', () =>
    expect(lawfulOutcomes('registration', { grants: 'only-with-conditions' })).toEqual([
      'granted',
      'refused',
      'dismissed',
      'closed',
    ]));
});
