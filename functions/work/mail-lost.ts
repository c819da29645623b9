import { factKey } from '#domain/case/facts.ts';
import { undelivered, undeliveredNotices } from '#domain/case/follow-up.ts';
import { store } from '#homes';
import { now } from '../now.ts';
import { openFollowUp } from './follow-up.ts';
import type { ViewedCase } from './step.ts';

/**
 * Notes that a mail was never taken and is tried no more, as one that came back is noted. The coordinator is told first: whoever
 * dies between the two tells it once more, and nobody is left untold.
 */
export async function mailLost(
  { id: caseId, facts, view }: ViewedCase,
  cause: string,
  also?: readonly string[],
): Promise<void> {
  const followUp = undelivered(cause, facts, view, now());
  if (followUp) await openFollowUp(caseId, view, followUp);
  const by = { kind: 'system' } as const;
  await store.putFact(caseId, {
    type: 'mail-bounced',
    key: factKey.mailBounced(cause),
    at: now(),
    by,
    cause,
    ...(also && { also }),
    ...undeliveredNotices(cause, view),
  });
}
