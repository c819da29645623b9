import { secondsBetween } from '#domain/calendar/day.ts';
import { type Fact, factKey, taskId } from '#domain/case/facts.ts';
import { wasMailed } from '#domain/case/mail-causes.ts';
import { dueDay } from '#domain/case/timers.ts';
import { type CaseView, permitOf, taskOf } from '#domain/case/view.ts';
import { type ApplicantMail, applicantMail, departmentMail, type MailContent } from '#domain/texts/mails.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { setting } from '../support/environment.ts';
import { now } from '../support/now.ts';
import { requireCase, step } from '../support/route/step.ts';
import { type KeyHash, putFact } from '../support/store/cases.ts';
import { makeKey } from '../support/store/keys.ts';
import { sendMail } from './ses.ts';
import { caseUrl, taskUrl } from './urls.ts';

/** An earlier attempt may or may not have reached the mail service. The route tries again when its event must have come. */
class MailAttemptUncertain extends Error {
  override readonly name = 'MailAttemptUncertain';
}

/**
 * Sends one mail for one cause, once. An attempt is stored before the mail is handed over and the result after; if the
 * function dies in between, the mail service's own event tells which it was (docs/decisions/mail-once.md).
 */
export const handler = step(async ({ caseId, cause }: { caseId: string; cause: string }) => {
  const { facts, view } = await requireCase(caseId);
  if (wasMailed(facts, cause)) return;
  const attempts = facts.filter((f) => f.type === 'mail-attempted' && f.cause === cause);
  const last = attempts.at(-1);
  const realNow = new Date().toISOString();
  if (last && secondsBetween(last.at, realNow) < Number(setting('MAIL_EVENT_SECONDS')))
    throw new MailAttemptUncertain();
  const mail = compose(caseId, cause, view);
  // Attempts carry real time, since they are compared with the mail service's.
  const attempt: Fact = {
    type: 'mail-attempted',
    key: factKey.mailAttempt(cause, attempts.length),
    at: realNow,
    by: { kind: 'system' },
    cause,
  };
  // The key of the mail's link is stored with the attempt: it opens the case from the moment the mail can arrive.
  const beside = mail.opensWith ? { opensWith: mail.opensWith } : {};
  if (!(await putFact(caseId, attempt, beside))) throw new MailAttemptUncertain();
  const messageId = await sendMail(mail.to, mail.content, { caseId, cause });
  await putFact(caseId, {
    type: 'mail-sent',
    key: factKey.mailSent(cause),
    at: now(),
    by: { kind: 'system' },
    cause,
    messageId,
  });
});

interface Composed {
  readonly to: string;
  readonly content: MailContent;
  readonly opensWith?: KeyHash;
}

function compose(caseId: string, cause: string, view: CaseView): Composed {
  const [kind = '', ...rest] = cause.split('/');
  if (kind === 'task-reminder') return toDepartment(caseId, view, rest[0] ?? '', Number(rest[1]));
  const municipality = catalogue.municipalities[view.submitted.municipality];
  if (!municipality) throw new Error(`no municipality ${view.submitted.municipality}`);
  const { secret, stored } = makeKey('link');
  const url = caseUrl(view.submitted.applicant.language, caseId, secret);
  const content = applicantMail(applicantKind(kind, rest.join('/'), view), view, {
    departments: catalogue.departments,
    municipality,
    url,
  });
  return { to: view.submitted.applicant.email, content, opensWith: stored };
}

function applicantKind(kind: string, id: string, view: CaseView): ApplicantMail {
  switch (kind) {
    case 'receipt':
    case 'closed':
    case 'decision':
      return kind;
    case 'request':
      return view.requests.find((r) => r.id === id)?.kind ?? 'supplement';
    case 'request-reminder':
      return 'reminder';
    default:
      throw new Error(`no mail is written for the cause ${kind}`);
  }
}

function toDepartment(caseId: string, view: CaseView, name: string, number: number): Composed {
  const task = taskOf(view, name);
  const department = task && catalogue.departments[task.department];
  if (!task || !department) throw new Error(`no department to remind of ${name}`);
  const due = dueDay(task, task.permit === undefined ? undefined : permitOf(view, task.permit));
  const content = departmentMail(task.remindedOf[number] ?? 'reminder', view.submitted.reference, due?.day, {
    url: taskUrl(taskId(caseId, name)),
  });
  return { to: department.mailbox, content };
}
