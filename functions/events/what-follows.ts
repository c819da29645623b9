import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { route, store } from '#homes';
import { waitEnded } from '../aws/events.ts';
import { logger } from '../aws/observability.ts';
import { lookInAWhile } from '../work/look.ts';
import { release } from '../work/release.ts';
import { caseIfAny, step } from '../work/step.ts';

/**
 * Finishes what a command began that died between its fact and what follows from it. The table's stream brings the facts that
 * may end a wait, a while after they were stored: mostly the command has done all of it by then. It uses the token of its own
 * task last, so that a used token says so and nothing is read. So is a case looked at that was handed in and never begun.
 *
 * @returns for the stream, the records that could not be looked at, so that they come again (AWS: "Partial batch response")
 */
export const handler = step(async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  const batchItemFailures: DynamoDBBatchResponse['batchItemFailures'] = [];
  const finished = new Set<string>();
  for (const record of Records) {
    const ended = waitEnded(record);
    if (!ended || finished.has(ended.caseId)) continue;
    const { caseId, token, isNew } = ended;
    try {
      if (isNew) {
        // The first step of its route gives a case its look: without one, it was never begun.
        if (!(await store.isLookedAt(caseId))) await lookInAWhile(caseId);
        continue;
      }
      // What an owner does has no token of its own: there the case is read.
      if (token !== undefined && !(await route.goOn(token, {}))) continue;
      // The token cannot say it twice: should this die too, the case is looked at all the same.
      if (token !== undefined) await lookInAWhile(caseId);
      const released = await finish(caseId);
      finished.add(caseId);
      if (token !== undefined || released > 0) logger.warn('what follows from a fact was left', { caseId, released });
    } catch (error) {
      logger.error('what follows from a fact is still to be done', { caseId, cause: (error as Error).name });
      batchItemFailures.push({ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' });
    }
  }
  return { batchItemFailures };
});

async function finish(caseId: string): Promise<number> {
  const stored = await caseIfAny(caseId);
  return stored ? release(stored) : 0;
}
