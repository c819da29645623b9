import { factKey } from '#domain/case/facts.ts';
import { now } from '../support/now.ts';
import { openFollowUp } from '../support/route/follow-up.ts';
import { requireCase, step } from '../support/route/step.ts';
import { putFact } from '../support/store/cases.ts';
import { decodeCause } from './ses.ts';

/** What SES puts on the event bus (AWS: "Examples of event data that Amazon SES publishes"). */
interface MailEvent {
  readonly detail: {
    readonly eventType: string;
    readonly mail: { readonly messageId: string; readonly tags: Readonly<Record<string, readonly string[]>> };
  };
}

/** Makes what became of a mail a fact of its case. A mail that does not arrive becomes a task for the coordinator. */
export const handler = step(async ({ detail }: MailEvent) => {
  const caseId = detail.mail.tags.caseId?.[0];
  const tag = detail.mail.tags.cause?.[0];
  if (caseId === undefined || tag === undefined) return;
  const cause = decodeCause(tag);
  const { messageId } = detail.mail;
  const common = { at: now(), by: { kind: 'system' as const }, cause, messageId };
  if (detail.eventType === 'Send' || detail.eventType === 'Delivery') {
    await putFact(caseId, { type: 'mail-sent', key: factKey.mailSent(cause), ...common });
  } else if (detail.eventType === 'Bounce' || detail.eventType === 'Complaint') {
    await putFact(caseId, { type: 'mail-bounced', key: factKey.mailBounced(cause), ...common });
    const { view } = await requireCase(caseId);
    await openFollowUp(caseId, view, 'mail', 'mail-bounced');
  }
});
