import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import type { Fact } from '#domain/case/facts.ts';
import { forTask } from '#domain/case/waits.ts';
import { store } from '#homes';
import { storedFact } from '../aws/events.ts';
import { logger } from '../aws/observability.ts';
import { release } from '../work/release.ts';
import { caseIfAny, step } from '../work/step.ts';

/**
 * Finishes what a command began that died between its fact and what follows from it. The table's stream brings the facts that
 * may end a wait, a while after they were stored: mostly the command has done all of it by then, and the one small read of its
 * own wait, which it forgets last, says so.
 *
 * @returns for the stream, the records that could not be looked at, so that they come again (AWS: "Partial batch response")
 */
export const handler = step(async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  const batchItemFailures: DynamoDBBatchResponse['batchItemFailures'] = [];
  const finished = new Set<string>();
  for (const record of Records) {
    const stored = storedFact(record);
    if (!stored || finished.has(stored.caseId)) continue;
    const { caseId, fact } = stored;
    try {
      if (!(await mayBeLeft(caseId, fact))) continue;
      const released = await finish(caseId);
      finished.add(caseId);
      if (released > 0) logger.warn('what follows from a fact was left', { caseId, fact: fact.type, released });
    } catch (error) {
      logger.error('what follows from a fact is still to be done', {
        caseId,
        fact: fact.type,
        cause: (error as Error).name,
      });
      batchItemFailures.push({ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' });
    }
  }
  return { batchItemFailures };
});

/** What an owner does ends no task of theirs: there the case is read. */
const mayBeLeft = async (caseId: string, fact: Fact): Promise<boolean> =>
  !('task' in fact) || (await store.isAwaited(caseId, forTask(fact.task)));

async function finish(caseId: string): Promise<number> {
  const stored = await caseIfAny(caseId);
  return stored ? release(stored) : 0;
}
