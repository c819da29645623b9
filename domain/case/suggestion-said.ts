import type { PlannedPrerequisite } from '../plan/planned.ts';
import type { MadeWith } from './made-with.ts';
import type { RequirementAnswers } from './requirement-answers.ts';
import type { StoredPermit, StoredPlan } from './stored-plan.ts';

/** What a permit brings with it when it joins a case: as a case keeps a plan. */
export interface JoinedPlan extends Pick<StoredPlan, 'catalogueVersion' | 'opening'> {
  /** The permit, and the opinions that it must not be decided without. */
  readonly permits: readonly StoredPermit[];
  /** What parts of the case wait for from then on. */
  readonly holdsBack: readonly { readonly permit: string; readonly after: PlannedPrerequisite }[];
  readonly madeWith: Pick<MadeWith, 'permits' | 'departments'>;
}

/**
 * What is said of a permit that somebody of the staff suggests to the owner. All of it is one book of the case: each fact takes
 * the next number, so that of an answer and a taking back in the same moment one is stored. `suggestion` is the number of the
 * first.
 */
export type SuggestionSaid =
  /** `permit` is an id of the catalogue; `from` the task of whoever suggests, where the answer is heard of. */
  | {
      readonly type: 'permit-suggested';
      readonly suggestion: string;
      readonly permit: string;
      readonly reasons: string;
      readonly from?: string;
    }
  | { readonly type: 'suggestion-taken-back'; readonly suggestion: string; readonly permit: string }
  | {
      readonly type: 'suggestion-declined';
      readonly suggestion: string;
      readonly permit: string;
      /** What the owner said of it. */
      readonly text?: string;
    }
  /** The owner said yes, and answered what the form had not asked. What joins is kept as it was planned on that day. */
  | {
      readonly type: 'suggestion-accepted';
      readonly suggestion: string;
      readonly permit: string;
      readonly joins: JoinedPlan;
      readonly requirements: RequirementAnswers;
    }
  /** The case ended before the owner had answered: nothing can join it any more. */
  | { readonly type: 'suggestions-lapsed'; readonly suggestions: readonly string[] };
