import { factKey } from '#domain/case/facts.ts';
import { isFollowedUp, undelivered, undeliveredNotices } from '#domain/case/follow-up.ts';
import { isSettled, toldWithin } from '#domain/case/mails-due.ts';
import { digestMark } from '#domain/ports/mail.ts';
import { store } from '#homes';
import { type MailEvent, mailHeard } from '../aws/events.ts';
import { now } from '../now.ts';
import { viewOf } from '../view-of.ts';
import { openFollowUp } from '../work/follow-up.ts';
import { step } from '../work/step.ts';

/**
 * Makes what became of a mail a fact of its case. A mail that does not arrive becomes a task for the coordinator. An event
 * that is not about a mail of ours, or comes twice, stores nothing.
 */
export const handler = step(async (event: MailEvent) => {
  const heard = mailHeard(event);
  if (!heard) return;
  const { caseId, cause, messageId, sent, lost } = heard;
  if (caseId === digestMark) {
    const [inbox = '', day = ''] = cause.split('/');
    if (sent) await store.digestSent(inbox, day, now());
    return;
  }
  const stored = await store.loadCase(caseId);
  if (!stored?.facts.some((f) => f.type === 'mail-attempted' && f.cause === cause)) return;
  const also = toldWithin(stored.facts, cause);
  const told = also.length > 0 ? { also } : {};
  const common = { at: now(), by: { kind: 'system' as const }, cause, ...told, messageId };
  if (sent) {
    // It is known, as a rule: whoever handed it over has said so.
    if (isSettled(stored.facts, cause)) return;
    await store.putFact(caseId, { type: 'mail-sent', key: factKey.mailSent(cause), ...common });
  } else if (lost) {
    const view = viewOf(stored, common.at);
    const notices = undeliveredNotices(cause, view);
    await store.putFact(caseId, { type: 'mail-bounced', key: factKey.mailBounced(cause), ...common, ...notices });
    const followUp = undelivered(cause, stored.facts, view, common.at);
    if (!followUp || isFollowedUp(stored.facts, view, cause)) return;
    await openFollowUp(caseId, view, followUp);
  }
});
