import { dayOf, secondsBefore } from '#domain/calendar/day.ts';
import { isWorkingDay } from '#domain/calendar/working-day.ts';
import { morningsEnd } from '#domain/calendar/working-morning.ts';
import { mailCause, parseCause } from '#domain/case/mail-causes.ts';
import { isNews } from '#domain/case/notice-news.ts';
import type { CaseView } from '#domain/case/view.ts';
import { everyInbox } from '#domain/definitions/inboxes.ts';
import { digestMail, type Notice } from '#domain/mails/inbox.ts';
import { digestMark, MailRefused } from '#domain/ports/mail.ts';
import type { QueuedNotice } from '#domain/ports/store/digests.ts';
import { ifReadable } from '#domain/ports/unreadable.ts';
import { store } from '#homes';
import { catalogue } from '#workflows/catalogue.ts';
import { setting } from '../aws/environment.ts';
import { logger } from '../aws/observability.ts';
import { now, realNow } from '../now.ts';
import { understood } from '../view-of.ts';
import { caseIfAny, step } from '../work/step.ts';
import { inboxUrl } from '../work/urls.ts';
import { mailboxOf, noticeOf } from './compose.ts';
import { handOver } from './hand-over.ts';

const eventSeconds = Number(setting('MAIL_EVENT_SECONDS'));

/**
 * The morning's digest: on working days every inbox with notices gets them in one mail. Asked before the working morning is
 * over it does nothing; asked again it sends nothing twice. A digest that cannot go is in the next one.
 *
 * @returns how many digests went
 */
export const handler = step(async () => {
  const at = now();
  const day = dayOf(at);
  if (!isWorkingDay(day) || Date.parse(at) < Date.parse(morningsEnd(day))) return { sent: 0 };
  let sent = 0;
  // What lies in the queue of an inbox that is retired, or gets each notice by itself now, goes too.
  for (const inbox of everyInbox(catalogue)) {
    try {
      sent += (await sendDigest(inbox)) ? 1 : 0;
    } catch (error) {
      logger.error('a digest could not go', { inbox, error: (error as Error).name });
    }
  }
  return { sent };

  async function sendDigest(inbox: string): Promise<boolean> {
    // What a digest that has gone held, and a crash left in the queue. What came into the queue later stays, however old it is.
    const gone = await store.lastDigest(inbox);
    if (gone) await store.forgetHeld(inbox, gone);
    if ((await store.noticesBefore(inbox, at)).length === 0) return false;
    const real = realNow();
    const attempt = { before: at, realNow: real, uncertainBefore: secondsBefore(real, eventSeconds) };
    const begun = await store.beginDigest(inbox, day, attempt);
    if (!begun) return false;
    const { queued, views } = await mostOf(await store.noticesBefore(inbox, begun.before));
    await store.holdNotices(inbox, day, queued);
    const notices = newsIn(queued, views);
    if (notices.length > 0) {
      const content = digestMail(notices, catalogue, inboxUrl());
      try {
        await handOver({ to: mailboxOf(inbox), content }, { caseId: digestMark, cause: `${inbox}/${day}` });
      } catch (error) {
        if (error instanceof MailRefused) await store.digestRefused(inbox, day);
        throw error;
      }
    }
    await store.digestSent(inbox, day, at);
    await store.forgetHeld(inbox, { day, held: queued });
    return notices.length > 0;
  }
});

/** More than anybody reads in a morning; the rest is in the next digest. */
const mostInOne = 500;

type Views = ReadonlyMap<string, CaseView>;

/** As many notices as go in one, of cases of which they can be told, with those. The others stay in the queue, and keep nobody from these. */
async function mostOf(all: readonly QueuedNotice[]): Promise<{ queued: readonly QueuedNotice[]; views: Views }> {
  const views = new Map<string, CaseView>();
  const damaged = new Set<string>();
  const queued: QueuedNotice[] = [];
  for (const notice of all) {
    if (queued.length === mostInOne) break;
    const { caseId } = notice;
    if (!views.has(caseId) && !damaged.has(caseId)) {
      const its = all.filter((one) => one.caseId === caseId);
      const view = await ifReadable(viewToTell(caseId, its));
      if (view) views.set(caseId, view);
      else damaged.add(caseId);
    }
    if (views.has(caseId)) queued.push(notice);
  }
  return { queued, views };
}

/** A case, when its notices can be told. @throws Unreadable */
async function viewToTell(caseId: string, its: readonly QueuedNotice[]): Promise<CaseView | undefined> {
  const view = (await caseIfAny(caseId))?.view;
  if (view) understood(caseId, () => digestMail(newsIn(its, new Map([[caseId, view]])), catalogue, inboxUrl()));
  return view;
}

/** The notices as the cases stand now. What is done already is no news, nor is a task that its case no longer has. */
function newsIn(queued: readonly QueuedNotice[], views: Views): readonly Notice[] {
  /** It is told of the task itself in the same mail. */
  const isOpened = (caseId: string, task: string) =>
    queued.some((one) => one.caseId === caseId && one.cause === mailCause.notice('opened', task));
  return queued.flatMap(({ caseId, cause, at }): Notice[] => {
    const parsed = parseCause(cause);
    const view = views.get(caseId);
    if (parsed.to !== 'inbox' || !view) return [];
    const isHeardOf = !isOpened(caseId, parsed.task);
    return isNews(parsed, view, { at, isHeardOf }) ? [noticeOf(caseId, parsed, view)] : [];
  });
}
