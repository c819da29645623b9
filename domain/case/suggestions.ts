import type { Instant } from '../calendar/day.ts';
import type { Doing } from './doing.ts';
import type { Actor, Fact, FactOf } from './facts.ts';

/** `lapsed`: the case ended before the owner had answered. */
export type SuggestionState = 'open' | 'accepted' | 'declined' | 'taken-back' | 'lapsed';

/** A permit that somebody of the staff has suggested to the owner. */
export interface SuggestionView {
  readonly id: string;
  readonly permit: string;
  readonly reasons: string;
  readonly by: Actor;
  /** The task of whoever suggested it; none for a coordinator. */
  readonly from?: string;
  readonly suggestedAt: Instant;
  readonly state: SuggestionState;
  /** When it was answered, taken back, or lapsed. */
  readonly endedAt?: Instant;
  /** What the owner said with a no. */
  readonly text?: string;
}

type Said = Fact & { readonly suggestion: string };

/** What was suggested to the owner, oldest first, and what became of it. */
export function suggestionsIn(doing: Doing): readonly SuggestionView[] {
  const ends = (
    [
      ['joins-plan', 'accepted'],
      ['declines-suggestion', 'declined'],
      ['takes-suggestion-back', 'taken-back'],
    ] as const
  ).flatMap(([effect, state]) => doing.all<Said>(effect).map((fact) => ({ id: fact.suggestion, state, fact })));
  const lapsed = doing
    .all<FactOf<'suggestions-lapsed'>>('ends-suggestions')
    .flatMap((fact) => fact.suggestions.map((id) => ({ id, state: 'lapsed' as const, fact })));
  return doing.all<FactOf<'permit-suggested'>>('suggests-permit').map((said) => {
    const end = [...ends, ...lapsed].find(({ id }) => id === said.suggestion);
    const text = end?.fact.type === 'suggestion-declined' ? end.fact.text : undefined;
    return {
      id: said.suggestion,
      permit: said.permit,
      reasons: said.reasons,
      by: said.by,
      ...(said.from !== undefined && { from: said.from }),
      suggestedAt: said.at,
      state: end?.state ?? 'open',
      ...(end && { endedAt: end.fact.at }),
      ...(text !== undefined && { text }),
    };
  });
}

/** How many facts the book of suggestions holds: the next takes the next number. */
export const suggestionFacts = (doing: Doing): number =>
  (
    ['suggests-permit', 'joins-plan', 'declines-suggestion', 'takes-suggestion-back', 'ends-suggestions'] as const
  ).reduce((sum, effect) => sum + doing.all(effect).length, 0);
