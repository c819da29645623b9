import { factKey } from '#domain/case/facts.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import type { CaseView } from '#domain/case/view.ts';
import { markClosed, putFact } from '../aws/dynamodb/cases.ts';
import { now } from '../work/now.ts';
import { requireCase, step } from '../work/step.ts';

/** Closes a case when all its permits are decided or withdrawn. Safe to repeat. */
export const handler = step(async ({ caseId }: { caseId: string }) => {
  const { view } = await requireCase(caseId);
  await putFact(caseId, {
    type: 'case-closed',
    key: factKey.closed,
    at: now(),
    by: { kind: 'system' },
    mails: endsWithDecision(view) ? [mailCause.closed] : [],
  });
  await markClosed(caseId);
});

/** An applicant who has withdrawn the last part has just been told that the case is closed. */
function endsWithDecision(view: CaseView): boolean {
  const ends = view.permits.flatMap(({ status, endedAt: at }) =>
    at !== undefined && (status === 'decided' || status === 'withdrawn') ? [{ at, decided: status === 'decided' }] : [],
  );
  return ends.reduce((last, end) => (end.at > last.at ? end : last), { at: '', decided: false }).decided;
}
