import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { decisionRefusals } from '#domain/acts/decide/refusals.ts';
import { type Fact, taskName } from '#domain/case/facts.ts';
import { caseNow } from '#domain/case/now.ts';
import { permitOf, taskOf } from '#domain/case/view.ts';
import { applicantCaseView } from '#domain/pages/case.ts';
import { readingCatalogue as catalogue } from '../support/reading.ts';

/** The facts of a café with alcohol and outdoor seating, as version 0.2.0 stored them. */
const stored = JSON.parse(
  readFileSync(new URL('../fixtures/case-0.2.0.json', import.meta.url), 'utf8'),
) as readonly Fact[];
const at = '2027-01-20T11:00:00Z';

describe('a case that version 0.2.0 stored', () => {
  test('lacks what has been planned since', () => {
    const submitted = stored.find((f) => f.type === 'case-submitted');
    for (const { clock } of submitted?.plan.permits ?? []) {
      expect(clock.basis).toBeUndefined();
      expect(clock.starts).toBeUndefined();
    }
  });

  test('is read with what it lacks filled in', () => {
    const view = caseView(stored, at);
    const clock = (id: string) => permitOf(view, id)?.planned.clock;
    expect(clock('alcohol-licence')).toMatchObject({ basis: 'law', starts: 'complete' });
    expect(clock('sign-permit')).toMatchObject({ basis: 'law', starts: 'received' });
    expect(clock('food-registration')).toMatchObject({ basis: 'law', starts: 'received' });
    expect(clock('public-place')).toMatchObject({ basis: 'estimate', starts: 'complete' });
    expect(permitOf(view, 'public-place')?.after).toMatchObject([{ veto: true, conditionsBind: true }]);
    expect(permitOf(view, 'alcohol-licence')?.after[0]).toMatchObject({ veto: true, conditionsBind: false });
  });

  test('shows its page and follows the same rules', () => {
    const view = caseView(stored, at);
    expect(caseNow(view)).toMatchObject({ barred: [{ permit: 'public-place', prerequisite: 'land-lease' }] });
    const page = applicantCaseView(catalogue, 'c', view, 'sv');
    expect(page.permits.map((p) => p.clock?.basis)).not.toContain(undefined);
    const task = taskOf(view, taskName.review('public-place'));
    const input = { outcome: 'granted', motivation: 'Skäl', legalBasis: 'Lag' } as const;
    expect(task && decisionRefusals(view, task, input, at).map((r) => r.code)).toEqual(['vetoed']);
  });
});
