import { store } from '#homes';
import { endedBadly, type RouteEvent } from '../aws/events.ts';
import { logger } from '../aws/observability.ts';
import { now } from '../now.ts';
import { step } from '../work/step.ts';

/**
 * Has a case looked at whose execution has ended otherwise than well: the reconciler gives it another, unless it has one.
 * An event that is not about an execution of ours does nothing, and one that comes twice nothing more.
 */
export const handler = step(async (event: RouteEvent) => {
  const ended = endedBadly(event);
  if (!ended) return;
  logger.warn('an execution has ended before its case', ended);
  await store.lookBy(ended.caseId, now(), now());
});
