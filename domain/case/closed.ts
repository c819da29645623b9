import type { Instant } from '../calendar/day.ts';
import { type FactOf, factKey } from './facts.ts';
import { mailCause } from './mail-causes.ts';
import type { SuggestionView } from './suggestions.ts';
import type { CaseView } from './view.ts';

/**
 * The fact that closes a case whose permits are all decided or withdrawn. Its owner is told when a decision ends it, or when
 * something that was suggested to them has lapsed with it.
 */
export const caseClosed = (view: CaseView, now: Instant): FactOf<'case-closed'> => ({
  type: 'case-closed',
  key: factKey.closed,
  at: now,
  by: { kind: 'system' },
  mails: endsWithDecision(view) || lapsedIn(view).length > 0 ? [mailCause.closed] : [],
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

/** What was suggested and had no answer when the case ended. */
export const lapsedIn = ({ suggestions }: CaseView): readonly SuggestionView[] =>
  suggestions.filter(({ state }) => state === 'lapsed');

/** Whether a decision ends it: an applicant who has withdrawn the last part has just been told that the case is closed. */
export function endsWithDecision(view: CaseView): boolean {
  const ends = view.permits.flatMap(({ status, endedAt: at }) =>
    at !== undefined && (status === 'decided' || status === 'withdrawn') ? [{ at, decided: status === 'decided' }] : [],
  );
  return ends.reduce((last, end) => (end.at > last.at ? end : last), { at: '', decided: false }).decided;
}
