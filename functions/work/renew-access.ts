import { factKey } from '#domain/case/facts.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import type { CaseView } from '#domain/case/view.ts';
import { store } from '#homes';
import { now } from '../now.ts';
import { lookInAWhile } from './look.ts';

/** Makes the applicant's links anew: earlier links and sessions open nothing any more, and a fresh link is mailed. */
export async function renewAccess(caseId: string, view: CaseView): Promise<void> {
  const generation = view.linkGeneration + 1;
  if (view.status === 'closed') await lookInAWhile(caseId);
  await store.putFact(caseId, {
    type: 'access-renewed',
    key: factKey.accessRenewed(generation),
    at: now(),
    by: { kind: 'applicant' },
    mails: [mailCause.link(generation)],
  });
}
