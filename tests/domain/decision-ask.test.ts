import { describe, expect, test } from 'vitest';
import { askForDecision } from '#domain/acts/ask-for-decision/act.ts';
import { caseView } from '#domain/acts/case-view.ts';
import type { Situation } from '#domain/acts/define.ts';
import { permitOf } from '#domain/case/view.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { FullCase } from '../support/full-case.ts';

/** Eight months after everything was handed in, so that whoever may ask for a decision may do so. */
const later = '2027-09-13T09:00:00Z';
const seen = new Set<string>();
const handled = Object.keys(catalogue.events).flatMap((event) => {
  const { facts, permits } = new FullCase('koping', event);
  const view = caseView(facts, later);
  return permits
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .flatMap(({ id }) => {
      const permit = permitOf(view, id);
      const definition = catalogue.permits[id];
      return permit && definition && permit.filedAt !== undefined ? [{ id, view, permit, definition }] : [];
    });
});
/** What is told and noted by a body of the case, and decided by nobody. */
const undecided = handled.filter(({ definition }) => definition.appeal.to === 'no-decision');
const decided = handled.filter(
  ({ definition, permit: { planned } }) =>
    definition.appeal.to !== 'no-decision' && planned.kind !== 'opinion' && planned.clock.kind === 'decision',
);

/** Why the owner may not ask that it be decided. */
const refusals = ({ id, view }: (typeof handled)[number]) => {
  const at: Situation = {
    caseId: 'c',
    view,
    by: { kind: 'applicant' },
    now: later,
    after: () => view,
    ownFilings: () => [],
    colleagues: [],
    bodies: () => [],
    joins: () => ({ code: 'unknown' }),
  };
  const task = view.tasks.find((one) => one.kind === 'review' && one.permit === id);
  if (!task) throw new Error(`${id} has no review`);
  return askForDecision.refuse({ ...at, task }, undefined).map(({ code }) => code);
};

describe('that something be decided (förvaltningslagen 12 §)', () => {
  test('is not offered the owner of what nobody decides, and refused', () => {
    expect(undecided.filter(({ permit }) => permit.planned.clock.kind === 'decision').length).toBeGreaterThan(0);
    for (const one of undecided) {
      expect(one.permit.mayAskFrom, one.id).toBeUndefined();
      expect(refusals(one), one.id).toEqual(['nobody-decides']);
    }
  });
  test('is offered the owner of everything that somebody decides', () => {
    expect(decided.length).toBeGreaterThan(0);
    for (const one of decided) {
      expect(one.permit.mayAskFrom, one.id).toMatch(/^2027-07/);
      expect(refusals(one), one.id).toEqual([]);
    }
  });
});
