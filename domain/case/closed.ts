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

/**
 * The fact that ends what was suggested and not answered, before the case is closed; undefined where nothing is. Nothing can be
 * suggested or accepted in a case in which everything is finished, so that nothing follows it.
 */
export function suggestionsLapsed(view: CaseView, now: Instant): FactOf<'suggestions-lapsed'> | undefined {
  const open = view.suggestions.filter(({ state }) => state === 'open').map(({ id }) => id);
  if (open.length === 0) return undefined;
  return {
    type: 'suggestions-lapsed',
    key: factKey.suggestion(view.suggestionFacts + 1),
    at: now,
    by: { kind: 'system' },
    suggestions: open,
  };
}

/** Whether a decision ends it: an applicant who has withdrawn the last part has just been told that the case is closed. */
export function endsWithDecision(view: CaseView): boolean {
  const ends = view.permits.flatMap(({ status, endedAt: at }) =>
    at !== undefined && (status === 'decided' || status === 'withdrawn') ? [{ at, decided: status === 'decided' }] : [],
  );
  return ends.reduce((last, end) => (end.at > last.at ? end : last), { at: '', decided: false }).decided;
}
