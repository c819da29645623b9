import { contactSchema } from '#domain/api/requests.ts';
import { factKey } from '#domain/case/facts.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import { coordinatorInbox } from '#domain/definitions/organisation.ts';
import { store } from '#homes';
import { officer, staffOf } from '../http/access/staff.ts';
import { staffsCase } from '../http/access/staffs-case.ts';
import { Problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { bodyOf, type Request } from '../http/request.ts';
import { now } from '../work/now.ts';
import { recordInTask, viewOf } from '../work/record.ts';

/**
 * `POST /api/cases/{caseId}/contact`: the coordinator corrects the address that mails to the applicant go to, and the
 * receipt goes out again. The address in use may be given once more while its mails come back: it may have been the mailbox
 * that failed. Settles the follow-ups about mails that did not arrive. Safe to repeat.
 *
 * @throws Problem `stale` when somebody corrected it to something else at the same time
 */
export async function correctContact(event: Request) {
  const staff = staffOf(event);
  const { stored, view } = await staffsCase(event, staff);
  const { email, reason } = bodyOf(event, contactSchema);
  if (email === view.submitted.applicant.email && view.mailFailsSince === undefined) return reply(201, { email });
  const number = view.contactCorrections + 1;
  const by = officer(staff, coordinatorInbox(view.submitted.municipality));
  await store.expectMail(stored.id);
  const isFirst = await store.putFact(stored.id, {
    type: 'contact-corrected',
    key: factKey.contact(number),
    at: now(),
    by,
    email,
    reason,
    mails: [mailCause.receiptAgain(number)],
  });
  // At once with another: the same address is the same correction.
  if (!isFirst && viewOf((await store.loadCase(stored.id)) ?? stored).submitted.applicant.email !== email)
    throw new Problem('stale');
  for (const task of view.tasks.filter((t) => t.problem === 'mail-bounced' && t.status === 'open')) {
    await recordInTask(stored, task, by, { type: 'follow-up-resolved', task: task.task, note: reason }).catch(
      (error: unknown) => {
        // Settled by somebody else in the same moment.
        if (!(error instanceof Problem)) throw error;
      },
    );
  }
  return reply(201, { email });
}
