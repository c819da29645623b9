import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { type Fact, factKey } from '#domain/case/facts.ts';
import { isGivenUp, isSettled, mailState, owedMails, refusalsOf, refusalsUntilHelp } from '#domain/case/mails-due.ts';
import type { Due, Owed } from '#domain/ports/errands.ts';
import { MailRefused } from '#domain/ports/mail.ts';
import { store } from '#homes';
import { setting } from '../aws/environment.ts';
import { mailsDue } from '../aws/events.ts';
import { logger } from '../aws/observability.ts';
import { now, realNow } from '../now.ts';
import { openFollowUp } from '../work/follow-up.ts';
import { endLook, lookInAWhile } from '../work/look.ts';
import { mailLost } from '../work/mail-lost.ts';
import { requireCase, step, type ViewedCase } from '../work/step.ts';
import { compose, getsEach, inboxOf } from './compose.ts';
import { handOver } from './hand-over.ts';

const eventSeconds = Number(setting('MAIL_EVENT_SECONDS'));

/** A mail may not be handed over yet: an earlier attempt is uncertain, or was refused a moment ago. */
class MailNotYet extends Error {
  override readonly name = 'MailNotYet';
}

/**
 * Sends the mails that facts make due, each once. The table's stream brings the facts, filtered on those that make mails due;
 * the reconciler names a case whose mails may have been missed; on one machine the outbox names the mails. No state of the route
 * waits for any of it.
 *
 * @returns the records, or the case, whose mails are still due, so that they come again (AWS: "Partial batch response")
 */
export const handler = step(async (event: DynamoDBStreamEvent | Owed | Due): Promise<DynamoDBBatchResponse> => {
  if ('caseId' in event) {
    const stored = await requireCase(event.caseId);
    const all = await sendAll(stored, 'causes' in event ? event.causes : owedMails(stored.facts, stored.view));
    return { batchItemFailures: all ? [] : [{ itemIdentifier: event.caseId }] };
  }
  const batchItemFailures: DynamoDBBatchResponse['batchItemFailures'] = [];
  for (const record of event.Records) {
    if (!(await sendOf(record))) batchItemFailures.push({ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' });
  }
  return { batchItemFailures };
});

/** @returns whether nothing of the record is due any more */
async function sendOf(record: DynamoDBRecord): Promise<boolean> {
  const due = mailsDue(record);
  if (due === undefined) return true;
  try {
    return await sendAll(await requireCase(due.caseId), due.causes);
  } catch (error) {
    logger.error('the mails of a case are still due', { caseId: due.caseId, error: (error as Error).name });
    return false;
  }
}

/**
 * Sends what may be sent; one mail that cannot go holds back no other. The stream brings it again a few times, and the
 * reconciler after that.
 */
async function sendAll(stored: ViewedCase, causes: readonly string[]): Promise<boolean> {
  let all = true;
  for (const cause of causes) {
    try {
      await sendOne(stored, cause);
    } catch (error) {
      all = false;
      // The cause names a permit and a kind of mail, nobody and nothing personal.
      const known = error instanceof MailNotYet;
      logger[known ? 'info' : 'error']('a mail is still due', {
        caseId: stored.id,
        cause,
        error: (error as Error).name,
      });
    }
  }
  if (!all) await lookInAWhile(stored.id);
  else await endLook(stored, causes);
  return all;
}

/**
 * Sends one mail for one cause, once. An attempt is stored before the mail is handed over and the result after; if the
 * function dies in between, the mail service's own event tells which it was (docs/decisions/mail-once.md).
 */
async function sendOne({ id: caseId, facts, view }: ViewedCase, cause: string): Promise<void> {
  if (isSettled(facts, cause) || !owedMails(facts, view).includes(cause)) return;
  const inbox = inboxOf(cause, view);
  if (inbox !== undefined && !getsEach(inbox)) return queue(caseId, cause, inbox, facts);
  // Attempts carry real time, since they are compared with the mail service's.
  const at = realNow();
  const state = mailState(facts, cause, at, eventSeconds);
  if ('waitSeconds' in state) throw new MailNotYet();
  const mail = await compose(caseId, cause, view);
  const by = { kind: 'system' } as const;
  const key = factKey.mailAttempt(cause, state.attempt);
  if (!(await store.putFact(caseId, { type: 'mail-attempted', key, at, by, cause }))) throw new MailNotYet();
  try {
    const messageId = await handOver(mail, { caseId, cause });
    await store.putFact(caseId, { type: 'mail-sent', key: factKey.mailSent(cause), at: now(), by, cause, messageId });
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    await store.putFact(caseId, {
      type: 'mail-refused',
      key: factKey.mailRefused(cause, state.attempt),
      at: realNow(),
      by,
      cause,
      error: error.message,
    });
    if (error.forGood || (error.refusal === 'for-now' && isGivenUp(facts, cause, realNow()))) {
      await mailLost(caseId, view, cause);
      return;
    }
    if (refusalsOf(facts, cause).length + 1 >= refusalsUntilHelp)
      await openFollowUp(caseId, view, { about: 'mail-not-sent', problem: 'mail-not-sent' });
    throw new MailNotYet();
  }
}

/** Puts a notice with the others of its inbox, for the morning's digest. The place is made of the fact's own time, so it is one place. */
async function queue(caseId: string, cause: string, inbox: string, facts: readonly Fact[]): Promise<void> {
  const since = facts.find((f) => f.mails?.includes(cause))?.at ?? now();
  await store.queueNotice(inbox, { at: since, caseId, cause });
  await store.putFact(caseId, {
    type: 'mail-queued',
    key: factKey.mailQueued(cause),
    at: now(),
    by: { kind: 'system' },
    cause,
  });
}
