import { othersOf } from '#domain/case/application.ts';
import type { FactOf } from '#domain/case/facts.ts';
import { store } from '#homes';
import { count } from '../aws/observability.ts';

/**
 * Stores the cases that an application has beside its first one. They are made from that one's submission alone, so a sending
 * that was cut off between two of them is finished at any time and by anybody. Safe to repeat.
 *
 * @returns the ids of those that were not there before
 */
export async function storeOthers(first: FactOf<'case-submitted'>): Promise<readonly string[]> {
  const stored = await Promise.all(
    othersOf(first).map(async ({ caseId, fact }) => {
      if (await store.putSubmission(caseId, fact, '')) return [];
      count('CasesSubmitted');
      return [caseId];
    }),
  );
  return stored.flat();
}
