import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { type Instant, secondsBetween } from '#domain/calendar/day.ts';
import { isApart } from '#domain/case/address-mails.ts';
import { type Fact, factKey } from '#domain/case/facts.ts';
import { isToApplicant } from '#domain/case/mail-causes.ts';
import { heldUntil, toldTogether } from '#domain/case/mail-gathering.ts';
import { isGivenUp, mailState, owedMails, refusalsOf, refusalsUntilHelp } from '#domain/case/mails-due.ts';
import type { CaseView } from '#domain/case/view.ts';
import type { Due, Owed } from '#domain/ports/errands.ts';
import { MailRefused } from '#domain/ports/mail.ts';
import { store } from '#homes';
import { setting } from '../aws/environment.ts';
import { mailsDue } from '../aws/events.ts';
import { logger } from '../aws/observability.ts';
import { isHastened, now, realNow } from '../now.ts';
import { openFollowUp } from '../work/follow-up.ts';
import { endLook, lookInAWhile } from '../work/look.ts';
import { mailLost } from '../work/mail-lost.ts';
import { requireCase, step, type ViewedCase } from '../work/step.ts';
import { canTell, compose, getsEach, inboxOf } from './compose.ts';
import { handOver, type OutgoingMail } from './hand-over.ts';

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
 * reconciler after that. What waits for the day's gathering is looked at then, and is no failure.
 */
async function sendAll(stored: ViewedCase, causes: readonly string[]): Promise<boolean> {
  let all = true;
  let held: Instant | undefined;
  // What one mail has told, the next need not.
  let facts = stored.facts;
  for (const cause of causes) {
    try {
      const until = waitsUntil(facts, cause);
      if (until !== undefined && isOwed(facts, stored.view, cause)) held = earlier(held, until);
      else facts = [...facts, ...(await sendOne({ ...stored, facts }, cause))];
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
  if (held !== undefined && owes({ ...stored, facts }, causes)) await store.lookBy(stored.id, held, now());
  if (!all) await lookInAWhile(stored.id);
  else
    await endLook(
      { ...stored, facts },
      causes.filter((cause) => waitsUntil(facts, cause) === undefined),
    );
  return all;
}

/** A hastened clock holds nothing: by the time somebody looks, the day has long passed. */
const waitsUntil = (facts: readonly Fact[], cause: string): Instant | undefined =>
  isHastened ? undefined : heldUntil(facts, cause, now());

const isOwed = (facts: readonly Fact[], view: CaseView, cause: string): boolean =>
  owedMails(facts, view).includes(cause);

/** Whether some of the causes are still to be told: a mail that went may have taken them along. */
const owes = ({ facts, view }: ViewedCase, causes: readonly string[]): boolean =>
  owedMails(facts, view).some((cause) => causes.includes(cause));

const earlier = (one: Instant | undefined, other: Instant): Instant =>
  one !== undefined && secondsBetween(one, other) >= 0 ? one : other;

const by = { kind: 'system' } as const;

/**
 * Sends the mail for a cause, once, with all else that is due and untold of the same case. An attempt is stored before the mail is
 * handed over and the result after; if the function dies in between, the mail service's own event tells which it was
 * (docs/decisions/mail-once.md).
 *
 * @returns the facts that say that it went
 */
async function sendOne(stored: ViewedCase, cause: string): Promise<readonly Fact[]> {
  const { id: caseId, facts, view } = stored;
  if (!isOwed(facts, view, cause)) return [];
  const inbox = inboxOf(cause, view);
  if (inbox !== undefined && !getsEach(inbox)) {
    await queue(caseId, cause, inbox, facts);
    return [];
  }
  if ('waitSeconds' in mailState(facts, cause, realNow(), eventSeconds)) throw new MailNotYet();
  const [main, ...others] = isToApplicant(cause) && !isApart(cause) ? together(stored, cause) : [cause];
  if (main === undefined) throw new MailNotYet();
  // What cannot be written is not begun.
  const mail = await compose(caseId, main, view, others);
  const attempt = await begin(stored, main, undefined);
  if (attempt === undefined) throw new MailNotYet();
  const also: string[] = [];
  // Another sender may be telling one of them in this moment.
  for (const other of others) if ((await begin(stored, other, main)) !== undefined) also.push(other);
  const isWhole = also.length === others.length;
  return handOne(stored, {
    cause: main,
    also,
    attempt,
    mail: isWhole ? mail : await compose(caseId, main, view, also),
  });
}

/** What goes in the mail for a cause, the first of it its head; nothing when it may not go yet. The cause itself goes whatever else does. */
const together = ({ facts, view }: ViewedCase, cause: string): readonly string[] =>
  toldTogether(facts, view, cause, realNow(), eventSeconds).filter((one) => one === cause || canTell(one, view));

/**
 * Notes that a cause is about to be told. Attempts carry real time, since they are compared with the mail service's.
 *
 * @returns the attempt's number; undefined when another was first
 */
async function begin({ id, facts }: ViewedCase, cause: string, within: string | undefined) {
  const at = realNow();
  const state = mailState(facts, cause, at, eventSeconds);
  if ('waitSeconds' in state) return undefined;
  const key = factKey.mailAttempt(cause, state.attempt);
  const fact: Fact = { type: 'mail-attempted', key, at, by, cause, ...(within !== undefined && { within }) };
  return (await store.putFact(id, fact)) ? state.attempt : undefined;
}

/** A mail whose attempts are stored. */
interface Begun {
  readonly cause: string;
  readonly also: readonly string[];
  readonly attempt: number;
  readonly mail: OutgoingMail;
}

/** Hands over a mail whose attempts are stored, and notes what came of it. */
async function handOne(stored: ViewedCase, { cause, also: more, attempt, mail }: Begun): Promise<readonly Fact[]> {
  const { id: caseId, facts, view } = stored;
  const also = more.length > 0 ? { also: more } : {};
  try {
    const messageId = await handOver(mail, { caseId, cause });
    const key = factKey.mailSent(cause);
    const sent: Fact = { type: 'mail-sent', key, at: now(), by, cause, ...also, messageId };
    await store.putFact(caseId, sent);
    return [sent];
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    const key = factKey.mailRefused(cause, attempt);
    await store.putFact(caseId, {
      type: 'mail-refused',
      key,
      at: realNow(),
      by,
      cause,
      ...also,
      error: error.message,
    });
    if (error.forGood || (error.refusal === 'for-now' && isGivenUp(facts, cause, realNow()))) {
      await mailLost(stored, cause, more);
      return [];
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
    by,
    cause,
  });
}
