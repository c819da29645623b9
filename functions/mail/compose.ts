import { type AddressMail, addressMail } from '#domain/case/address-mails.ts';
import { casesOfApplication } from '#domain/case/application.ts';
import { isOutside } from '#domain/case/asked.ts';
import { taskId } from '#domain/case/facts.ts';
import { mailCause, type ParsedCause, parseCause } from '#domain/case/mail-causes.ts';
import { askedOf, type CaseView, taskOf } from '#domain/case/view.ts';
import { inboxesOf, inboxToday } from '#domain/definitions/inboxes.ts';
import { consultedMail } from '#domain/mails/consulted.ts';
import { type MailDetail, mailDetails } from '#domain/mails/content.ts';
import { type Notice, noticeMail } from '#domain/mails/inbox.ts';
import { isWritten, ownerMail } from '#domain/mails/owner.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { setting, settingIfAny } from '../aws/environment.ts';
import { catalogueFor } from '../catalogue-for.ts';
import { linkOf, mailboxKey, referralKey } from '../keys.ts';
import { caseUrl, mailboxUrl, referralUrl, taskUrl } from '../work/urls.ts';
import type { OutgoingMail } from './hand-over.ts';

const wished = setting('MAIL_DETAIL');
/** How much mails to applicants say in this installation. */
const mailDetail: MailDetail = mailDetails.find((detail) => detail === wished) ?? 'open';

/**
 * The mail for a cause, as the case stands now.
 *
 * @param also what a mail to the applicant tells besides
 * @throws Error when the case has nothing of what the cause names, or its department is not in the catalogue
 */
export async function compose(
  caseId: string,
  cause: string,
  view: CaseView,
  also: readonly string[] = [],
): Promise<OutgoingMail> {
  const parsed = parseCause(cause);
  if (parsed.to === 'inbox') {
    const content = noticeMail(noticeOf(caseId, parsed, view), catalogue);
    return { to: mailboxOf(inboxOf(cause, view) ?? ''), content };
  }
  if (parsed.to === 'consulted') return toConsulted(caseId, parsed, view);
  const { applicant, municipality } = view.submitted;
  const about = addressMail(cause, view);
  if (about === undefined) throw new Error(`nothing is to be said of ${cause} any more`);
  const url = await wayIn(caseId, view, about === 'other' ? undefined : about.opens);
  const read = catalogueFor(view);
  const coordinator = read.municipalities[municipality]?.coordinator.mailbox;
  return {
    to: about === 'other' ? applicant.email : about.to,
    ...(coordinator !== undefined && { replyTo: coordinator }),
    content: ownerMail(cause, view, {
      catalogue: read,
      url,
      others: await othersUrls(caseId, cause, view),
      detail: mailDetail,
      also,
    }),
  };
}

/** A mail to a body outside the catalogue, with the link of its question as it is now. */
async function toConsulted(
  caseId: string,
  cause: Extract<ParsedCause, { readonly to: 'consulted' }>,
  view: CaseView,
): Promise<OutgoingMail> {
  const { referral } = cause;
  const asked = askedOf(view, referral);
  const generation = asked && isOutside(asked.to) ? asked.to.generation : 0;
  const url = referralUrl({ caseId, referral, key: await referralKey(caseId, referral, generation) });
  return consultedMail(cause, view, catalogue, url);
}

/** What a mail's link opens: the case, or a page on which a mailbox answers; undefined for a mail without one. */
async function wayIn(caseId: string, { submitted, linkGeneration }: CaseView, opens: AddressMail['opens']) {
  const { language } = submitted.applicant;
  if (opens === 'nothing') return undefined;
  return opens
    ? mailboxUrl(language, { caseId, ...opens, key: await mailboxKey(caseId, opens.does, opens.ask) })
    : caseUrl(language, caseId, await linkOf(caseId, linkGeneration));
}

/** Whether a cause can be told to the applicant of a case: what nothing is written for holds back no other. */
export const canTell = (cause: string, view: CaseView): boolean => isWritten(cause, view, catalogueFor(view));

/**
 * What opens the other cases of an application, for its receipt alone, and only to the address that the application gave: whoever
 * is reached since a correction has been let into one case, not into those of other municipalities.
 */
async function othersUrls(caseId: string, cause: string, view: CaseView): Promise<Readonly<Record<string, string>>> {
  if (cause !== mailCause.receipt || view.linkGeneration > 0) return {};
  const fact = view.submitted;
  const others = casesOfApplication({ caseId, fact }).filter((one) => one.caseId !== caseId);
  return Object.fromEntries(
    await Promise.all(
      others.map(
        async (other): Promise<[string, string]> => [
          other.reference,
          caseUrl(fact.applicant.language, other.caseId, await linkOf(other.caseId, 0)),
        ],
      ),
    ),
  );
}

/** What an inbox is told by a cause. */
export const noticeOf = (caseId: string, cause: Notice['cause'], view: CaseView): Notice => ({
  cause,
  view,
  url: taskUrl(taskId(caseId, cause.task)),
});

/** The inbox that a cause's notice goes to today; undefined for a mail to the applicant. */
export function inboxOf(cause: string, view: CaseView): string | undefined {
  const parsed = parseCause(cause);
  const inbox = parsed.to === 'inbox' ? taskOf(view, parsed.task)?.department : undefined;
  return inbox === undefined ? undefined : inboxToday(catalogue, inbox);
}

const mailboxes = inboxesOf(catalogue);

/** The mailbox of an inbox, or of what took its place. @throws Error for an inbox that nobody reads */
export function mailboxOf(inbox: string): string {
  const today = inboxToday(catalogue, inbox);
  const mailbox = Object.hasOwn(mailboxes, today) ? mailboxes[today] : undefined;
  if (mailbox === undefined) throw new Error(`no mailbox for ${inbox}`);
  return mailbox;
}

/** Whether an inbox gets each notice by itself; otherwise they wait for the morning's digest. */
export function getsEach(inbox: string): boolean {
  const each = (settingIfAny('NOTICES_EACH') ?? '').split(',');
  return each.includes('*') || each.includes(inbox);
}
