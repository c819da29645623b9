import { type Instant, secondsBetween } from '../calendar/day.ts';
import { addressMail } from './address-mails.ts';
import { isOpenTo, isOutside } from './asked.ts';
import { type Fact, type FactOf, factKey } from './facts.ts';
import { extendedRequest, mailCause, ofRound, type ParsedCause, parseCause } from './mail-causes.ts';
import { askedOf, type CaseView, taskOf } from './view.ts';

/** The causes a fact makes due. Facts from before they were kept say it by what they are. */
function mailsOf(fact: Fact): readonly string[] {
  if (fact.mails) return fact.mails;
  switch (fact.type) {
    case 'case-submitted':
      return [mailCause.receipt];
    case 'decided':
      return [mailCause.decision(fact.permit)];
    case 'supplement-requested':
    case 'hearing-started':
      return [mailCause.request(fact.request)];
    default:
      return [];
  }
}

/**
 * The mails that are due and not known to be on their way, oldest first. A question that has been answered, and a task
 * that is done, need no mail any more; what may be said afterwards is told all the same.
 */
export function owedMails(facts: readonly Fact[], view: CaseView): readonly string[] {
  const settled = new Set(facts.flatMap((f) => (settles(f) ? causesOf(f) : [])));
  const due = [...facts].sort((a, b) => (a.at < b.at ? -1 : 1)).flatMap(mailsOf);
  return [...new Set(due)].filter((cause) => !settled.has(cause) && !isStale(cause, view));
}

/** What an act tells of a task that is to be read also when the task has ended: a department may write when it has decided. */
const toldAfterTheEnd = ['write-to-owner'];

/** Whether what a mail asks for has been given meanwhile, or what it complains of is over. */
function isStale(cause: string, view: CaseView): boolean {
  const parsed = parseCause(cause);
  if (parsed.to === 'inbox') return false;
  if (parsed.to === 'consulted') return !isToldTo(parsed, view);
  if (addressMail(cause, view) === undefined) return true;
  if (toldAfterTheEnd.includes(parsed.kind)) return false;
  if (parsed.kind === 'suggest-permit') return view.suggestions.find(({ id }) => id === parsed.id)?.state !== 'open';
  // What an act tells of a task is over when the task is.
  const task = taskOf(view, parsed.id.split('/')[0] ?? '');
  if (parsed.kind === 'late' || task) return task?.status !== 'open';
  if (!['request', 'request-reminder', 'extended', 'still-missing'].includes(parsed.kind)) return false;
  const hasMore = parsed.kind === 'extended' || parsed.kind === 'still-missing';
  const isReminder = parsed.kind === 'request-reminder';
  const asked = hasMore ? extendedRequest(parsed.id) : parsed.id;
  // A reminder is of the round that is now: of one before, what was asked for has been said anew.
  const request = view.requests.find((r) => (isReminder ? ofRound(r.id, r.round) : r.id) === asked);
  return request === undefined || request.answer !== undefined || taskOf(view, request.task)?.status !== 'open';
}

/** Whether a body outside the catalogue is still to be told: of a question that it can answer, by its latest link alone. */
function isToldTo({ kind, referral, number }: Extract<ParsedCause, { to: 'consulted' }>, view: CaseView): boolean {
  const asked = askedOf(view, referral);
  if (!asked || !isOutside(asked.to)) return false;
  if (kind === 'taken-back') return asked.state === 'taken-back';
  return isOpenTo(asked, view.today) && (kind !== 'question' || number === asked.to.sentAgain);
}

/** Whether the mail for a cause is known to have been handed to the mail service, to lie with a digest, or to have been given up. */
export const isSettled = (facts: readonly Fact[], cause: string): boolean =>
  facts.some((f) => settles(f) && causesOf(f).includes(cause));

/** All that a mail told, of which a fact says what became of it. */
const causesOf = (fact: { readonly cause: string; readonly also?: readonly string[] }): readonly string[] => [
  fact.cause,
  ...(fact.also ?? []),
];

