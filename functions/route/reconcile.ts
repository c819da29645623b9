import { ListExecutionsCommand } from '@aws-sdk/client-sfn';
import { secondsBetween } from '#domain/calendar/day.ts';
import { factKey } from '#domain/case/facts.ts';
import { owedRequestMails } from '#domain/case/mail-causes.ts';
import { setting } from '../support/environment.ts';
import { now } from '../support/now.ts';
import { logger } from '../support/observability.ts';
import { tellClockChanged } from '../support/route/clock-changed.ts';
import { startRoute, stepFunctions } from '../support/route/execution.ts';
import { release } from '../support/route/release.ts';
import { requireCase, step } from '../support/route/step.ts';
import { openCaseIds, putFact } from '../support/store/cases.ts';

/**
 * Makes good what was lost. Facts are the truth and executions are disposable, so for every open case: tokens whose
 * wait is over are answered, mails that are owed are asked for again, and a case without an execution gets a new one.
 *
 * @param graceSeconds how old a case must be before a missing execution counts as lost
 * @returns what was healed, and how many cases could not be
 */
export const handler = step(async ({ graceSeconds = 0 }: { graceSeconds?: number }) => {
  const listedAt = now();
  const running = await casesWithExecution();
  const healed = { open: 0, restarted: 0, released: 0, mailsOwed: 0, failed: 0 };
  const heal = async (caseId: string): Promise<void> => {
    healed.open += 1;
    const stored = await requireCase(caseId);
    if (!running.has(caseId)) {
      // A case that was just being handed in when the executions were listed starts its own route.
      if (secondsBetween(stored.view.submitted.at, listedAt) < graceSeconds) return;
      const execution = `${caseId}-${Date.now()}`;
      await startRoute(caseId, execution);
      await putFact(caseId, {
        type: 'route-restarted',
        key: factKey.restarted(execution),
        at: now(),
        by: { kind: 'system' },
        execution,
      });
      healed.restarted += 1;
      return;
    }
    healed.released += await release(stored);
    for (const task of stored.view.tasks.filter((t) => t.kind === 'review' && t.status === 'open')) {
      if (owedRequestMails(stored.facts, stored.view, task.task).length === 0) continue;
      await tellClockChanged(stored.waiting, task.task);
      healed.mailsOwed += 1;
    }
  };
  for await (const caseId of openCaseIds()) {
    try {
      await heal(caseId);
    } catch (error) {
      // One case that cannot be healed holds up no other.
      healed.failed += 1;
      logger.error('a case could not be healed', { caseId, error: error instanceof Error ? error.name : 'unknown' });
    }
  }
  logger.info('reconciled', healed);
  return healed;
});

/** An execution's name begins with its case. */
async function casesWithExecution(): Promise<ReadonlySet<string>> {
  const cases = new Set<string>();
  let nextToken: string | undefined;
  do {
    const page = await stepFunctions.send(
      new ListExecutionsCommand({ stateMachineArn: setting('ROUTE_ARN'), statusFilter: 'RUNNING', nextToken }),
    );
    for (const { name } of page.executions ?? []) if (name !== undefined) cases.add(name.split('-')[0] ?? name);
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  return cases;
}
