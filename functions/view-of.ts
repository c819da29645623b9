import { caseView } from '#domain/acts/case-view.ts';
import type { Instant } from '#domain/calendar/day.ts';
import type { CaseView } from '#domain/case/view.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import { Unreadable } from '#domain/ports/unreadable.ts';
import { logger, placesOf } from './aws/observability.ts';
import { now } from './now.ts';

/** The case as it is now, or was at a moment. @throws Unreadable when its facts are no case */
export const viewOf = ({ id, facts }: Pick<StoredCase, 'id' | 'facts'>, at?: Instant): CaseView =>
  understood(id, () => caseView(facts, at ?? now()));

/**
 * What is made of a case alone. One that cannot be understood is as one that cannot be read: whoever reads many goes on with the
 * others. The log says where that was, for the fault may be ours, and nothing of what the case holds.
 *
 * @throws Unreadable
 */
export function understood<T>(caseId: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const { name } = error as Error;
    logger.error('a case cannot be understood', { caseId, name, at: placesOf(error as Error) });
    throw new Unreadable('facts', `case ${caseId}`, 'they make no case');
  }
}