/** What a mail told besides its own cause, by the latest attempt at each: whoever knows only the mail's cause asks so. */
export function toldWithin(facts: readonly Fact[], cause: string): readonly string[] {
  const latest = new Map<string, FactOf<'mail-attempted'>>();
  for (const fact of facts)
    if (fact.type === 'mail-attempted' && fact.key >= (latest.get(fact.cause)?.key ?? '')) latest.set(fact.cause, fact);
  return [...latest.values()].flatMap((fact) => (fact.within === cause ? [fact.cause] : []));
}

const settles = (fact: Fact): fact is FactOf<'mail-sent' | 'mail-queued' | 'mail-bounced'> =>
  fact.type === 'mail-sent' || fact.type === 'mail-queued' || fact.type === 'mail-bounced';

/** The first wait after the mail service has said no, in seconds; it doubles with each no, up to the longest. */
const firstWait = 30;
const longestWait = 6 * 3600;
/** So many times no, over more than two hours, and a person should look. */
export const refusalsUntilHelp = 9;

/** How a mail stands: the number of the attempt that may be made now, or how many seconds to wait for that. */
export type MailState = { readonly attempt: number } | { readonly waitSeconds: number };

/**
 * Whether a mail may be handed over now. An attempt that nobody has said anything about is uncertain until the mail
 * service's own event must have come; one that was refused is known not to be sent, and is tried again after a growing wait.
 *
 * @param now real time, as attempts carry it: they are compared with the mail service's events
 * @param eventSeconds how long the mail service's event can take
 */
export function mailState(facts: readonly Fact[], cause: string, now: Instant, eventSeconds: number): MailState {
  const { last, attempts, refusal } = lastAttempt(facts, cause);
  if (!last) return { attempt: 0 };
  const wait = refusal ? Math.min(firstWait * 2 ** (refusalsOf(facts, cause).length - 1), longestWait) : eventSeconds;
  const left = wait - secondsBetween((refusal ?? last).at, now);
  // What happened so much later than now was stored before the clock was set back: nobody waits for that day to come again.
  const isSetBack = left > 2 * wait;
  return left > 0 && !isSetBack ? { waitSeconds: left } : { attempt: attempts };
}

/**
 * The mail in which a cause was attempted last, by the cause at its head, when nobody knows whether that went: it may still be on
 * its way, and what is said of it then is said of what it told. Undefined when there was no attempt, or the last one was refused.
 */
export function uncertainIn(facts: readonly Fact[], cause: string): string | undefined {
  const { last, refusal } = lastAttempt(facts, cause);
  return last && !refusal ? (last.within ?? cause) : undefined;
}

/** The last attempt at a cause, how many there were, and the no to the last one, if that was the answer. */
function lastAttempt(facts: readonly Fact[], cause: string) {
  const all = facts.filter((f): f is FactOf<'mail-attempted'> => f.type === 'mail-attempted' && f.cause === cause);
  const last = all.find((f) => f.key === factKey.mailAttempt(cause, all.length - 1));
  const refusal =
    last &&
    refusalsOf(facts, cause).find(
      (f) => f.key === factKey.mailRefused(cause, all.length - 1) || (f.cause !== cause && f.at >= last.at),
    );
  return { last, attempts: all.length, refusal };
}

/** A mail that is refused for so long is tried no more (RFC 5321 4.5.4.1: four to five days), in seconds. */
const refusedForGoodAfter = 5 * 86_400;

/**
 * Whether a mail that has just been refused once more is given up: its recipient has been told no for days.
 *
 * @param now real time, as attempts carry it
 */
export function isGivenUp(facts: readonly Fact[], cause: string, now: Instant): boolean {
  const first = facts.find((f) => f.key === factKey.mailAttempt(cause, 0));
  return first !== undefined && secondsBetween(first.at, now) >= refusedForGoodAfter;
}

/** The times the mail service has refused a mail. */
export const refusalsOf = (facts: readonly Fact[], cause: string): readonly FactOf<'mail-refused'>[] =>
  facts.filter((f): f is FactOf<'mail-refused'> => f.type === 'mail-refused' && causesOf(f).includes(cause));
