import { type FactOf, factKey } from '#domain/case/facts.ts';
import { owedMails } from '#domain/case/mails-due.ts';
import { hasLostRoute, missedLooks, missedMails } from '#domain/case/missed.ts';
import { restartedName } from '#domain/ports/route.ts';
import { route, sendOwedMails, store } from '#homes';
import { setting } from '../aws/environment.ts';
import { logger } from '../aws/observability.ts';
import { now, realNow } from '../now.ts';
import { tellClockChanged } from '../work/clock-changed.ts';
import { storeOthers } from '../work/other-cases.ts';
import { release } from '../work/release.ts';
import { requireCase, step, type ViewedCase } from '../work/step.ts';

const eventSeconds = Number(setting('MAIL_EVENT_SECONDS'));

/**
 * Makes good what was lost. Facts are the truth and executions are disposable, so for every open case: tokens whose wait is
 * over are answered, a review whose time has come is woken, mails that are owed are asked for again, and a case without an
 * execution gets a new one. A
 * closed case leaves the list when nobody has to hear about it any more. A case that cannot be healed holds up no other.
 *
 * @param graceSeconds how old a case or a due mail must be before what is missing counts as lost
 * @returns what was healed, and how many cases could not be
 */
export const handler = step(async ({ graceSeconds = 0 }: { graceSeconds?: number }) => {
  const listedAt = now();
  const running = await route.running();
  const healed = { open: 0, restarted: 0, released: 0, woken: 0, mailsOwed: 0, failed: 0 };
  const each = async (caseId: string, heal: (stored: ViewedCase) => Promise<void>) => {
    try {
      await heal(await requireCase(caseId));
    } catch (error) {
      healed.failed += 1;
      logger.error('a case could not be healed', { caseId, error: (error as Error).name });
    }
  };
  for await (const caseId of store.caseIdsIn('closing')) {
    await each(caseId, async (stored) => {
      healed.released += await release(stored);
      if (owedMails(stored.facts, stored.view).length === 0) await store.markFinished(caseId);
      else if (await askForMissedMails(stored, graceSeconds)) healed.mailsOwed += 1;
    });
  }
  for await (const caseId of store.caseIdsIn('open')) {
    healed.open += 1;
    await each(caseId, async (stored) => {
      if (await askForMissedMails(stored, graceSeconds)) healed.mailsOwed += 1;
      if (running.has(caseId)) {
        healed.released += await release(stored);
        const missed = missedLooks(stored, now(), graceSeconds);
        for (const task of missed) await tellClockChanged(stored.waiting, task);
        healed.woken += missed.length;
        return;
      }
      if (!hasLostRoute(stored.view, listedAt, graceSeconds)) return;
      await restart(caseId, stored.view.submitted);
      healed.restarted += 1;
    });
  }
  logger.info('reconciled', healed);
  return healed;
});

/** The first case of an application starts its route when the others are there: without one, some of them may be missing. */
async function restart(caseId: string, submitted: FactOf<'case-submitted'>): Promise<void> {
  for (const missing of await storeOthers(submitted)) await route.start(missing, missing);
  const execution = restartedName(caseId, Date.parse(realNow()));
  await route.start(caseId, execution);
  await store.putFact(caseId, {
    type: 'route-restarted',
    key: factKey.restarted(execution),
    at: now(),
    by: { kind: 'system' },
    execution,
  });
}

/** @returns whether there was something to ask for */
async function askForMissedMails({ id, facts, view }: ViewedCase, graceSeconds: number): Promise<boolean> {
  const asking = { now: now(), realNow: realNow(), graceSeconds, eventSeconds };
  if (missedMails(facts, view, asking).length === 0) return false;
  await sendOwedMails({ caseId: id });
  return true;
}
