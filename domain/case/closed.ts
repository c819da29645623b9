import type { Instant } from '../calendar/day.ts';
import { type FactOf, factKey } from './facts.ts';
import { mailCause } from './mail-causes.ts';
import type { CaseView } from './view.ts';

/** The fact that closes a case whose permits are all decided or withdrawn. */
export const caseClosed = (view: CaseView, now: Instant): FactOf<'case-closed'> => ({
  type: 'case-closed',
  key: factKey.closed,
  at: now,
  by: { kind: 'system' },
  mails: endsWithDecision(view) ? [mailCause.closed] : [],
});

/** Whether a decision ends it: an applicant who has withdrawn the last part has just been told that the case is closed. */
export function endsWithDecision(view: CaseView): boolean {
  const ends = view.permits.flatMap(({ status, endedAt: at }) =>
    at !== undefined && (status === 'decided' || status === 'withdrawn') ? [{ at, decided: status === 'decided' }] : [],
  );
  return ends.reduce((last, end) => (end.at > last.at ? end : last), { at: '', decided: false }).decided;
}
