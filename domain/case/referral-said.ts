import type { Day } from '../calendar/day.ts';
import type { Stance } from './stances.ts';

/** What is said of the questions that officers put to other bodies, in the review that they belong to. */
export type ReferralSaid =
  /** An officer asks another body, beside those that the plan asks: a `body` of the catalogue, or one by `name` and `email`. */
  | {
      readonly type: 'opinion-asked';
      readonly task: string;
      readonly referral: string;
      readonly body?: string;
      readonly name?: string;
      readonly email?: string;
      readonly question: string;
      readonly lastDay: Day;
      readonly reads: readonly string[];
      readonly files: readonly string[];
      readonly holds: boolean;
    }
  | { readonly type: 'referral-taken-back'; readonly task: string; readonly referral: string }
  /** Its link was sent once more, to the same address or to another, which ends the one before. */
  | { readonly type: 'referral-sent-again'; readonly task: string; readonly referral: string; readonly email: string }
  | {
      readonly type: 'referral-answered';
      readonly task: string;
      readonly referral: string;
      /** Who wrote it, by their own word. */
      readonly name: string;
      readonly stance: Stance;
      readonly text: string;
      readonly conditions?: readonly string[];
    };
