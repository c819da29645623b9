import { factKey } from '#domain/case/facts.ts';
import { isFollowedUp } from '#domain/case/follow-up.ts';
import { putFact } from '../aws/dynamodb/cases.ts';
import { digestMark, digestSent } from '../aws/dynamodb/digests.ts';
import { decodeCause } from '../aws/mark.ts';
import { openFollowUp } from '../work/follow-up.ts';
import { now } from '../work/now.ts';
import { caseIfAny, step } from '../work/step.ts';

/** What SES puts on the event bus (AWS: "Examples of event data that Amazon SES publishes"). Foreign events lack parts of it. */
interface MailEvent {
  readonly detail?: {
    readonly eventType?: string;
    readonly mail?: {
      readonly messageId?: string;
      readonly tags?: Readonly<Record<string, readonly string[] | undefined>>;
    };
  };
}

/**
 * Makes what became of a mail a fact of its case. A mail that does not arrive becomes a task for the coordinator. An event
 * that is not about a mail of ours, or comes twice, stores nothing.
 */
export const handler = step(async ({ detail }: MailEvent) => {
  const caseId = detail?.mail?.tags?.caseId?.[0];
  const tag = detail?.mail?.tags?.cause?.[0];
  if (caseId === undefined || tag === undefined) return;
  const cause = decodeCause(tag);
  const sent = detail?.eventType === 'Send' || detail?.eventType === 'Delivery';
  if (caseId === digestMark) {
    const [inbox = '', day = ''] = cause.split('/');
    if (sent) await digestSent(inbox, day, now());
    return;
  }
  const stored = await caseIfAny(caseId);
  if (!stored?.facts.some((f) => f.type === 'mail-attempted' && f.cause === cause)) return;
  const common = { at: now(), by: { kind: 'system' as const }, cause, messageId: detail?.mail?.messageId ?? '' };
  if (sent) {
    await putFact(caseId, { type: 'mail-sent', key: factKey.mailSent(cause), ...common });
  } else if (detail?.eventType !== undefined && undelivered.includes(detail.eventType)) {
    await putFact(caseId, { type: 'mail-bounced', key: factKey.mailBounced(cause), ...common });
    if (isFollowedUp(stored.facts, stored.view, cause)) return;
    await openFollowUp(caseId, stored.view, { about: 'mail', problem: 'mail-bounced' });
  }
});

/** What the mail service calls a mail that will not arrive. A delay is not yet one of them. */
const undelivered: readonly string[] = ['Bounce', 'Complaint', 'Reject', 'Rendering Failure'];
