import type { Ground, Outcome } from '../../definitions/outcome.ts';

/** What a decision says. */
export interface DecisionInput {
  readonly outcome: Outcome;
  readonly motivation: string;
  readonly legalBasis: string;
  readonly ground?: Ground | undefined;
  readonly conditions?: readonly string[] | undefined;
  /** What becomes of each condition that another body has set: the words it has here, or why it is none. */
  readonly carried?:
    | readonly {
        readonly condition: string;
        readonly text?: string | undefined;
        readonly reason?: string | undefined;
      }[]
    | undefined;
  readonly validUntil?: string | undefined;
  readonly hearingException?: string | undefined;
}
